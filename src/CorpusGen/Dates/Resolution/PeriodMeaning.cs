using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>The quarter that a text reports, or the same one of another year.</summary>
/// <param name="YearOffset">How many years later.</param>
/// <param name="Year">The year, when it is named.</param>
/// <param name="Number">Which quarter, when it is named; else 0.</param>
internal sealed record PeriodMeaning(int YearOffset, int? Year, int Number) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        var quarter = discourse.Reported;
        if (Number != 0 && (Year ?? quarter?.Year ?? discourse.Published?.Year) is { } year)
        {
            quarter = new Stretch(DateGranularity.Quarter, year, Number);
        }

        if (quarter is not { } reported)
        {
            return YearOffset != 0 ? new UnitMeaning(DateGranularity.Year, YearOffset, false).Resolve(discourse, mention) : default;
        }

        return discourse.Date(reported with { Year = Year ?? reported.Year + YearOffset }, reported) with { IsAside = true };
    }
}

/// <summary>"the quarter ended July 31": the quarter of the calendar that holds most of it.</summary>
/// <param name="End">Its last day.</param>
internal sealed record QuarterEndedMeaning(Mention End) : Meaning
{
    /// <summary>Half a quarter, in days.</summary>
    private const int Half = 45;

    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => End.Meaning.Resolve(discourse, End) is { When: { } end }
        ? discourse.Date(Stretch.OfDay(end.First - Half).In(DateGranularity.Quarter), end)
        : default;
}
