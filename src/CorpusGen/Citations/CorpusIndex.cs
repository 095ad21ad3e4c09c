using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>The words of a corpus, ready to judge citations. Immutable; may be shared between threads.</summary>
public sealed class CorpusIndex
{
    private readonly CorpusPlaces _places;
    private readonly ArticleKeys _keys;

    private CorpusIndex(CorpusPlaces places)
    {
        _places = places;
        _keys = new ArticleKeys(places.Articles);
    }

    /// <summary>The number of articles.</summary>
    public int ArticleCount => _places.Articles.Count;

    /// <summary>
    /// Indexes the articles; their order does not matter. The words of a text that was indexed before, and is still in use, are not read
    /// again: what one article's edit costs is reading that article, and putting all together.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CorpusIndex Create(IEnumerable<CitableArticle> articles, CancellationToken cancellation = default)
    {
        CitableArticle[] sorted = [.. articles.OrderBy(a => a.Key, StringComparer.Ordinal).ThenBy(a => a.Path, StringComparer.Ordinal)];
        var words = new ArticleWords[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            words[i] = ArticleWords.Of(sorted[i]);
        }

        return new CorpusIndex(new CorpusPlaces(sorted, words, WordIndex.Merge(words, cancellation)));
    }

    /// <summary>Judges one citation by section 6 of the design. The cost grows with the citation, not with the corpus.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CitationVerdict Check(Citation citation, CancellationToken cancellation = default) =>
        new CitationJudge(_places, _keys, citation, cancellation).Judge();
}
