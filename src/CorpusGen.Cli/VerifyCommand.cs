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
        var corpus = new Option<string>("--corpus") { Description = "The folder of articles.", HelpName = "folder", Required = true };
        var citations = new Argument<string>("citations")
        {
            Description = "A file of citations, one JSON row a line; or - for standard input.",
            DefaultValueFactory = _ => "-",
        };
        var command = new Command("verify", "Checks citations against a folder of articles.");
        command.Options.Add(corpus);
        var report = new ReportOptions(command, OutputFormat.Json);
        command.Arguments.Add(citations);
        command.SetAction(parsed => Verify(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(citations), report.Read(parsed), streams));
        return command;
    }

    private static int Verify(string folder, string citations, ReportSettings settings, Streams streams)
    {
        var report = new Report(settings, streams);
        var corpus = CorpusFolder.Read(folder);
        corpus.Report(streams.Error);
        var verification = new Verification(corpus);
        if (citations == "-")
        {
            return Verify(verification, JsonRows.Read(streams.Input, "standard input"), settings, report);
        }

        using var file = Open(citations);
        return Verify(verification, JsonRows.Read(file, citations), settings, report);
    }

    private static int Verify(Verification verification, IEnumerable<JsonRow> citations, ReportSettings settings, Report report)
    {
        if (settings.Format == OutputFormat.Json)
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the file '{path}' cannot be read: {e.Message}");
        }
    }
}
