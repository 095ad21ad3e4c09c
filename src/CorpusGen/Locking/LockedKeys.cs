using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Locking;

/// <summary>The keys of a corpus.</summary>
/// <param name="Keys">The keys, as many and in the same order as the articles; no two are equal.</param>
/// <param name="Wanted">The keys before those that several articles would have were numbered.</param>
/// <param name="Locked">The locked articles by the paths of the articles that they are.</param>
public sealed record CorpusKeys(EquatableArray<string> Keys, EquatableArray<string> Wanted, IReadOnlyDictionary<string, LockedArticle> Locked);

/// <summary>Settles what citations call each article of a corpus.</summary>
public static class LockedKeys
{
    private static readonly CorpusLock Nothing = new([]);

    /// <summary>
    /// An article that was locked keeps the key that it had then. Of several others with the same key the first in the given order keeps it, and the others are
    /// numbered (<see cref="ArticleKey.Distinct"/>).
    /// </summary>
    /// <param name="locked">The lock; null when the project has none.</param>
    /// <param name="articles">The articles, sorted by path.</param>
    public static CorpusKeys Settle(CorpusLock? locked, IReadOnlyList<ArticleIdentity> articles)
    {
        var known = LockedIdentities.Find(locked ?? Nothing, articles);
        var wanted = articles.Select(a => known.TryGetValue(a.Path, out var before) ? before.Key : a.Key).ToArray();

        // A locked key is never numbered, whatever comes to stand in front of its article.
        int[] order = [.. Enumerable.Range(0, wanted.Length).OrderBy(i => known.ContainsKey(articles[i].Path) ? 0 : 1)];
        var settled = ArticleKey.Distinct([.. order.Select(i => wanted[i])]);
        var keys = new string[wanted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            keys[order[i]] = settled[i];
        }

        return new CorpusKeys(keys.ToEquatableArray(), wanted.ToEquatableArray(), known);
    }
}
