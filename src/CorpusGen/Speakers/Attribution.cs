using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>That a text credits somebody with a quotation, and by which evidence.</summary>
public sealed record Attribution
{
    /// <summary>The speaker as written: "Lavrov", "he", "the minister", "their joint statement".</summary>
    public required string Mention { get; init; }

    /// <summary>Where the mention stands.</summary>
    public required SourceSpan MentionSpan { get; init; }

    /// <summary>
    /// The fullest name that the article gives for the mention ("Sergei Lavrov" for "he"); the mention itself for a description that no
    /// name stands for; null for a pronoun that leads nowhere.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// The other names by which the article writes <see cref="Name"/> where it led to it: "Lavrov", and "Sergey Lavrov" where the metadata prefers
    /// "Sergei Lavrov". Sorted by ordinal value; no pronouns, no descriptions.
    /// </summary>
    public EquatableArray<string> Spellings { get; init; } = [];

    /// <summary>The word that credits the speaker, such as "said"; null where structure alone does.</summary>
    public string? Cue { get; init; }

    /// <summary>Where the cue stands; null where there is none.</summary>
    public SourceSpan? CueSpan { get; init; }

    /// <summary>
    /// Who passed the words on, as written: "the Orsby Times" in "Lee said, according to the Orsby Times". Annotators differ on whom to credit
    /// there; the attribution credits the one who spoke and keeps the source as evidence. Null where the text names none.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>Where the source stands; null where there is none.</summary>
    public SourceSpan? SourceMentionSpan { get; init; }

    /// <summary>The rule that decided, for reports and tests.</summary>
    public required string Rule { get; init; }

    /// <summary>How often this rule is right on annotated news, from 0 to 1 (docs/extraction.md).</summary>
    public double Confidence { get; init; }
}
