using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Locking;

/// <summary>
/// Locks an article in which changes are open: what they had locked stays, and what the source says instead is not locked beside it. A quotation is what a
/// change leads to when it stands in the passage of the change and was not locked before; it is often called otherwise, since its first words are its name.
/// </summary>
internal sealed class LockRenewal
{
    private readonly SourceSpan[] _passages;

    // How far the first n passages reach.
    private readonly int[] _reach;

    private LockRenewal(IEnumerable<LockChange> open)
    {
        _passages = [.. open.Where(c => c.Now is not null).Select(c => c.Now!.Span).OrderBy(s => s)];
        _reach = new int[_passages.Length + 1];
        for (var i = 0; i < _passages.Length; i++)
        {
            _reach[i + 1] = Math.Max(_reach[i], _passages[i].End);
        }
    }

    /// <summary>The article as it is locked now.</summary>
    /// <param name="article">The article.</param>
    /// <param name="before">What was locked of it.</param>
    /// <param name="open">The changes that were not accepted.</param>
    public static LockedArticle Of(ArticleReading article, LockedArticle before, IReadOnlyCollection<LockChange> open)
    {
        var renewal = new LockRenewal(open);
        var known = new HashSet<string>(before.Quotations.AsEnumerable().Select(q => q.Id), StringComparer.Ordinal);
        var left = new HashSet<string>(open.Select(c => c.Quotation.Id), StringComparer.Ordinal);
        left.UnionWith(article.QuotationIds.AsEnumerable().Where((id, i) => !known.Contains(id) && renewal.Reaches(article.Quotations[i].Words)));

        var now = CorpusLock.LockOf(article);
        return now with
        {
            Quotations = now.Quotations.AsEnumerable()
                .Where(q => !left.Contains(q.Id))
                .Concat(open.Select(c => c.Quotation))
                .OrderBy(q => q.Id, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    private bool Reaches(SourceSpan words) =>
        _reach[Halving.FirstFrom(0, _passages.Length, (_passages, words.End), static (s, i) => s._passages[i].Start < s.End)] > words.Start;
}
