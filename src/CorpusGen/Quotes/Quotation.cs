using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>A stretch in quotation marks, found in a text, and whom the text credits with it.</summary>
public readonly record struct Quotation
{
    /// <summary>Makes one that is closed and of which nothing else is known.</summary>
    public Quotation()
    {
    }

    /// <summary>Where it stands, with its marks, in UTF-16 code units.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Where its words stand, without the outer marks.</summary>
    public required SourceSpan Words { get; init; }

    /// <summary>What it is.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The number of its utterance, counted from 1 in the article.</summary>
    public int Utterance { get; init; }

    /// <summary>
    /// Whether a mark ends it, or the next paragraph takes it up with a mark of its own; else the paragraph, or the next opening mark in it,
    /// cuts it off (CG0104).
    /// </summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Who is credited, with the evidence; null when nobody is.</summary>
    public Attribution? Attribution { get; init; }
}
