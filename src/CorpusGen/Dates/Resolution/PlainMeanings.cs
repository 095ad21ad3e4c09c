namespace CorpusGen.Dates.Resolution;

/// <summary>A meaning that needs no resolving: a reference, a length of time, something that recurs.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value.</param>
/// <param name="Modifier">Its modifier, or null.</param>
internal sealed record FixedMeaning(TimexType Type, string Value, string? Modifier = null) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => new(Type, Value) { Modifier = Modifier };
}

/// <summary>A part of another meaning: "early next week", "the end of 1990".</summary>
/// <param name="Whole">What it is a part of.</param>
/// <param name="Modifier">The TIMEX3 modifier: START, MID, END or APPROX.</param>
internal sealed record ModifiedMeaning(Meaning Whole, string Modifier) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => Whole.Resolve(discourse, mention) with { Modifier = Modifier };
}

/// <summary>A reference that holds only where the text agrees: "soon" is ahead only where its verb looks ahead, "former" is a time in a
/// narrative and part of a person's title in news.</summary>
/// <param name="Value">PAST_REF or FUTURE_REF.</param>
internal sealed record LooseReferenceMeaning(string Value) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) =>
        (Value == "FUTURE_REF" ? discourse.DirectionOf(mention) == Direction.Future : discourse.IsNarrative)
            ? new Reading(TimexType.Date, Value)
            : default;
}
