using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>The words of a corpus, ready to judge citations. Immutable; may be shared between threads.</summary>
public sealed class CorpusIndex
{
    private readonly CorpusPart[] _parts;

    private CorpusIndex(CorpusPart[] parts) => _parts = parts;

    /// <summary>The number of articles.</summary>
    public int ArticleCount => _parts.Sum(p => p.Places.Articles.Count);

    /// <summary>The articles, part by part.</summary>
    public IEnumerable<CitableArticle> Articles => _parts.SelectMany(p => p.Places.Articles);

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
            words[i] = ArticleWords.Of(sorted[i], cancellation);
        }

        return new CorpusIndex([new CorpusPart(new CorpusPlaces(sorted, words, WordIndex.Merge(words, cancellation)))]);
    }

    /// <summary>
    /// Puts corpora side by side, to be judged by as one: a citation may stand in any of them, and a key that several of them have means all
    /// articles of that key. No word is indexed again, so that it costs next to nothing; where the order of places matters, that of the corpora does.
    /// </summary>
    public static CorpusIndex Join(IEnumerable<CorpusIndex> corpora)
    {
        CorpusPart[] parts = [.. corpora.SelectMany(c => c._parts)];
        return parts.Length == 0 ? Create([]) : new CorpusIndex(parts);
    }

    /// <summary>
    /// Judges one citation by section 6 of the design. The cost grows with the citation and the number of corpora that were joined, not with their
    /// size.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CitationVerdict Check(Citation citation, CancellationToken cancellation = default)
    {
        using var judge = new CitationJudge(_parts, citation, cancellation);
        return judge.Judge();
    }

    /// <summary>
    /// Says where words stand, as <see cref="Check"/> finds them; null when they stand nowhere. It costs much less where they do not, because nothing
    /// near is looked for.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CitedPassage? Find(string text, CancellationToken cancellation = default)
    {
        using var judge = new CitationJudge(_parts, new Citation { Text = text }, cancellation);
        return judge.Find()?.Passage;
    }

    /// <summary>
    /// Whether nothing is to be reported of a citation, as <see cref="Check"/> says. It costs less where the words stand in many articles, because it ends with the
    /// second of them.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public bool Holds(Citation citation, CancellationToken cancellation = default)
    {
        using var judge = new CitationJudge(_parts, citation, cancellation);
        return !judge.IsOfSeveralArticles() && judge.Judge().IsClean;
    }
}
