using System.Globalization;
using CorpusGen.Dates.Calendar;
using CorpusGen.Problems;

namespace CorpusGen.Dates.Resolution;

/// <summary>A stretch of the calendar by name: "March 22, 2021", "March 22", "the third quarter", "1995".</summary>
/// <param name="When">The stretch; its year may be open.</param>
/// <param name="YearFrom">Where the year comes from when words name it: "June last year"; null otherwise.</param>
/// <param name="Weekday">The weekday that stands beside it, 1 (Monday) to 7, or 0.</param>
internal sealed record CalendarMeaning(Stretch When, Meaning? YearFrom = null, int Weekday = 0) : Meaning
{
    /// <inheritdoc/>
    public override bool NamesYear => When.Year is not null;

    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if (!When.IsOnCalendar)
        {
            discourse.Report(Rules.ImpossibleDate, mention, discourse.Words(mention), Why(When));
            return default;
        }

        var reading = When.Year is not null ? discourse.Date(When)
            : YearFrom is null ? discourse.WithYear(When, mention)
            : FromYear(discourse, YearFrom.Resolve(discourse, mention));
        if (Weekday != 0 && reading.When is { Granularity: DateGranularity.Day } day && CivilDay.Weekday(day.First) != Weekday)
        {
            discourse.Report(Rules.WeekdayDisagrees, mention, reading.Value!, English.Weekday(CivilDay.Weekday(day.First)), English.Weekday(Weekday));
        }

        return reading;
    }

    private Reading FromYear(Discourse discourse, Reading year) => year.When is { } when && (When with { Year = when.Year }) is { IsOnCalendar: true } day
        ? discourse.Date(day, year.Anchor)
        : discourse.Date(When) with { LacksAnchor = year.LacksAnchor };

    private static string Why(Stretch day)
    {
        var days = CivilDay.DaysInMonth(day.Year ?? 2000, day.Part);
        var year = day.Part == 2 && day.Year is { } number ? string.Format(CultureInfo.InvariantCulture, " in {0}", number) : "";
        return string.Format(CultureInfo.InvariantCulture, "{0} has {1} days", English.Month(day.Part), days) + year;
    }
}
