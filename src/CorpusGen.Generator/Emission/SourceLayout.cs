using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>A generated file of articles. Equal when the same file would come of it.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Articles">The articles in it, sorted by path.</param>
internal sealed record SourceModel(string HintName, EquatableArray<NamedArticle> Articles);

/// <summary>
/// Divides articles into generated files: one an article while there are few, a fixed number of files beyond. The compiler's cost for each
/// keystroke grows with the square of the number of generated files, and the cost of an edit with the length of the file that it changes: docs/performance.md
/// has the figures.
/// </summary>
internal static class SourceLayout
{
    /// <summary>The number of files that is never exceeded.</summary>
    public const int MaximumFiles = 256;

    // One article each up to here, and this many files for some thousand articles.
    private const int FewFiles = 64;

    // From here on a file of the few would hold so many articles that each edit is felt.
    private const int ManyArticles = 2_048;

    // With the ending still a short file name where a project writes generated files to disk.
    private const int MaximumNameLength = 60;

    /// <summary>Divides the articles; their order does not matter. Of two articles at one path the first counts.</summary>
    public static IEnumerable<SourceModel> Divide(ImmutableArray<NamedArticle> articles, CancellationToken cancellation)
    {
        var sorted = Sort(articles);
        cancellation.ThrowIfCancellationRequested();
        return sorted.Length <= FewFiles ? OneEach(sorted) : Buckets(sorted, sorted.Length < ManyArticles ? FewFiles : MaximumFiles);
    }

    // The build lists files by name, so that mostly there is nothing to sort.
    private static ImmutableArray<NamedArticle> Sort(ImmutableArray<NamedArticle> articles)
    {
        for (var i = 1; i < articles.Length; i++)
        {
            if (string.CompareOrdinal(articles[i - 1].Article.Path, articles[i].Article.Path) >= 0)
            {
                return [.. articles.GroupBy(a => a.Article.Path).Select(g => g.First()).OrderBy(a => a.Article.Path, StringComparer.Ordinal)];
            }
        }

        return articles;
    }

    private static IEnumerable<SourceModel> OneEach(ImmutableArray<NamedArticle> articles)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles)
        {
            var name = FileName(article.Names.Identifier);
            if (!taken.Add(name))
            {
                name += "-" + StableHash.TextOf(article.Article.Path);
                taken.Add(name);
            }

            yield return new SourceModel($"Article.{name}.g.cs", [article]);
        }
    }

    // By the path, which is an article's own even where keys are not, so that adding an article touches one file.
    private static IEnumerable<SourceModel> Buckets(ImmutableArray<NamedArticle> articles, int files)
    {
        var buckets = new List<NamedArticle>?[files];
        foreach (var article in articles)
        {
            (buckets[StableHash.Of(article.Article.Path) % files] ??= []).Add(article);
        }

        for (var number = 0; number < files; number++)
        {
            if (buckets[number] is { } bucket)
            {
                yield return new SourceModel($"Articles.{number.ToString("000", CultureInfo.InvariantCulture)}.g.cs", bucket.ToEquatableArray());
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
