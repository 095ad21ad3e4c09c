using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Locking;

/// <summary>What must be known of an article to tell which locked article it is.</summary>
/// <param name="Path">Its file, relative to the corpus folder.</param>
/// <param name="Key">The key that it has without a lock.</param>
/// <param name="Hash">Gives the hash of its words; asked for only when file and key tell nothing.</param>
public sealed record ArticleIdentity(string Path, string Key, Func<string> Hash);

/// <summary>
/// Tells which article of a corpus is which locked one, so that an article that was renamed or moved keeps its key and its members: by its file; else by its
/// key, when it was moved to another folder; else by its words, when its name says nothing any more.
/// </summary>
public static class LockedIdentities
{
    /// <summary>The locked articles by the paths of the articles that they are; an article is one locked article, and that one no other.</summary>
    public static IReadOnlyDictionary<string, LockedArticle> Find(CorpusLock locked, IEnumerable<ArticleIdentity> articles)
    {
        var found = new Dictionary<string, LockedArticle>(StringComparer.Ordinal);
        var open = locked.Articles.AsEnumerable().ToDictionary(a => a.Key, StringComparer.Ordinal);
        var unknown = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        Match(a => a.Path, l => l.Path);
        Match(a => a.Key, l => l.Key);
        Match(a => a.Hash(), l => l.Hash);
        return found;

        void Match(Func<ArticleIdentity, string> ofArticle, Func<LockedArticle, string> ofLocked)
        {
            if (open.Count == 0 || unknown.Count == 0)
            {
                return;
            }

            var byName = open.Values.GroupBy(ofLocked, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(l => l.Key, StringComparer.Ordinal).First(), StringComparer.Ordinal);
            unknown.RemoveAll(article =>
            {
                if (!byName.TryGetValue(ofArticle(article), out var known) || !open.Remove(known.Key))
                {
                    return false;
                }

                found.Add(article.Path, known);
                return true;
            });
        }
    }
}
