using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>Chooses the year of a date that leaves it open.</summary>
internal static class YearChoice
{
    /// <summary>How far ahead, in days, a day of the year may lie and still be the coming one when nothing says that it is ahead.</summary>
    private const int DaysAhead = 75;

    /// <summary>The same for a month.</summary>
    private const int MonthAhead = 62;

    /// <summary>The same, in days, when the words around it look ahead.</summary>
    private const int FutureAhead = 330;

    /// <summary>In a narrative, a date lies no more than so many months before the last one named.</summary>
    private const int MonthsBack = 5;

    /// <summary>The greatest number of years between two days of the same name (29 February around 1900).</summary>
    private const int LongestCycle = 8;

    /// <summary>The joints that make a range are no longer than this.</summary>
    private const int JointLength = 12;

    /// <summary>Chooses the year of a stretch.</summary>
    public static Reading Choose(Discourse discourse, Stretch open, Mention mention) =>
        FromRange(discourse, open, mention)
        ?? Choose(discourse, mention, new Yearly(open));

    /// <summary>Chooses among the occurrences of something that returns each year.</summary>
    /// <param name="discourse">What the text has said so far.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="what">What returns.</param>
    public static Reading Choose(Discourse discourse, Mention mention, Yearly what)
    {
        if (discourse.IsNarrative || discourse.Published is not { } published)
        {
            if (discourse.Last is not { } last)
            {
                return new Reading(TimexType.Date, what.Open is { } open ? discourse.ValueOf(open) : UnitMeaning.Open(what.Granularity)) { LacksAnchor = true };
            }

            return discourse.Heading is { Year: { } heading } && what.In(heading) is { } there
                ? discourse.Date(there, discourse.Heading.Value)
                : Known(discourse, Near(what, last), last);
        }

        var direction = published.Granularity < DateGranularity.Year ? discourse.DirectionOf(mention) : Direction.Unknown;
        return Known(discourse, About(what, published, direction), published);
    }

    private static Reading Known(Discourse discourse, Stretch? when, Stretch anchor) => when is { } found ? discourse.Date(found, anchor) : default;

    /// <summary>"May" of "May-August 1950" is of the year that the end of the range names.</summary>
    private static Reading? FromRange(Discourse discourse, Stretch open, Mention mention)
    {
        if (discourse.Following(mention, JointLength) is not { } next
            || (next.Meaning is ModifiedMeaning modified ? modified.Whole : next.Meaning) is not CalendarMeaning { When: { Year: { } year } end }
            || end.Granularity > DateGranularity.Season || !end.IsOnCalendar || !discourse.IsJoined(mention, next))
        {
            return null;
        }

        var start = open with { Year = year };
        return discourse.Date(start.First > end.First ? open with { Year = year - 1 } : start, end);
    }

    /// <summary>The first occurrence from a few months before the last date on.</summary>
    private static Stretch? Near(Yearly what, Stretch last)
    {
        var year = last.Year!.Value;
        if (last.Granularity >= DateGranularity.Year)
        {
            return what.In(year) ?? First(what, year + 1, 1);
        }

        var earliest = last.In(DateGranularity.Month).Shift(-MonthsBack).First;
        var candidate = First(what, year - 1, 1);
        while (candidate is { } early && early.First < earliest)
        {
            candidate = First(what, early.Year!.Value + 1, 1);
        }

        return candidate;
    }

    /// <summary>The latest occurrence that does not lie too far ahead.</summary>
    private static Stretch? About(Yearly what, Stretch published, Direction direction)
    {
        var year = published.Year!.Value;
        if (published.Granularity >= DateGranularity.Year)
        {
            return what.In(year) ?? First(what, year, -1);
        }

        var latest = published.Last + (what.Granularity, direction) switch
        {
            (DateGranularity.Quarter, Direction.Future) => 183,
            (DateGranularity.Quarter, _) => 0,
            (_, Direction.Future) => FutureAhead,
            (DateGranularity.Day, _) => DaysAhead,
            (_, Direction.Past) => 0,
            _ => MonthAhead,
        };
        var candidate = First(what, year + 1, -1);
        while (candidate is { } late && late.First > latest)
        {
            candidate = First(what, late.Year!.Value - 1, -1);
        }

        return candidate;
    }

    /// <summary>The first year with an occurrence, going by <paramref name="step"/>; null when the calendar ends before.</summary>
    private static Stretch? First(Yearly what, int year, int step)
    {
        for (var i = 0; i <= LongestCycle; i++, year += step)
        {
            if (what.In(year) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
