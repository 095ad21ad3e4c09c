using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>"the weekend": the one that the text's day lies in or comes after, unless the verb looks ahead.</summary>
internal sealed record WeekendMeaning : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if (discourse.Now is not { Year: not null, Granularity: <= DateGranularity.Week } now)
        {
            return new Reading(TimexType.Date, "XXXX-WXX-WE") { LacksAnchor = true };
        }

        var here = now.In(DateGranularity.Weekend);
        var weekend = now.First >= here.First || discourse.DirectionOf(mention) == Direction.Future ? here : here.Shift(-1);
        return discourse.Date(weekend, now);
    }
}

/// <summary>"the 20th": a day of the month that the text is in.</summary>
/// <param name="Day">The day of the month, counted from 1.</param>
internal sealed record DayOfMonthMeaning(int Day) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if ((discourse.IsNarrative ? discourse.Last : discourse.Published) is not { Year: not null, Granularity: <= DateGranularity.Month } from)
        {
            return new Reading(TimexType.Date, "XXXX-XX-" + (char)('0' + (Day / 10)) + (char)('0' + (Day % 10))) { LacksAnchor = discourse.Then is null };
        }

        var month = from.In(DateGranularity.Month);
        var day = new Stretch(DateGranularity.Day, month.Year, month.Part, Day);
        return day.IsOnCalendar ? discourse.Date(day, from) : default;
    }
}

/// <summary>"until then": the last date named.</summary>
internal sealed record ThenMeaning : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => discourse.Last is { } last ? discourse.Date(last, last) : default;
}

/// <summary>"the day" of "the day before the trial began": no word says when; beside a date it is that date.</summary>
internal sealed record DayOfEventMeaning : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => discourse.Beside(mention) is { Granularity: DateGranularity.Day } day
        ? discourse.Date(day, day)
        : new Reading(TimexType.Date, "XXXX-XX-XX");
}
