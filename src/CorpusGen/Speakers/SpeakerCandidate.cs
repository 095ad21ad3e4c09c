using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>
/// Somebody whom the text could credit with a quotation, what speaks for it, and what became of it. Two are equal when they say the same of the same
/// places.
/// </summary>
public sealed record SpeakerCandidate
{
    /// <summary>The speaker as written: "Lavrov", "he", "the minister".</summary>
    public required string Mention { get; init; }

    /// <summary>Where the mention stands in the file.</summary>
    public required SourceSpan MentionSpan { get; init; }

    /// <summary>Whether the candidate was credited, and if not, why.</summary>
    public required CandidateOutcome Outcome { get; init; }

    /// <summary>What speaks for the candidate, the surest rule first; never empty.</summary>
    public required EquatableArray<SpeakerEvidence> Evidence { get; init; }
}

/// <summary>A rule that found a candidate.</summary>
public sealed record SpeakerEvidence
{
    /// <summary>The rule's name, as in <see cref="Attribution.Rule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>How often the rule is right on annotated news, from 0 to 1, as in <see cref="Attribution.Confidence"/>.</summary>
    public required double Confidence { get; init; }

    /// <summary>The word that credits the speaker, such as "said"; null where structure alone does.</summary>
    public string? Cue { get; init; }

    /// <summary>Where the cue stands in the file; null where there is none.</summary>
    public SourceSpan? CueSpan { get; init; }
}

/// <summary>What became of a candidate.</summary>
public enum CandidateOutcome
{
    /// <summary>The text credits this one.</summary>
    Credited,

    /// <summary>A surer rule had found somebody before, or the metadata says whom to credit.</summary>
    Outranked,

    /// <summary>Nobody is credited: the quotation is the title of a work.</summary>
    TitleOfWork,

    /// <summary>Nobody is credited: the quotation is a heading.</summary>
    Heading,

    /// <summary>The mention is an article alone, "the" or "a", and names nobody.</summary>
    NoName,
}
