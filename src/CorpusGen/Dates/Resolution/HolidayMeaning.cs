using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Resolution;

/// <summary>A holiday: "Thanksgiving", "Christmas 2007", "last Easter".</summary>
/// <param name="Day">The rule.</param>
/// <param name="Year">The year, when it is named.</param>
/// <param name="Shift">-1 for the last one, 1 for the next, 0 for this year's; null when no word says which.</param>
internal sealed record HolidayMeaning(Holiday Day, int? Year, int? Shift) : Meaning
{
    /// <inheritdoc/>
    public override bool NamesYear => Year is not null;

    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if (Day.Once is { } once)
        {
            // "9/11", written before it happened, is a day of September.
            return discourse.Published is { } published && published.Last < once.First ? default : discourse.Date(once);
        }

        if (Year is { } year)
        {
            return year > 0 ? discourse.Date(Day.In(year)) : default;
        }

        if (Shift is { } shift && discourse.Now is { Year: > 1 } now)
        {
            var day = Day.In(now.Year.Value);
            var isThisYear = shift switch { < 0 => day.First < now.First, > 0 => day.First > now.Last, _ => true };
            return discourse.Date(isThisYear ? day : Day.In(now.Year.Value + shift), now);
        }

        return YearChoice.Choose(discourse, mention, new Yearly(Day.Kind == "fixed" ? Day.In(2000) with { Year = null } : null, Day));
    }
}
