using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Resolution;

/// <summary>A unit counted from a known time: "last year", "this week", "the next day", "today".</summary>
/// <param name="Granularity">The unit.</param>
/// <param name="Offset">How many units later.</param>
/// <param name="FromLast">Whether it counts from the last date named rather than from the time of writing.</param>
internal sealed record UnitMeaning(DateGranularity Granularity, int Offset, bool FromLast) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if ((FromLast ? discourse.Then : discourse.Now) is not { } from)
        {
            return new Reading(TimexType.Date, Open(Granularity)) { LacksAnchor = true };
        }

        if (from.Granularity <= Granularity || Granularity >= DateGranularity.Year)
        {
            return discourse.Date(from.In(Granularity).Shift(Offset), from) with { IsAside = FromLast && Offset < 0 && discourse.IsNarrative };
        }

        // The last weekend of 9999 ends in a year that no value can write.
        return from.In(DateGranularity.Year).IsWritable ? new Reading(TimexType.Date, Within(from)) { Anchor = discourse.ValueOf(from) } : default;
    }

    /// <summary>A day of a month that is known, a month of a year that is known.</summary>
    private string Within(Stretch from) => Granularity == DateGranularity.Day && from.Granularity == DateGranularity.Month
        ? from + "-XX"
        : string.Concat(from.In(DateGranularity.Year).ToString(), Open(Granularity).Substring(4));

    /// <summary>The value of a unit of which nothing is known.</summary>
    public static string Open(DateGranularity granularity) => granularity switch
    {
        DateGranularity.Day => "XXXX-XX-XX",
        DateGranularity.Week => "XXXX-WXX",
        DateGranularity.Weekend => "XXXX-WXX-WE",
        DateGranularity.Month => "XXXX-XX",
        DateGranularity.Quarter => "XXXX-QX",
        DateGranularity.HalfYear => "XXXX-HX",
        DateGranularity.Decade => "XXX",
        DateGranularity.Century => "XX",
        _ => "XXXX",
    };
}

/// <summary>A distance from a known time: "two years ago", "a day earlier", "three weeks later".</summary>
/// <param name="Unit">The unit counted.</param>
/// <param name="Count">How many; negative ones lie before. Null when it is left open ("a few days later").</param>
/// <param name="IsBefore">Whether it lies before.</param>
/// <param name="FromLast">Whether it counts from the last date named rather than from the time of writing.</param>
internal sealed record DistanceMeaning(TimeUnit Unit, int? Count, bool IsBefore, bool FromLast) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if (Count is not { } count)
        {
            return new Reading(TimexType.Date, IsBefore ? "PAST_REF" : "FUTURE_REF");
        }

        var from = FromLast ? discourse.Then : discourse.Now;
        var granularity = Stretch.GranularityOf(Unit);
        if (from is not { } anchor || granularity == DateGranularity.None)
        {
            return granularity == DateGranularity.None
                ? new Reading(TimexType.Date, IsBefore ? "PAST_REF" : "FUTURE_REF")
                : new UnitMeaning(granularity, 0, FromLast).Resolve(discourse, mention);
        }

        var steps = (IsBefore ? -count : count) * (Unit == TimeUnit.Fortnight ? 2 : 1);
        if (Unit == TimeUnit.Year && IsBefore && count == 1 && discourse.Quarter is not null)
        {
            return new PeriodMeaning(-1, null, 0).Resolve(discourse, mention);
        }

        return new UnitMeaning(granularity, steps, FromLast).Resolve(discourse, mention);
    }
}

/// <summary>A weekday: "Tuesday", "last Friday".</summary>
/// <param name="Weekday">1 (Monday) to 7.</param>
/// <param name="Shift">-1 for the last, 1 for the next, 0 for this; null when no word says which.</param>
internal sealed record WeekdayMeaning(int Weekday, int? Shift) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if (discourse.Now is not { } now || now.Granularity > DateGranularity.Day)
        {
            return new Reading(TimexType.Date, "XXXX-WXX-" + (char)('0' + Weekday)) { LacksAnchor = true };
        }

        var today = now.First;
        var behind = (CivilDay.Weekday(today) - Weekday + 7) % 7;
        var ahead = (7 - behind) % 7;
        var day = Shift switch
        {
            -1 => today - (behind == 0 ? 7 : behind),
            1 => today + (ahead == 0 ? 7 : ahead),
            0 => discourse.DirectionOf(mention) == Direction.Past ? today - behind : today + ahead,
            _ => discourse.DirectionOf(mention) == Direction.Future ? today + ahead : today - behind,
        };
        return discourse.Date(Stretch.OfDay(day), now);
    }
}
