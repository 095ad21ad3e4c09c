using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>A time of a day: "10 p.m. Wednesday", "Tuesday afternoon", "noon".</summary>
/// <param name="Time">The time.</param>
/// <param name="Day">The day, when the mention names it.</param>
internal sealed record TimeMeaning(DayTime Time, Meaning? Day) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        var day = Day?.Resolve(discourse, mention) ?? Implied(discourse, mention);
        return day.Value is null
            ? default
            : day with { Type = TimexType.Time, Value = (day.When is { Granularity: not DateGranularity.Day } ? "XXXX-XX-XX" : day.Value) + Time };
    }

    /// <summary>The day named just behind, or in the same sentence, or that of the text.</summary>
    private Reading Implied(Discourse discourse, Mention mention)
    {
        if (discourse.DayAhead(mention) is { } next)
        {
            return next.Meaning.Resolve(discourse, next) with { IsAside = true };
        }

        var day = discourse.IsSameSentence(mention) && discourse.Last is { Granularity: DateGranularity.Day } last ? last : discourse.Now;

        // "In the morning" of no day may be that of any, so that nobody is asked for one; an hour is that of a certain day.
        return day is { Granularity: DateGranularity.Day } known
            ? discourse.Date(known, known)
            : new Reading(TimexType.Date, "XXXX-XX-XX") { LacksAnchor = Time.Part is null };
    }
}
