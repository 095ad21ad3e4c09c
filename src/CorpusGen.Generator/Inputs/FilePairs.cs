using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// Which files are articles, which sidecar belongs to which, and which shelf they stand on, by their paths alone: an edit of a file's text changes nothing here.
/// </summary>
/// <param name="Articles">The articles with their sidecars, sorted by path. Each number is a file's place in the list of files.</param>
/// <param name="Shelves">The same, divided among shelves; on each sorted by path.</param>
internal sealed record FilePairs(EquatableArray<ArticleFiles<int>> Articles, EquatableArray<EquatableArray<ArticleFiles<int>>> Shelves)
{
    /// <summary>Pairs files by the rules of the library, which the analyzer and the tool keep too.</summary>
    public static FilePairs Create(EquatableArray<string> paths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var articles = CorpusFiles.Pair(Enumerable.Range(0, paths.Count), place => paths[place]).Articles;
        var count = ArticleShelf.CountFor(articles.Count);
        return new FilePairs(articles, count == 0 ? EquatableArray.Convert(articles.AsSpan(), static EquatableArray<ArticleFiles<int>> (article) => [article]) : Divide(articles, paths, count));
    }

    // By the path, which is an article's own even where keys are not, so that adding an article touches one shelf.
    private static EquatableArray<EquatableArray<ArticleFiles<int>>> Divide(EquatableArray<ArticleFiles<int>> articles, EquatableArray<string> paths, int count)
    {
        var shelves = new List<ArticleFiles<int>>[count];
        for (var i = 0; i < count; i++)
        {
            shelves[i] = [];
        }

        foreach (var article in articles)
        {
            shelves[StableHash.Of(paths[article.Article].AsSpan()) % count].Add(article);
        }

        return EquatableArray.Convert<List<ArticleFiles<int>>, EquatableArray<ArticleFiles<int>>>(shelves, static shelf => shelf.ToEquatableArray());
    }
}
