using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>What a construct says, before it is known when that was. Each construct has its own kinds.</summary>
internal abstract record Meaning
{
    /// <summary>Says when it was.</summary>
    /// <param name="discourse">What the text has said so far.</param>
    /// <param name="mention">The mention.</param>
    public abstract Reading Resolve(Discourse discourse, Mention mention);

    /// <summary>Whether its own words name the year, so that nothing else has to tell it.</summary>
    public virtual bool NamesYear => false;
}

/// <summary>A temporal expression that a construct found.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Rule">The construct.</param>
internal readonly record struct Mention(int Start, int End, Meaning Meaning, string Rule);

/// <summary>A meaning, resolved.</summary>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value; null when there is no such time.</param>
internal readonly record struct Reading(TimexType Type, string? Value)
{
    /// <summary>The stretch of the calendar, for what later mentions count from; null when there is none or its year is open.</summary>
    public Stretch? When { get; init; }

    /// <summary>The value it was resolved against, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>The TIMEX3 modifier, or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>Whether an anchor was needed and the text and its metadata gave none.</summary>
    public bool LacksAnchor { get; init; }

    /// <summary>Whether it leaves the last date named where it was: an aside, not a step of the story.</summary>
    public bool IsAside { get; init; }
}
