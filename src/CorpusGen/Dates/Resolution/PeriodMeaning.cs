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
        var quarter = discourse.Quarter;
        if (Number != 0 && (Year ?? quarter?.Year ?? discourse.Published?.Year) is { } year)
        {
            quarter = new Stretch(DateGranularity.Quarter, year, Number);
        }

        if (quarter is not { } reported)
        {
            return YearOffset != 0 ? new UnitMeaning(DateGranularity.Year, YearOffset, false).Resolve(discourse, mention) : default;
        }

        return Reading.Of(reported with { Year = Year ?? reported.Year + YearOffset }, reported.ToString()) with { IsAside = true };
    }
}
