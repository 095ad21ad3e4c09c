using CorpusGen.Dates;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>One speaker's other names, as metadata gives them.</summary>
/// <param name="Name">The name that stands for the speaker.</param>
/// <param name="Aliases">The other spellings, in the order given.</param>
public sealed record SpeakerAliases(string Name, EquatableArray<string> Aliases);

/// <summary>Who said a quotation that the text alone does not credit, as metadata gives it.</summary>
/// <param name="Text">The quotation's words, or its first words.</param>
/// <param name="Speaker">The speaker's name; null says that nobody is credited.</param>
public sealed record QuoteOverride(string Text, string? Speaker);

/// <summary>What is known of an article beside its text: from front matter, from its sidecar, or printed in the text itself.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing is known.</summary>
    public static ArticleMetadata None { get; } = new();

    /// <summary>The key that the author of the corpus chose, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The authors, in their order.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, or null.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The BCP 47 tag of the language, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Names that mean the same speaker.</summary>
    public EquatableArray<SpeakerAliases> Speakers { get; init; }

    /// <summary>Speakers of quotations that the text does not tell.</summary>
    public EquatableArray<QuoteOverride> Quotes { get; init; }
}
