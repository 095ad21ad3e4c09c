using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Resolution;

/// <summary>A unit that holds a date or lies beside it: "the week of March 6", "the day before last Tuesday".</summary>
/// <param name="Granularity">The unit.</param>
/// <param name="Offset">-1 before the date, 1 after it, 0 around it.</param>
/// <param name="Date">The date.</param>
internal sealed record AttachedMeaning(DateGranularity Granularity, int Offset, Meaning Date) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        var date = Date.Resolve(discourse, mention);
        if (date.When is not { } when)
        {
            return date.Value is null ? default : new Reading(TimexType.Date, UnitMeaning.Open(Granularity)) { LacksAnchor = date.LacksAnchor };
        }

        var edge = Stretch.OfDay(Offset > 0 ? when.Last : when.First);
        return discourse.Date(edge.In(Granularity).Shift(Offset), date.Value);
    }
}

/// <summary>"the first Monday in May", "the last Friday of the month".</summary>
/// <param name="Rank">Which one, counted from 1; -1 for the last.</param>
/// <param name="Weekday">1 (Monday) to 7.</param>
/// <param name="Month">The month.</param>
internal sealed record NthWeekdayMeaning(int Rank, int Weekday, Meaning Month) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        var month = Month.Resolve(discourse, mention);
        if (month.When is not { Granularity: DateGranularity.Month, Year: { } year } when)
        {
            return new Reading(TimexType.Date, UnitMeaning.Open(DateGranularity.Day)) { LacksAnchor = month.LacksAnchor };
        }

        var day = new Holiday("nth", Rank, Weekday, when.Part).In(year);
        return day.Part == when.Part ? discourse.Date(day, month.Anchor) : default;
    }
}

/// <summary>"the fifth day of the siege": only a date beside it says when it was.</summary>
/// <param name="IsBelieved">Whether it is a date without one.</param>
internal sealed record NthDayMeaning(bool IsBelieved) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => discourse.Beside(mention) is { Granularity: DateGranularity.Day } day
        ? discourse.Date(day, day)
        : IsBelieved ? new Reading(TimexType.Date, UnitMeaning.Open(DateGranularity.Day)) : default;
}
