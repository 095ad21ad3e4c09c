using CorpusGen.Text;

namespace CorpusGen.Carried;

/// <summary>An article as a library carries it. Equal when the same data would come of it.</summary>
public sealed record CarriedArticle
{
    /// <summary>What citations call it.</summary>
    public required string Key { get; init; }

    /// <summary>Another name by which it may be cited, or null.</summary>
    public string? OtherKey { get; init; }

    /// <summary>Its file, relative to the corpus folder.</summary>
    public required string Path { get; init; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Its words, as <see cref="CarriedWords.Write"/> wrote them.</summary>
    public required string Words { get; init; }

    /// <summary>Its quotations, in the order of their starts.</summary>
    public required EquatableArray<CarriedQuotation> Quotations { get; init; }
}

/// <summary>A quotation of an article that a library carries. Its words stand among the article's.</summary>
/// <param name="Id">Its name in the article.</param>
/// <param name="Span">Where its words stand in the file, without the outer marks.</param>
/// <param name="Utterance">The number of its utterance in the article.</param>
/// <param name="Speaker">The name that stands for whom the article credits, or null.</param>
public sealed record CarriedQuotation(string Id, SourceSpan Span, int Utterance, string? Speaker);

/// <summary>A speaker of a corpus that a library carries.</summary>
/// <param name="Name">The name that stands for the speaker.</param>
/// <param name="Aliases">The other spellings.</param>
public sealed record CarriedSpeaker(string Name, EquatableArray<string> Aliases);
