using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Models;

/// <summary>The articles of a shelf that can be used. Equal when the same code would come of them.</summary>
/// <param name="Number">The number of the shelf, from 0; null where an article stands alone.</param>
/// <param name="Articles">The articles, sorted by path; none when no file on the shelf can be used.</param>
internal sealed record ReadShelf(int? Number, EquatableArray<ReadArticle> Articles)
{
    private static readonly Remembered<AdditionalText, ArticleFile, ReadArticle?> Memory = new(ReadArticle.Read);

    /// <summary>
    /// Reads the articles of a shelf. When one of them was edited, the others are not read again, even where an editor has let go of their texts meanwhile.
    /// </summary>
    public static ReadShelf Read(ArticleShelf shelf, CancellationToken cancellation)
    {
        var articles = new List<ReadArticle>(shelf.Files.Count);
        foreach (var file in shelf.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Memory.Get(file.Article.Text, file, cancellation) is { } article)
            {
                articles.Add(article);
            }
        }

        return new ReadShelf(shelf.Number, articles.ToEquatableArray());
    }

    /// <summary>What the rest of the corpus must know of the articles of a shelf.</summary>
    public static EquatableArray<ArticleSummary> Summarize(ReadShelf shelf, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return EquatableArray.Convert(shelf.Articles.AsSpan(), static article => article.Summary);
    }

    /// <summary>The summaries of all shelves in one list.</summary>
    public static EquatableArray<ArticleSummary> Join(ImmutableArray<EquatableArray<ArticleSummary>> shelves, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return EquatableArray.Join(shelves.AsSpan());
    }

    /// <summary>How many characters the articles of a shelf need in string literals, roughly and never too little by much.</summary>
    public static long Measure(ReadShelf shelf, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var sum = 0L;
        foreach (var article in shelf.Articles)
        {
            sum += article.Length;
        }

        return sum;
    }
}
