namespace CorpusGen;

/// <summary>What a stretch in quotation marks is.</summary>
public enum QuoteKind
{
    /// <summary>A whole utterance: at least a clause of its own.</summary>
    Direct,

    /// <summary>A fragment inside somebody else's sentence: <c>he called it "a killer"</c>.</summary>
    Partial,

    /// <summary>A quotation inside a quotation.</summary>
    Nested,

    /// <summary>A heading or caption that stands in marks.</summary>
    Heading,

    /// <summary>The title of a work, a treaty or a document.</summary>
    Title,
}
