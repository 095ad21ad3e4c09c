using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Problems;

namespace CorpusGen.Cli;

/// <summary>A folder of articles on disk: the same files that the package takes into a build.</summary>
internal sealed class CorpusFolder
{
    private CorpusFolder(string folder, CorpusReading corpus, IReadOnlyList<Problem> unreadable)
    {
        Folder = folder;
        Corpus = corpus;
        Problems = [.. unreadable, .. corpus.Articles.SelectMany(a => a.Problems), .. corpus.Problems];
    }

    /// <summary>The folder as the user named it.</summary>
    public string Folder { get; }

    /// <summary>Its articles, those left out that are not text.</summary>
    public CorpusReading Corpus { get; }

    /// <summary>Everything that is wrong with its files.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads every article of the folder.</summary>
    /// <exception cref="WrongUseException">There is no such folder, it cannot be read, or it holds no article.</exception>
    public static CorpusFolder Read(string folder)
    {
        var files = Find(folder);
        var sidecars = files.Where(IsSidecar).ToDictionary(f => f.Stem, StringComparer.Ordinal);
        var articles = files.Where(f => !IsSidecar(f)).ToList();
        if (articles.Count == 0)
        {
            throw new WrongUseException($"the folder '{folder}' holds no article; put .txt or .md files into it.");
        }

        // Reading is the tool's whole cost and articles do not depend on each other; the order of the files is kept.
        var read = articles.AsParallel().AsOrdered().Select(a => ReadArticle(a, sidecars.GetValueOrDefault(a.Stem))).ToList();
        var corpus = CorpusReading.Create(read.Select(r => r.Article).OfType<ArticleReading>());
        return new CorpusFolder(folder, corpus, [.. read.SelectMany(r => r.Unreadable)]);
    }

    /// <summary>Writes what is wrong as compilers do, <c>path(line,column): warning CG0101: …</c>, and gives the number of warnings.</summary>
    public int Report(TextWriter error)
    {
        var articles = Corpus.Articles.ToDictionary(a => a.Path, StringComparer.Ordinal);
        var warnings = Problems.Where(p => p.Rule.Severity == RuleSeverity.Warning).ToList();
        foreach (var problem in warnings)
        {
            var path = problem.Path ?? "";
            var place = articles.TryGetValue(path, out var article) ? article.Lines.PlaceOf(problem.Span.Start) : new(1, 1);
            error.WriteLine(Printable.Of($"{Path.Combine(Folder, path)}({place.Line},{place.Column}): warning {problem.Rule.Id}: {problem.Message}"));
        }

        return warnings.Count;
    }

    private static List<CorpusFile> Find(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new WrongUseException(File.Exists(folder)
                ? $"'{folder}' is a file; name the folder that holds the articles."
                : $"there is no folder '{folder}'; name the folder that holds the articles.");
        }

        // Links are not followed: they may lead out of the folder, or in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", options)
                    .Select(f => new CorpusFile(f, Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')))
                    .Where(f => IsSidecar(f) || IsArticle(f))
                    .OrderBy(f => f.RelativePath, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the folder '{folder}' cannot be read: {e.Message}");
        }
    }

    private static (ArticleReading? Article, IReadOnlyList<Problem> Unreadable) ReadArticle(CorpusFile file, CorpusFile? beside)
    {
        var text = FileText.Read(file);
        var metadata = beside is null ? default : FileText.Read(beside);
        var sidecar = metadata.Text is null ? null : new Sidecar(beside!.RelativePath, metadata.Text);
        var unreadable = new[] { text.Problem, metadata.Problem }.OfType<Problem>().ToList();
        return (text.Text is null ? null : ArticleReader.Read(file.RelativePath, text.Text, sidecar), unreadable);
    }

    private static bool IsSidecar(CorpusFile file) => HasEnding(file, ".yml");

    private static bool IsArticle(CorpusFile file) =>
        (HasEnding(file, ".txt") || HasEnding(file, ".md")) && !string.Equals(Path.GetFileName(file.RelativePath), "README.md", StringComparison.OrdinalIgnoreCase);

    private static bool HasEnding(CorpusFile file, string ending) => file.RelativePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
