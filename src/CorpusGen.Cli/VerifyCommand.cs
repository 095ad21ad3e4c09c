using System;
using System.CommandLine;
using System.IO;
using CorpusGen.Citations;

namespace CorpusGen.Cli;

/// <summary><c>corpusgen verify</c>: judges citations against a folder of articles, row by row.</summary>
internal static class VerifyCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Reads one citation a row; all but "text" may be left out:
          id, text, article (its key, or its file without the ending), section, speaker, date (YYYY-MM-DD)
        Writes a row for each, in the same order and as soon as it is judged:
          id       as it came, or the number of the line
          verdict  found, altered, not-found, wrong-speaker, wrong-article, own-words,
                   unknown-article, wrong-date or too-short
          rule, message                         what is wrong; left out where nothing is
          article, path, line, source, speaker  the passage that was compared; left out where none is near
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
        command.Arguments.Add(citations);
        command.SetAction(parsed => Verify(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(citations), streams));
        return command;
    }

    private static int Verify(string folder, string citations, Streams streams)
    {
        var corpus = CorpusFolder.Read(folder);
        corpus.Report(streams.Error);
        var index = CorpusIndex.Create(corpus.Corpus.ToCitable());
        if (citations == "-")
        {
            return Verify(index, streams.Input, "standard input", streams);
        }

        using var file = Open(citations);
        return Verify(index, file, citations, streams);
    }

    private static int Verify(CorpusIndex index, Stream input, string name, Streams streams)
    {
        var rows = new RowWriter(streams.Output);
        var (checkedCount, broken) = (0, 0);
        foreach (var row in JsonRows.Read(input, name))
        {
            var verdict = index.Check(new Citation
            {
                Text = row.Required("text"),
                Article = row.Optional("article"),
                Section = row.Optional("section"),
                Speaker = row.Optional("speaker"),
                Date = row.Optional("date"),
            });
            VerdictRow.Write(rows, row, verdict);
            checkedCount++;
            broken += verdict.IsClean ? 0 : 1;
        }

        var (citations, articles) = (Count(checkedCount, "citation"), Count(index.ArticleCount, "article"));
        streams.Error.WriteLine($"{citations} checked against {articles}: {checkedCount - broken} hold, {broken} do not.");
        return broken == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

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
