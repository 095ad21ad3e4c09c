using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Cli.Checking;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Findings;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Cli.Reporting.Citing;
using CorpusGen.Cli.Reporting.Html;
using CorpusGen.Generator.Models;
using CorpusGen.Locking;
using CorpusGen.Problems;

namespace CorpusGen.Cli.Reporting;

/// <summary>Everything that a report shows, and where its links lead.</summary>
internal sealed class ReportContents
{
    private readonly CorpusFolder _folder;
    private readonly string _output;
    private readonly Dictionary<string, PageSeries> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportedArticle> _byFile;

    /// <summary>Puts it together.</summary>
    /// <param name="folder">The corpus.</param>
    /// <param name="check">What the check of code and Markdown found; null when there was none.</param>
    /// <param name="output">The folder of the report.</param>
    public ReportContents(CorpusFolder folder, CheckResult? check, string output)
    {
        (_folder, _output) = (folder, Path.GetFullPath(output));
        var contents = CorpusContents.Create(folder);
        var names = new PageNames();
        Articles = [.. contents.Articles.Select(a => new ReportedArticle(a, names.OfArticle(a.Key)))];
        Speakers = contents.Speakers;
        foreach (var speaker in contents.Speakers)
        {
            _speakers.Add(speaker.Name, names.OfSpeaker(speaker.Name));
        }

        _byFile = Articles.ToDictionary(PathOf, StringComparer.Ordinal);
        HasCode = check is not null;
        CitationCount = check?.Judged ?? 0;
        IsLocked = folder.Lock is not null;
        var lockFile = CitingFiles.NameOf(Path.Combine(folder.Folder, CorpusLock.FileName));
        var findings = FindingOrder.Sort(check?.Findings ?? []).ToLookup(f => f.Path == lockFile && f.Rule == Rules.ChangedSource);
        (Findings, Changed) = ([.. findings[false]], [.. findings[true]]);
        List<CitingPlace> members = check is null ? [] : [.. MemberUses.Find(check.Files, Articles, Findings)];
        MemberCount = members.Count(m => m.Changed is null) + Findings.Count(f => f.Rule == Rules.ChangedSource);
        Citations = CitationMap.Create(check is null ? [] : [.. CitationMap.PlacesOf(Articles, check.Citations), .. members]);
        Uncited = HasCode ? [.. Articles.SelectMany(a => a.Contents.Quotations.Where(q => Citations.Of(q).Count == 0).Select(q => (a, q)))] : [];
        Unmarked = check is null ? [] : new UnmarkedTextFinder(check.Index, Articles).Find(check.Files, check.Citations);
    }

    /// <summary>The articles, sorted by path.</summary>
    public IReadOnlyList<ReportedArticle> Articles { get; }

    /// <summary>The speakers, sorted by name.</summary>
    public IReadOnlyList<SpeakerModel> Speakers { get; }

    /// <summary>Whether code or Markdown was looked at.</summary>
    public bool HasCode { get; }

    /// <summary>How many citations were judged; typed members, which the compiler checks, are not among them.</summary>
    public int CitationCount { get; }

    /// <summary>How many uses of typed members there are, with those of quotations that have changed since they were locked.</summary>
    public int MemberCount { get; }

    /// <summary>Whether the corpus has a lock file.</summary>
    public bool IsLocked { get; }

    /// <summary>Who cites what.</summary>
    public CitationMap Citations { get; }

    /// <summary>What is wrong with citations, or worth knowing of them, sorted by file and place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What is wrong with lines of the lock file: locked quotations that have changed, in its order.</summary>
    public IReadOnlyList<Finding> Changed { get; }

    /// <summary>How many of the findings about citations are wrong.</summary>
    public int BrokenCount => Findings.Count(f => f.Counts);

    /// <summary>The quotations that nobody cites, in the order of articles and text; none where no code was looked at.</summary>
    public IReadOnlyList<(ReportedArticle Article, QuotedContents Quotation)> Uncited { get; }

    /// <summary>Text of the corpus without a citation, sorted by file and place.</summary>
    public IReadOnlyList<UnmarkedText> Unmarked { get; }

    /// <summary>How many quotations there are.</summary>
    public int QuotationCount => Articles.Sum(a => a.Contents.Quotations.Count);

    /// <summary>The pages of a speaker, by the name that stands for the speaker.</summary>
    public PageSeries PagesOfSpeaker(string name) => _speakers[name];

    /// <summary>The first page of a speaker.</summary>
    public PageAddress AddressOfSpeaker(string name) => PageAddress.Of(_speakers[name].FileOf(1));

    /// <summary>What messages call the file of an article.</summary>
    public string PathOf(ReportedArticle article) => CitingFiles.NameOf(Path.Combine(_folder.Folder, article.Contents.Model.Path));

    /// <summary>The file itself, from the report's folder; null when there is no way from there, as between drives.</summary>
    /// <param name="path">What messages call it.</param>
    /// <param name="line">The line, for programs that heed it.</param>
    public PageAddress? AddressOfFile(string path, int? line = null)
    {
        var relative = Path.GetRelativePath(_output, Path.GetFullPath(path));
        return Path.IsPathRooted(relative)
            ? null
            : PageAddress.OfFile(relative.Replace(Path.DirectorySeparatorChar, '/'), line is { } l ? string.Create(CultureInfo.InvariantCulture, $"L{l}") : null);
    }

    /// <summary>The place of a passage; null when it stands in no article of the report.</summary>
    public PageAddress? AddressOf(SourcePassage? passage)
    {
        if (passage is null || !_byFile.TryGetValue(passage.Path, out var article))
        {
            return null;
        }

        var lines = article.Contents.Reading.Lines;
        return article.AddressAt(lines.StartOf(Math.Min(passage.Region.Line, lines.Count)) + passage.Region.Column - 1);
    }
}
