using System.CommandLine;
using System.IO;
using CorpusGen.Cli.Checking;
using CorpusGen.Cli.Listing;
using CorpusGen.Cli.Reporting.Pages;

namespace CorpusGen.Cli.Reporting;

/// <summary><c>corpusgen report</c>: a corpus and what cites it, as pages that open from disk.</summary>
internal sealed class ReportCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Writes pages that open in any browser from disk, without a server or a network:
          articles   the running text with quotations and dates marked; beside it speakers, what dates
                     mean, and every place in code and Markdown that cites, with its verdict
          speakers   a page each
          timeline   the dates of all articles
          coverage   broken citations, quotations never cited, text of the corpus without a citation,
                     locked quotations that have changed
          search     words of articles and quotations, titles, names
        Start with index.html. A link such as article-lavrov-meets-xi.html#strategic-partnership holds
        after the next run. Without paths only the corpus is shown. The folder must be empty or a report; the command
        replaces its own files, removes those that are no more, and touches nothing else.
        Fails with 1 when a citation is broken, a locked quotation has changed, or an article has a problem.

        Example:
          corpusgen report src docs --output report
        """;

    private readonly Argument<string[]> _paths = new("paths") { Description = "Folders and files of code and Markdown that cite.", Arity = ArgumentArity.ZeroOrMore };
    private readonly CorpusOption _corpus;
    private readonly Option<string> _output = new("--output") { Description = "The folder to write into.", HelpName = "folder", Required = true };
    private readonly CheckArguments _check;
    private readonly FormatOption _format;
    private readonly Streams _streams;

    private ReportCommand(Command command, Streams streams)
    {
        command.Arguments.Add(_paths);
        _corpus = new CorpusOption(command);
        command.Options.Add(_output);
        _check = new CheckArguments(command);
        _format = new FormatOption(command);
        command.SetAction(Write);
        _streams = streams;
    }

    private static Columns<ReportSummary> Columns { get; } = new(
        new("output", s => s.Output),
        new("files", s => s.Files),
        new("largest", s => s.Largest),
        new("articles", s => s.Articles),
        new("quotations", s => s.Quotations),
        new("uncited", s => s.Uncited),
        new("citations", s => s.Citations),
        new("broken", s => s.Broken),
        new("unmarked", s => s.Unmarked),
        new("changed", s => s.Changed));

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("report", "Writes pages of the corpus and of what cites it.");
        _ = new ReportCommand(command, streams);
        return command;
    }

    private int Write(ParseResult parsed)
    {
        var output = parsed.GetRequiredValue(_output);
        var files = parsed.GetValue(_paths) is { Length: > 0 } paths ? CitingFiles.Find(paths, _corpus.FolderOf(parsed)) : null;
        var folder = _corpus.Read(parsed, _streams);
        var site = SiteFolder.Open(output);
        var warnings = folder.Report(_streams.Error);
        var check = files is null ? null : _check.Run(parsed, folder, files, _streams);
        UnboundCalls.Warn(check?.Unbound ?? [], _streams.Error);
        var (report, count, largest) = WritePages(site, folder, check, output);
        Columns.Write([ReportSummary.Of(report, output, count, largest)], _format.FormOf(parsed), _streams);
        _streams.Error.WriteLine(Printable.Of($"Open {Path.Combine(output, PageFiles.Articles.FileOf(1))} in a browser."));
        return warnings == 0 && report.BrokenCount + report.Changed.Count == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private (ReportContents Report, int Files, int Largest) WritePages(SiteFolder site, CorpusFolder folder, CheckResult? check, string output)
    {
        using var step = _streams.Progress.Begin("Writing pages");
        var report = new ReportContents(folder, check, output);
        var (files, largest) = site.Write([.. ReportSite.Write(report)]);
        return (report, files, largest);
    }

    // The figures of a report; the largest file is given in bytes.
    private sealed record ReportSummary(string Output, int Files, int Largest, int Articles, int Quotations, int Uncited, int Citations, int Broken, int Unmarked, int Changed)
    {
        public static ReportSummary Of(ReportContents report, string output, int files, int largest) => new(
            output, files, largest, report.Articles.Count, report.QuotationCount, report.Uncited.Count, report.CitationCount, report.BrokenCount, report.Unmarked.Count,
            report.Changed.Count);
    }
}
