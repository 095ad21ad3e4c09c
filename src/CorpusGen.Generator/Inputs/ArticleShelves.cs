using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// Puts the articles of a folder on shelves. The last shelves are kept with the pairs that they were made of, which an edit does not change: then the shelf of the edited file is made
/// anew, and no other is looked at. What is kept is always what would be made again. May be asked by several threads.
/// </summary>
internal static class ArticleShelves
{
    private static readonly ConditionalWeakTable<FilePairs, Latest<Shelving>> Made = new();

    /// <summary>The shelves by their numbers. Empty ones too, so that the first article on a shelf moves no other.</summary>
    public static ImmutableArray<ArticleShelf> Create(((CorpusFolder Folder, FilePairs Pairs) Left, Settings Settings) input, CancellationToken cancellation)
    {
        var ((folder, pairs), settings) = input;
        var files = folder.Files;
        var last = Made.GetValue(pairs, static _ => new Latest<Shelving>());
        var known = last.Value;
        var isNumbered = ArticleShelf.CountFor(pairs.Articles.Count) > 0;
        var shelves = ImmutableArray.CreateBuilder<ArticleShelf>(pairs.Shelves.Count);
        for (var number = 0; number < pairs.Shelves.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            shelves.Add(known is not null && known.Settings.Equals(settings) && IsSame(pairs.Shelves[number], known.Files.AsSpan(), files.AsSpan())
                ? known.Shelves[number]
                : new ArticleShelf(isNumbered ? number : null, ArticleFile.AllOf(files, pairs.Shelves[number], settings)));
        }

        var made = new Shelving(files, settings, shelves.MoveToImmutable());
        last.Value = made;
        return made.Shelves;
    }

    // Whether the same file objects stand at the places of a shelf; they are not looked at.
    private static bool IsSame(EquatableArray<ArticleFiles<int>> shelf, ReadOnlySpan<CorpusFile> before, ReadOnlySpan<CorpusFile> after)
    {
        foreach (var (article, sidecar, hasSidecar) in shelf)
        {
            if (!ReferenceEquals(before[article], after[article]) || (hasSidecar && !ReferenceEquals(before[sidecar], after[sidecar])))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Shelving(EquatableArray<CorpusFile> Files, Settings Settings, ImmutableArray<ArticleShelf> Shelves);
}
