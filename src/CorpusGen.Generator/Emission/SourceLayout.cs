using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Where an article stands.</summary>
/// <param name="Read">Its place among the articles that were read.</param>
/// <param name="Named">Its place among the articles of the corpus, which are sorted by path.</param>
internal readonly record struct ArticlePlace(int Read, int Named);

/// <summary>A generated file of articles, without what stands in them.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Articles">The articles in it, sorted by path.</param>
internal sealed record SourceFile(string HintName, EquatableArray<ArticlePlace> Articles);

/// <summary>
/// Divides articles into generated files: one an article while there are few, a fixed number of files beyond. The compiler's cost for each
/// keystroke grows with the square of the number of generated files, and the cost of an edit with the length of the file that it changes: docs/performance.md
/// has the figures. Equal when each article stands where it stood: an edit that leaves paths and names alone divides nothing again.
/// </summary>
/// <param name="Files">The files.</param>
internal sealed record SourceLayout(EquatableArray<SourceFile> Files)
{
    /// <summary>The number of files that is never exceeded.</summary>
    public const int MaximumFiles = 256;

    // One article each up to here, and this many files for some thousand articles.
    private const int FewFiles = 64;

    // From here on a file of the few would hold so many articles that each edit is felt.
    private const int ManyArticles = 2_048;

    // With the ending still a short file name where a project writes generated files to disk.
    private const int MaximumNameLength = 60;

    /// <summary>Divides the articles. Of two at one path the first counts.</summary>
    public static SourceLayout Create((EquatableArray<ArticleSummary> Read, CorpusModel Corpus) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (read, corpus) = input;
        var places = new ArticlePlace[corpus.Articles.Count];
        for (var i = read.Count - 1; i >= 0; i--)
        {
            var place = corpus.IndexOf(read[i].Path);
            places[place] = new ArticlePlace(i, place);
        }

        var files = places.Length <= FewFiles ? OneEach(places, corpus) : Buckets(places, corpus, places.Length < ManyArticles ? FewFiles : MaximumFiles);
        return new SourceLayout(files.ToEquatableArray());
    }

    private static IEnumerable<SourceFile> OneEach(ArticlePlace[] places, CorpusModel corpus)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in places)
        {
            var article = corpus.Articles[place.Named];
            var name = FileName(article.Identifier);
            if (!taken.Add(name))
            {
                name += "-" + StableHash.TextOf(article.Path);
                taken.Add(name);
            }

            yield return new SourceFile($"Article.{name}.g.cs", [place]);
        }
    }

    // By the path, which is an article's own even where keys are not, so that adding an article touches one file.
    private static IEnumerable<SourceFile> Buckets(ArticlePlace[] places, CorpusModel corpus, int files)
    {
        var buckets = new List<ArticlePlace>?[files];
        foreach (var place in places)
        {
            (buckets[StableHash.Of(corpus.Articles[place.Named].Path) % files] ??= []).Add(place);
        }

        for (var number = 0; number < files; number++)
        {
            if (buckets[number] is { } bucket)
            {
                yield return new SourceFile($"Articles.{number.ToString("000", CultureInfo.InvariantCulture)}.g.cs", bucket.ToEquatableArray());
            }
        }
    }

    // Letters and digits of ASCII are safe in every file system; where that is not the whole name, a hash makes up for the rest.
    private static string FileName(string identifier)
    {
        var name = new StringBuilder(identifier.Length);
        foreach (var c in identifier)
        {
            if (name.Length < MaximumNameLength && c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            {
                name.Append(c);
            }
        }

        return name.Length == identifier.Length ? identifier : name.Append('-').Append(StableHash.TextOf(identifier)).ToString();
    }
}
