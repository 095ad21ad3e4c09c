using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Locking;

/// <summary>A quotation as it was when it was locked.</summary>
/// <param name="Id">Its name in the article.</param>
/// <param name="Words">Its words.</param>
/// <param name="Line">The line of the lock file, counted from 1; 0 while it stands in none.</param>
public sealed record LockedQuotation(string Id, string Words, int Line = 0);

/// <summary>An article as it was when its quotations were locked.</summary>
/// <param name="Key">What citations call it.</param>
/// <param name="Path">Its file, relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Hash">The hash of its words, by which it is known again under another name: 16 hexadecimal digits.</param>
/// <param name="Quotations">Its quotations, sorted by id.</param>
/// <param name="Line">The line of the lock file, counted from 1; 0 while it stands in none.</param>
public sealed record LockedArticle(string Key, string Path, string Hash, EquatableArray<LockedQuotation> Quotations, int Line = 0);

/// <summary>The quotations that a project relies on, as they were when somebody last looked. It is kept in the file <see cref="FileName"/>.</summary>
/// <param name="Articles">The articles, sorted by key.</param>
public sealed record CorpusLock(EquatableArray<LockedArticle> Articles)
{
    /// <summary>What the file is called; it stands in the corpus folder.</summary>
    public const string FileName = "corpus.lock";

    /// <summary>Locks every quotation of a corpus.</summary>
    public static CorpusLock Of(CorpusReading corpus) => Create(corpus.Articles.Select(LockOf));

    /// <summary>
    /// The lock of the corpus as it is now, save for changes that nobody accepted yet: what those had locked stays, and what the source says instead is not locked
    /// beside it, under whatever name.
    /// </summary>
    /// <param name="corpus">The corpus, whose keys were settled with this lock.</param>
    /// <param name="open">The changes that were not accepted.</param>
    public CorpusLock Renewed(CorpusReading corpus, IReadOnlyList<LockChange> open)
    {
        var changes = open.ToLookup(c => c.Article, StringComparer.Ordinal);
        var before = Articles.AsEnumerable().ToDictionary(a => a.Key, StringComparer.Ordinal);
        var now = corpus.Articles.Select(a => changes.Contains(a.Key) ? LockRenewal.Of(a, before[a.Key], [.. changes[a.Key]]) : LockOf(a));
        var present = new HashSet<string>(corpus.Articles.Select(a => a.Key), StringComparer.Ordinal);
        var gone = before.Values.Where(a => !present.Contains(a.Key) && changes.Contains(a.Key))
            .Select(a => a with { Quotations = changes[a.Key].Select(c => c.Quotation).ToEquatableArray() });
        return Create(now.Concat(gone));
    }

    /// <summary>Puts articles together, in the order in which a lock has them.</summary>
    internal static CorpusLock Create(IEnumerable<LockedArticle> articles) =>
        new(articles.OrderBy(a => a.Key, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The hash by which an article is known again under another name: 16 hexadecimal digits.</summary>
    public static string HashOf(ArticleReading article) => WordsHash.Of(article.Plain.Text);

    /// <summary>Locks the quotations of an article.</summary>
    internal static LockedArticle LockOf(ArticleReading article) => new(
        article.Key,
        article.Path,
        HashOf(article),
        article.Quotations
            .Select((q, i) => new LockedQuotation(article.QuotationIds[i], article.WordsOf(q.Words)))
            .OrderBy(q => q.Id, StringComparer.Ordinal)
            .ToEquatableArray());
}
