using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Locking;

/// <summary>Finds the locked quotations that an article has no more as they were.</summary>
public static class LockComparison
{
    /// <summary>The changes in one article, in the order of the ids; none when all is as it was.</summary>
    /// <param name="locked">What was locked of it.</param>
    /// <param name="article">The article now.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<LockChange> Changes(LockedArticle locked, ArticleReading article, CancellationToken cancellation = default)
    {
        var now = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < article.Quotations.Count; i++)
        {
            now.Add(article.QuotationIds[i], article.WordsOf(article.Quotations[i].Words));
        }

        // The words decide, and nearly always at once: an index is made only for an article in which something differs.
        var index = new Lazy<CorpusIndex>(() => CorpusIndex.Create(CorpusReading.Create([article]).ToCitable(), cancellation));
        return locked.Quotations.AsEnumerable()
            .Where(q => !now.TryGetValue(q.Id, out var words) || !AreSame(q.Words, words))
            .Select(q => Change(q, article, now, index.Value, cancellation))
            .ToEquatableArray();
    }

    /// <summary>The changes when the whole article is gone.</summary>
    public static EquatableArray<LockChange> ChangesWithout(LockedArticle locked) =>
        locked.Quotations.AsEnumerable().Select(q => new LockChange(locked.Key, q, null, []) { IsArticleGone = true }).ToEquatableArray();

    /// <summary>Judges <paramref name="words"/> as a citation of <paramref name="text"/>.</summary>
    internal static CitationVerdict Compare(string text, string words) => CorpusIndex.Create([AsArticle(text)]).Check(new Citation { Text = words });

    // What an editor may change without saying so changes no quotation: each has to be found in the other.
    private static bool AreSame(string locked, string now) => locked == now
        || (Holds(locked, now) && Holds(now, locked));

    private static bool Holds(string text, string words) => Compare(text, words).IsClean;

    private static CitableArticle AsArticle(string text) => new()
    {
        Key = "words",
        Path = "words",
        Passages = [new CitablePassage(PlainText.Identity(text), 0, 1)],
        Quotations = [],
    };

    private static LockChange Change(
        LockedQuotation quotation, ArticleReading article, Dictionary<string, string> now, CorpusIndex index, CancellationToken cancellation)
    {
        if (now.FirstOrDefault(q => q.Key != quotation.Id && AreSame(quotation.Words, q.Value)) is { Key: { } id })
        {
            return new LockChange(article.Key, quotation, PassageOf(article, id), []);
        }

        var verdict = index.Check(new Citation { Text = quotation.Words, Article = article.Key }, cancellation);
        return verdict.Kind switch
        {
            VerdictKind.Altered => new LockChange(article.Key, quotation, verdict.Passage, verdict.Differences),
            VerdictKind.NotFound when now.ContainsKey(quotation.Id) => Replaced(quotation, PassageOf(article, quotation.Id)),
            VerdictKind.NotFound => new LockChange(article.Key, quotation, null, []),
            _ when verdict.Passage?.Quotation is { } holder => Replaced(quotation, PassageOf(article, holder)),
            _ => new LockChange(article.Key, quotation, verdict.Passage, []),
        };
    }

    // The locked words, as a whole, gave way to the whole of another quotation: its words hold more than the locked ones, or quite others.
    private static LockChange Replaced(LockedQuotation quotation, CitedPassage now)
    {
        var kept = Compare(now.Text, quotation.Words);
        var verdict = Compare(quotation.Words, now.Text);
        EquatableArray<WordDifference> differences = kept is { IsClean: true, Passage: { } passage }
            ? Around(now.Text, passage.Span)
            : verdict.Kind == VerdictKind.Altered
                ? verdict.Differences.AsEnumerable().Select(d => new WordDifference(d.Source, default, d.Cited)).ToEquatableArray()
                : [new WordDifference(quotation.Words, new SourceSpan(0, quotation.Words.Length), now.Text)];
        return new LockChange(now.Article, quotation, now, differences);
    }

    private static EquatableArray<WordDifference> Around(string text, SourceSpan kept) =>
        new[] { text.Substring(0, kept.Start), text.Substring(kept.End) }
            .Select(added => added.Trim().TrimEnd(',', '.', ';', ':'))
            .Where(added => added.Length > 0)
            .Select(added => new WordDifference("", default, added))
            .ToEquatableArray();

    private static CitedPassage PassageOf(ArticleReading article, string id)
    {
        var number = article.QuotationIds.AsEnumerable().ToList().IndexOf(id);
        var words = article.Quotations[number].Words;
        return new CitedPassage
        {
            Article = article.Key,
            Path = article.Path,
            Span = words,
            Line = article.Lines.LineOf(words.Start),
            Text = article.WordsOf(words),
            Quotation = id,
        };
    }
}
