using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Citations;
using CorpusGen.Cli.Findings;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Cli.Checking;

/// <summary>Judges rows of citations, and keeps what is wrong.</summary>
/// <param name="corpus">The corpus.</param>
internal sealed class Verification(CorpusFolder corpus)
{
    private readonly CorpusIndex _index = CorpusIndex.Create(corpus.Corpus.ToCitable());
    private readonly Dictionary<string, LineMap> _lines = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private int _judged;

    /// <summary>What is wrong, in the order of the rows.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many were checked, and how many of them hold.</summary>
    public string Summary =>
        $"{Counted.Of(_judged, "citation")} checked against {Counted.Of(_index.ArticleCount, "article")}: {Counted.Holding(_judged - _findings.Count, _findings.Count)}";

    /// <summary>Judges rows, and gives their number.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="answer">Takes each verdict at once.</param>
    /// <exception cref="WrongUseException">A row is no citation.</exception>
    public int Run(IEnumerable<JsonRow> rows, Action<JsonRow, CitationVerdict> answer)
    {
        foreach (var row in rows)
        {
            var (article, section) = ArticleTarget.Split(row.Optional("article"));
            var verdict = _index.Check(new Citation
            {
                Text = row.Required("text"),
                Article = article,
                Section = row.Optional("section") ?? section,
                Speaker = row.Optional("speaker"),
                Date = row.Optional("date"),
            });
            answer(row, verdict);
            _judged++;
            if (verdict.ToProblem() is { } problem)
            {
                _findings.Add(ToFinding(row, verdict, problem));
            }
        }

        return _judged;
    }

    private Finding ToFinding(JsonRow row, CitationVerdict verdict, Problem problem) => new()
    {
        Rule = problem.Rule,
        Level = problem.Rule.Severity == RuleSeverity.Info ? FindingLevel.Info : FindingLevel.Warning,
        Message = problem.Message,
        Path = row.Name.Replace(Path.DirectorySeparatorChar, '/'),
        Region = new FileRegion(row.Line, 1, row.Line, 1),
        Text = verdict.Citation.Text,
        Article = verdict.Citation.Article,
        Source = verdict.Passage is { } passage ? ToSource(passage) : null,
    };

    private SourcePassage ToSource(CitedPassage passage)
    {
        if (!_lines.TryGetValue(passage.Path, out var lines))
        {
            lines = new LineMap(corpus.TextOf(passage.Path));
            _lines.Add(passage.Path, lines);
        }

        var (start, end) = (lines.PlaceOf(passage.Span.Start), lines.PlaceOf(passage.Span.End));
        return new SourcePassage(CitingFiles.NameOf(Path.Combine(corpus.Folder, passage.Path)), new FileRegion(start.Line, start.Column, end.Line, end.Column), passage.Speaker);
    }
}
