using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// Some of the article files: one while there are few, and beyond that those whose paths have the same hash. The compiler walks each step over many values from end
/// to end after every edit, at 10,000 articles longer than reading the one that was edited takes; of shelves there are never many. Equal when the same files stand on it.
/// </summary>
/// <param name="Files">The files, sorted by path.</param>
internal sealed record ArticleShelf(EquatableArray<ArticleFile> Files)
{
    /// <summary>The number of shelves for many articles.</summary>
    public const int ManyShelves = 256;

    /// <summary>So many articles stand alone.</summary>
    public const int FewArticles = 64;

    /// <summary>Puts the articles of a folder on shelves. Of many, an article stands where its path says, whatever others there are.</summary>
    public static IEnumerable<ArticleShelf> CreateAll(((EquatableArray<CorpusFile> Files, FilePairs Pairs) Left, Settings Settings) folder, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return folder.Left.Pairs.Articles.Count <= FewArticles
            ? ArticleFile.AllOf(folder).Select(static file => new ArticleShelf([file]))
            : ByPath(folder);
    }

    // Empty ones too, so that the first article on a shelf moves no other.
    private static IEnumerable<ArticleShelf> ByPath(((EquatableArray<CorpusFile> Files, FilePairs Pairs) Left, Settings Settings) folder)
    {
        var files = ArticleFile.AllOf(folder);
        var counts = new int[ManyShelves];
        foreach (var file in files)
        {
            counts[file.Article.PathHash % ManyShelves]++;
        }

        var shelves = Array.ConvertAll(counts, static count => new ArticleFile[count]);
        for (var i = files.Count - 1; i >= 0; i--)
        {
            var number = files[i].Article.PathHash % ManyShelves;
            shelves[number][--counts[number]] = files[i];
        }

        return shelves.Select(static shelf => new ArticleShelf(shelf.ToEquatableArray()));
    }
}
