using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>An article's file and the metadata file beside it.</summary>
/// <typeparam name="T">What the caller has for a file.</typeparam>
/// <param name="Article">The article's file.</param>
/// <param name="Sidecar">The metadata file; the default value when there is none.</param>
/// <param name="HasSidecar">Whether there is a metadata file.</param>
public readonly record struct ArticleFiles<T>(T Article, T? Sidecar, bool HasSidecar);

/// <summary>The files of a corpus, sorted into articles with their sidecars.</summary>
/// <typeparam name="T">What the caller has for a file.</typeparam>
/// <param name="Articles">The articles, sorted by path.</param>
/// <param name="Problems">Sidecars that belong to no article or cannot be told to which (CG0102), sorted by path.</param>
public sealed record CorpusPairing<T>(EquatableArray<ArticleFiles<T>> Articles, EquatableArray<Problem> Problems);

/// <summary>
/// Which files of a corpus are articles and which are sidecars. An article is a <c>.txt</c> or <c>.md</c> file; its sidecar has the same name,
/// ending in <c>.yml</c>, and stands in the same folder. A file named <c>README.md</c> speaks of the corpus and is no article.
/// </summary>
public static class CorpusFiles
{
    private const string SidecarEnding = ".yml";

    /// <summary>Whether the file at <paramref name="path"/> is an article.</summary>
    /// <param name="path">The file, with <c>/</c> between folders.</param>
    public static bool IsArticle(string path) =>
        IsMarkdown(path) ? !NameOf(path).Equals("README.md", StringComparison.OrdinalIgnoreCase) : HasEnding(path, ".txt");

    /// <summary>Whether the article at <paramref name="path"/> is written in Markdown.</summary>
    /// <param name="path">The file, with <c>/</c> between folders.</param>
    public static bool IsMarkdown(string path) => HasEnding(path, ".md");

    /// <summary>Whether the file at <paramref name="path"/> is a sidecar.</summary>
    /// <param name="path">The file, with <c>/</c> between folders.</param>
    public static bool IsSidecar(string path) => HasEnding(path, SidecarEnding);

    /// <summary>
    /// Sorts files into articles with their sidecars; their order does not matter, and files of other kinds are left out. Of two files at one
    /// path the first given counts, of two sidecars for one article (<c>a.YML</c> and <c>a.yml</c>) the first by path, and so does the first of two
    /// articles beside one sidecar.
    /// </summary>
    /// <typeparam name="T">What the caller has for a file: its path, or something that knows it.</typeparam>
    /// <param name="files">The files.</param>
    /// <param name="pathOf">Gives a file's path, with <c>/</c> between folders.</param>
    public static CorpusPairing<T> Pair<T>(IEnumerable<T> files, Func<T, string> pathOf)
    {
        var sorted = files.Select(f => (Path: pathOf(f), File: f))
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .ToList();
        var sidecars = new Dictionary<string, T>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var (path, file) in sorted.Where(f => IsSidecar(f.Path)))
        {
            var name = WithoutEnding(path);
            if (!sidecars.TryGetValue(name, out var first))
            {
                sidecars.Add(name, file);
            }
            else
            {
                problems.Add(About(path, $"{NameOf(pathOf(first))} stands beside the same article and is read for it; remove one of them"));
            }
        }

        var articles = new List<ArticleFiles<T>>();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, file) in sorted.Where(f => IsArticle(f.Path)))
        {
            var name = WithoutEnding(path);
            var found = sidecars.TryGetValue(name, out var sidecar);
            if (found && owners.TryGetValue(name, out var owner))
            {
                problems.Add(About(pathOf(sidecar!), $"it stands beside two articles, {NameOf(owner)} and {NameOf(path)}, and is read for the first; rename one of them"));
                found = false;
            }
            else if (found)
            {
                owners.Add(name, path);
            }

            articles.Add(new ArticleFiles<T>(file, found ? sidecar : default, found));
        }

        problems.AddRange(sidecars.Where(s => !owners.ContainsKey(s.Key)).Select(s => About(
            pathOf(s.Value),
            $"there is no article beside it; it would belong to {NameOf(s.Key)}.txt or {NameOf(s.Key)}.md")));
        return new CorpusPairing<T>(articles.ToEquatableArray(), problems.OrderBy(p => p.Path, StringComparer.Ordinal).ToEquatableArray());
    }

    private static Problem About(string path, string message) => new(Rules.Metadata, path, default, [message]);

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string WithoutEnding(string path) => path.Substring(0, path.LastIndexOf('.'));
}
