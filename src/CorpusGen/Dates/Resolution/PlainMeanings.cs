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

/// <summary>A length of time inside a known one: "the first ten months of 1915". What follows counts from the whole.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Modifier">Its modifier, or null.</param>
/// <param name="Whole">What it is a part of.</param>
internal sealed record PartLengthMeaning(string Value, string? Modifier, Meaning Whole) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) =>
        new(TimexType.Duration, Value) { Modifier = Modifier, When = Whole.Resolve(discourse, mention).When };
}

/// <summary>A part of another meaning: "early next week", "the end of 1990".</summary>
/// <param name="Whole">What it is a part of.</param>
/// <param name="Modifier">The TIMEX3 modifier: START, MID, END or APPROX.</param>
internal sealed record ModifiedMeaning(Meaning Whole, string Modifier) : Meaning
{
    /// <inheritdoc/>
    public override bool NamesYear => Whole.NamesYear;

    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => Whole.Resolve(discourse, mention) with { Modifier = Modifier };
}

/// <summary>A meaning that only a narrative has: "former" is a time there and part of a person's title in news.</summary>
/// <param name="Told">What it means in a narrative.</param>
internal sealed record NarrativeMeaning(Meaning Told) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => discourse.IsNarrative ? Told.Resolve(discourse, mention) : default;
}

/// <summary>"soon": ahead where the verb looks ahead; in a story of the past it only orders events.</summary>
internal sealed record SoonMeaning : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) =>
        discourse.DirectionOf(mention) == Direction.Future ? new Reading(TimexType.Date, "FUTURE_REF") : default;
}

/// <summary>"one day": some day ahead where the verb looks ahead, else a length of time.</summary>
internal sealed record OneDayMeaning : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => discourse.DirectionOf(mention) == Direction.Future
        ? new Reading(TimexType.Date, "FUTURE_REF")
        : new Reading(TimexType.Duration, "P1D");
}
