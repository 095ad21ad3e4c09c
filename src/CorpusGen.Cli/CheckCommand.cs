using System.CommandLine;
using System.Linq;
using CorpusGen.Cli.Checking;
using CorpusGen.Cli.Findings;

namespace CorpusGen.Cli;

/// <summary><c>corpusgen check</c>: checks the citations in folders of C# and Markdown, without a build.</summary>
internal sealed class CheckCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Reads .cs and .md files; folders named bin, obj, .git and node_modules and the articles of
        the corpus are left out. What counts as a citation, and the verdicts, are those of a build:
          C#        // cite(key): "words"   //= key#section and //# words   /// <q cite="key">words</q>
                    [Cites("key", "words")]   Corpus.Cite("words")   and parameters marked [CorpusQuote]
          Markdown  "words" [@key]   and a > block ended by [@key]
        Formats: text (path(line,column): warning CG0002: …), json (a row a finding: rule, level,
        message, path, line, column, endLine, endColumn, text, article, source),
        sarif (SARIF 2.1.0), github (annotations of GitHub Actions).
        What is only worth knowing (info) is shown and does not make the command fail.

        Examples:
          corpusgen check src docs
          corpusgen check --corpus texts/press --format sarif --output citations.sarif
          corpusgen check --baseline citations.baseline --update-baseline
        """;

    private readonly Argument<string[]> _paths = new("paths") { Description = "Folders and files; the working directory when none is named.", Arity = ArgumentArity.ZeroOrMore };
    private readonly CorpusOption _corpus;
    private readonly CheckArguments _check;
    private readonly ReportOptions _report;
    private readonly Streams _streams;

    private CheckCommand(Command command, Streams streams)
    {
        command.Arguments.Add(_paths);
        _corpus = new CorpusOption(command);
        _check = new CheckArguments(command);
        _report = new ReportOptions(command, OutputFormat.Text);
        _streams = streams;
        command.SetAction(Check);
    }

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("check", "Checks the citations in folders of C# and Markdown, without a build.");
        _ = new CheckCommand(command, streams);
        return command;
    }

    private int Check(ParseResult parsed)
    {
        var settings = _report.Read(parsed);
        var report = new Report(settings, _streams);
        var paths = parsed.GetValue(_paths) is { Length: > 0 } given ? given : ["."];
        var files = CitingFiles.Find(paths, _corpus.FolderOf(parsed));
        var corpus = _corpus.Read(parsed, _streams);
        corpus.Report(_streams.Error);

        var result = _check.Run(parsed, corpus, files, _streams);
        UnboundCalls.Warn(result.Unbound, _streams.Error);
        if (result.Judged == 0 && !result.Findings.Any(f => f.Counts))
        {
            // A place that cites and cannot be judged is shown all the same: a citation that is no constant, or a call that does not bind.
            if (result.Findings.Count > 0)
            {
                report.Write(result.Findings);
            }

            throw new WrongUseException(NothingChecked(result, files.Count));
        }

        var summary = $"{Counted.Of(result.Judged, "citation")} in {Counted.Of(files.Count, "file")} checked against "
            + $"{Counted.Of(corpus.Corpus.Articles.Count, "article")}: {Counted.Holding(result.Clean, result.Judged - result.Clean)}";
        return report.Finish(result.Findings, summary);
    }

    private static string NothingChecked(CheckResult result, int files) => result.Findings.Count + result.Unbound.Count > 0
        ? $"no citation in {Counted.Of(files, "file")} could be checked."
        : $"no citation was found in {Counted.Of(files, "file")}, so nothing was checked; cite with // cite(article-key): \"quoted words\", "
            + "and see 'corpusgen check --help' for the other forms.";
}
