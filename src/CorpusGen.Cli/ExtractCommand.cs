using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Articles;

namespace CorpusGen.Cli;

/// <summary><c>corpusgen extract</c>: the quotations, speakers and dates of articles, one row an article.</summary>
internal static class ExtractCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Writes one row an article:
          doc     the file without its ending, or the name from the input row
          quotes  start, end, text: the quotation with its marks
                  kind: direct, partial, nested, heading or title
                  speaker: the mention as written; name: whom it means; null where nobody is credited
                  cue: the word that credits; utterance: one number for what "he said" splits
          timex   dates and times: start, end, text, type, value and mod as in TIMEX3,
                  anchor: what the value was resolved against
          other   durations and sets, likewise
        In all three, rule names the rule that decided.
        Offsets count Unicode code points of the file, without its byte order mark.
        """;

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var source = new Argument<string>("source")
        {
            Description = "The folder of articles; or - for rows {\"doc\",\"text\",\"dct\"} on standard input, where dct is the date of the text (YYYY-MM-DD, optional).",
        };
        var command = new Command("extract", "Finds the quotations, speakers and dates of articles.");
        command.Arguments.Add(source);
        command.SetAction(parsed => parsed.GetRequiredValue(source) is var name && name == "-" ? FromRows(streams) : FromFolder(name, streams));
        return command;
    }

    private static int FromFolder(string folder, Streams streams)
    {
        var corpus = CorpusFolder.Read(folder);
        var rows = new RowWriter(streams.Output);
        foreach (var article in corpus.Corpus.Articles)
        {
            ExtractedRow.Write(rows, Path.ChangeExtension(article.Path, null), article, corpus.Corpus.Speakers);
        }

        return corpus.Report(streams.Error) == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static int FromRows(Streams streams)
    {
        var rows = new RowWriter(streams.Output);
        var exitCode = ExitCodes.Fine;
        foreach (var row in JsonRows.Read(streams.Input, "standard input"))
        {
            var doc = row.Required("doc");
            var dated = row.Optional("dct") is { } date ? new Sidecar($"{doc}.yml", $"published: \"{date}\"") : null;
            if (dated is not null && !Dates.PartialDate.TryParse(row.Optional("dct")!, out _))
            {
                throw row.Wrong("\"dct\" is no date; write 2021, 2021-03 or 2021-03-22, or leave it out");
            }

            // Every row is answered, also one that holds no article: who asks counts the answers.
            var corpus = CorpusReading.Create([ArticleReader.Read($"{doc}.txt", row.Required("text"), dated)]);
            ExtractedRow.Write(rows, doc, corpus.Articles.Concat(corpus.Unreadable).Single(), corpus.Speakers);
            foreach (var problem in corpus.Unreadable.SelectMany(a => a.Problems))
            {
                streams.Error.WriteLine(Printable.Of($"{row.Name}, line {row.Line}: warning {problem.Rule.Id}: {problem.Message}"));
                exitCode = ExitCodes.Findings;
            }
        }

        return exitCode;
    }
}
