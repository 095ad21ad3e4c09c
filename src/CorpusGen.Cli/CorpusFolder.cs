using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Locking;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Cli;

/// <summary>A folder of articles on disk: the same files that the package takes into a build.</summary>
internal sealed class CorpusFolder
{
    private readonly Dictionary<string, string> _texts;

    private CorpusFolder(
        string folder,
        CorpusReading corpus,
        LockReading? locked,
        IEnumerable<Problem> ofFiles,
        Dictionary<string, string> texts,
        IReadOnlyList<(ArticleReading Article, string? Sidecar)> readings)
    {
        _texts = texts;
        Readings = readings;
        Lock = locked;
        Folder = folder;
        Corpus = corpus;
        Problems = [.. ofFiles, .. corpus.Articles.Concat(corpus.Unreadable).OrderBy(a => a.Path, StringComparer.Ordinal).SelectMany(a => a.Problems), .. corpus.Problems];
    }

    /// <summary>The folder as the user named it.</summary>
    public string Folder { get; }

    /// <summary>Its articles.</summary>
    public CorpusReading Corpus { get; }

    /// <summary>The lock file; null when there is none.</summary>
    public LockReading? Lock { get; }

    /// <summary>Everything that is wrong with its files.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What each article file says alone, whatever key it gets beside the others, and the path of its sidecar; sorted by path.</summary>
    public IReadOnlyList<(ArticleReading Article, string? Sidecar)> Readings { get; }

    /// <summary>The texts of its articles and sidecars, sorted by path.</summary>
    public IEnumerable<(string Path, string Text)> Texts => _texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.Value));

    /// <summary>The text of an article or sidecar.</summary>
    /// <param name="path">The file, relative to the corpus folder.</param>
    public string TextOf(string path) => _texts[path];

    /// <summary>Reads every article of the folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="progress">Shows how many were read; null when nobody looks.</param>
    /// <exception cref="WrongUseException">There is no such folder, it cannot be read, or it holds no article.</exception>
    public static CorpusFolder Read(string folder, ProgressLine? progress = null)
    {
        var files = CorpusFiles.Pair(Find(folder), f => f.RelativePath);
        var locked = ReadLock(folder);
        if (files.Articles.IsEmpty)
        {
            throw WithoutArticles($"the folder '{folder}' holds no article", locked?.Reading.Lock);
        }

        // Reading is the tool's whole cost and articles do not depend on each other; the order of the files is kept.
        using var step = (progress ?? ProgressLine.None).Begin("Reading articles", files.Articles.Count);
        var read = files.Articles.AsParallel().AsOrdered().Select(article =>
        {
            var reading = ReadArticle(article);
            step.Advance();
            return reading;
        }).ToList();
        var corpus = CorpusReading.Create(read.Select(r => r.Article), locked?.Reading.Lock);
        var texts = read.Select(r => r.Article).Select(a => (a.Path, Text: a.Source)).Concat(read.Select(r => r.Sidecar).OfType<Sidecar>().Select(s => (s.Path, s.Text)));
        if (locked is { } file)
        {
            texts = texts.Append((CorpusLock.FileName, file.File.Text));
        }

        return new CorpusFolder(folder, corpus, locked?.Reading, [.. files.Problems, .. read.SelectMany(r => r.Damage), .. locked?.Reading.Problems ?? []], texts.ToDictionary(t => t.Path, t => t.Text, StringComparer.Ordinal), [.. read.Select(r => (r.Article, r.Sidecar?.Path))]);
    }

    /// <summary>Makes sure that there is an article that can be read.</summary>
    /// <exception cref="WrongUseException">There is none; the message says what was locked of those that were.</exception>
    public void RequireArticle()
    {
        if (Corpus.Articles.Count == 0)
        {
            throw WithoutArticles($"no article of the folder '{Folder}' can be read", Lock?.Lock);
        }
    }

    /// <summary>Writes what is wrong as compilers do, <c>path(line,column): warning CG0101: …</c>, and gives the number of warnings.</summary>
    public int Report(TextWriter error)
    {
        var warnings = Problems.Where(p => p.Rule.Severity != RuleSeverity.Info).ToList();
        var (lines, pathOfLines) = (new LineMap(""), "");
        foreach (var problem in warnings)
        {
            // The problems of a file stand together: its lines are counted once, however many it has.
            var path = problem.Path ?? "";
            if (path != pathOfLines)
            {
                (lines, pathOfLines) = (new LineMap(_texts.GetValueOrDefault(path, "")), path);
            }

            var place = _texts.ContainsKey(path) ? lines.PlaceOf(problem.Span.Start) : new LinePlace(1, 1);
            error.WriteLine(Printable.Of($"{Path.Combine(Folder, path)}({place.Line},{place.Column}): warning {problem.Rule.Id}: {problem.Message}"));
        }

        return warnings.Count;
    }

    /// <summary>The line of a problem in its file, counted from 1.</summary>
    public int LineOf(Problem problem) => _texts.TryGetValue(problem.Path ?? "", out var text) ? new LineMap(text).LineOf(problem.Span.Start) : 1;

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
            return [.. Directory.EnumerateFiles(folder, "*", options).Select(f => new CorpusFile(f, Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the folder '{folder}' cannot be read: {e.Message}");
        }
    }

    private static WrongUseException WithoutArticles(string what, CorpusLock? locked) => new(locked is null || locked.Articles.IsEmpty
        ? $"{what}; put .txt or .md files into it."
        : $"{what}, and {CorpusLock.FileName} has {Counted.Of(locked.Articles.AsEnumerable().Sum(a => a.Quotations.Count), "quotation")} of "
            + $"{Counted.Of(locked.Articles.Count, "article")}, which would all be gone; put the articles back (.txt or .md files), or delete {CorpusLock.FileName} to begin anew.");

    private static (FileText File, LockReading Reading)? ReadLock(string folder)
    {
        var path = Path.Combine(folder, CorpusLock.FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        var file = FileText.Read(new CorpusFile(path, CorpusLock.FileName));
        return (file, LockReader.Read(CorpusLock.FileName, file.Text));
    }

    private static (ArticleReading Article, Sidecar? Sidecar, IReadOnlyList<Problem> Damage) ReadArticle(ArticleFiles<CorpusFile> files)
    {
        var text = FileText.Read(files.Article);
        FileText? metadata = files.Sidecar is null ? null : FileText.Read(files.Sidecar);
        var sidecar = metadata is { } beside ? new Sidecar(files.Sidecar!.RelativePath, beside.Text) : null;
        var article = ArticleReader.Read(files.Article.RelativePath, text.Text, sidecar);

        // What the article itself says of its damage has a place in the text.
        var isSaid = article.Problems.Any(p => p.Rule == Rules.UnreadableArticle && p.Path == article.Path);
        return (article, sidecar, [.. new[] { isSaid ? null : text.Problem, metadata?.Problem }.OfType<Problem>()]);
    }
}
