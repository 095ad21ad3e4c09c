namespace CorpusGen.Citations;

/// <summary>The claim that words stand in a source, wherever it was made: in a call, an attribute, a comment, a document.</summary>
public sealed record Citation
{
    /// <summary>The quoted words, without marks around them and without comment signs.</summary>
    public required string Text { get; init; }

    /// <summary>The article's key, or null when any article will do.</summary>
    public string? Article { get; init; }

    /// <summary>The section of the article, as written behind <c>#</c>; null when none is named.</summary>
    public string? Section { get; init; }

    /// <summary>Who said it, or null when the article's own words will do.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it was said, as <c>2021</c>, <c>2021-03</c> or <c>2021-03-23</c>; null when that is not claimed.</summary>
    public string? Date { get; init; }

    /// <summary>Whether it must stand inside a quotation, whoever said it.</summary>
    public bool QuotationsOnly { get; init; }
}
