using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using CorpusGen.Cli.Checking;
using CorpusGen.Cli.Findings;

namespace CorpusGen.Cli;

/// <summary><c>corpusgen verify</c>: judges citations against a folder of articles, row by row.</summary>
internal static class VerifyCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Reads one citation a row; all but "text" may be left out:
          id, text, article (its key, or its file without the ending; also key#section), section,
          speaker, date (YYYY-MM-DD)
        Writes a row for each, in the same order and as soon as it is judged:
          id       as it came, or the number of the line
          verdict  found, altered, not-found, wrong-speaker, wrong-article, own-words,
                   unknown-article, wrong-date or too-short
          rule, message                         what is wrong; left out where nothing is
          section                               where it stands, when that is not the section named
          article, path, line, source, speaker  the passage that was compared; left out where none is near
        The formats text, sarif and github tell of the citations that do not hold alone, with the row's line.
        """;

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var citations = new Argument<string>("citations")
        {
            Description = "A file of citations, one JSON row a line; or - for standard input.",
            DefaultValueFactory = _ => "-",
        };
        var command = new Command("verify", "Checks citations against a folder of articles.");
        var corpus = new CorpusOption(command);
        var report = new ReportOptions(command, OutputFormat.Json);
        command.Arguments.Add(citations);
        command.SetAction(parsed =>
        {
            var settings = report.Read(parsed);
            return Verify(new Report(settings, streams), settings.Format, corpus.Read(parsed, streams), parsed.GetRequiredValue(citations), streams);
        });
        return command;
    }

    private static int Verify(Report report, string format, CorpusFolder corpus, string citations, Streams streams)
    {
        corpus.Report(streams.Error);
        var verification = new Verification(corpus);
        if (citations == "-")
        {
            return Verify(verification, JsonRows.Read(streams.Input, "standard input"), format, report);
        }

        using var file = Open(citations);
        return Verify(verification, JsonRows.Read(file, citations), format, report);
    }

    private static int Verify(Verification verification, IEnumerable<JsonRow> citations, string format, Report report)
    {
        if (format == OutputFormat.Json)
        {
            // Here every citation is answered, as soon as it is judged; the other formats tell what is wrong.
            report.Write(output =>
            {
                var rows = new RowWriter(output);
                return verification.Run(citations, (row, verdict) => VerdictRow.Write(rows, row, verdict));
            });
            return report.FinishWritten(verification.Findings, verification.Summary);
        }

        verification.Run(citations, static (_, _) => { });
        return report.Finish(verification.Findings, verification.Summary);
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            throw ReadFailure.Of("file", path, e);
        }
    }
}
