using System;
using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>Chooses the year of a date that leaves it open.</summary>
internal static class YearChoice
{
    /// <summary>How far ahead, in days, a date without a sign of its direction may lie and still be of the coming months.</summary>
    private const int DaysAhead = 75;

    /// <summary>In a narrative, a date lies within so many months of the last one named.</summary>
    private const int MonthsBack = 3;

    /// <summary>Chooses.</summary>
    public static Reading Choose(Discourse discourse, Stretch open, Mention mention)
    {
        if (FromRange(discourse, open, mention) is { } range)
        {
            return range;
        }

        if (discourse.IsNarrative || discourse.Published is null)
        {
            return discourse.Last is { } last ? Reading.Of(Near(open, last), last.ToString()) : Reading.Of(open) with { LacksAnchor = true };
        }

        var published = discourse.Published.Value;
        return Reading.Of(About(open, published, discourse.DirectionOf(mention)), published.ToString());
    }

    /// <summary>"May" of "May-August 1950" is of the year that the end of the range names.</summary>
    private static Reading? FromRange(Discourse discourse, Stretch open, Mention mention)
    {
        if (discourse.Following(mention, 12) is not { Meaning: CalendarMeaning { When: { Year: { } year } end } } next
            || end.Granularity > DateGranularity.Season || !discourse.IsJoined(mention, next))
        {
            return null;
        }

        var start = open with { Year = year };
        return Reading.Of(start.First > end.First ? open with { Year = year - 1 } : start, end.ToString());
    }

    /// <summary>The occurrence from a few months before the last date to most of a year after it.</summary>
    private static Stretch Near(Stretch open, Stretch last)
    {
        if (last.Granularity >= DateGranularity.Year)
        {
            return open with { Year = last.Year };
        }

        var earliest = last.In(DateGranularity.Month).Shift(-MonthsBack).First;
        var candidate = open with { Year = last.Year - 1 };
        while (candidate.First < earliest)
        {
            candidate = candidate with { Year = candidate.Year + 1 };
        }

        return candidate;
    }

    private static Stretch About(Stretch open, Stretch published, Direction direction)
    {
        var year = published.Year!.Value;
        if (published.Granularity >= DateGranularity.Year)
        {
            return open with { Year = year };
        }

        var latestStart = direction switch
        {
            Direction.Past => published.Last,
            Direction.Future => published.First + 365 - Math.Min(30, open.With(year).Last - open.With(year).First),
            _ => published.Last + (open.Granularity is DateGranularity.Day ? DaysAhead : 31),
        };
        for (var candidate = open with { Year = year + 1 }; ; candidate = candidate with { Year = candidate.Year - 1 })
        {
            if (candidate.First <= latestStart)
            {
                return candidate;
            }
        }
    }

    private static Stretch With(this Stretch open, int year) => open with { Year = year };
}
