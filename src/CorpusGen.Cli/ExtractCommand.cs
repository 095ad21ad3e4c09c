using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Cli.Comparing;
using CorpusGen.Cli.Listing;

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

        With --candidates, each quotation also has "candidates": everybody whom the text could credit, as
          speaker, start, end: the mention
          outcome: credited; outranked by a surer rule or the metadata; titleofwork or heading, where
            nobody is credited; noname for an article alone
          evidence: rule, confidence and cue of each rule that speaks for it

        With --compare, the rows on standard input also hold what people marked: "quotes" with
        start, end and speaker, or "timex" with start, end and value. Then nothing of the texts is
        written, but a table of how many answers are right, and how the others differ, by rule;
        with --format json a row a rule: table, rule, right, different, otherSpan, notInGold, missed.
        Without --compare there are rows alone, and --format json changes nothing.
        """;

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var source = new Argument<string>("source")
        {
            Description = "The folder of articles; or - for rows {\"doc\",\"text\",\"dct\"} on standard input, where dct is the date of the text (YYYY-MM-DD, optional).",
        };
        var command = new Command("extract", "Finds the quotations, speakers and dates of articles.");
        var compare = new Option<bool>("--compare") { Description = "Count, by rule, how the answers differ from those in the rows on standard input." };
        command.Arguments.Add(source);
        command.Options.Add(compare);
        var candidates = new Option<bool>("--candidates") { Description = "Add to each quotation whom the text could credit, with the evidence, and why not." };
        command.Options.Add(candidates);
        var format = new FormatOption(command);
        command.SetAction(parsed => (parsed.GetRequiredValue(source), parsed.GetValue(compare)) switch
        {
            ("-", true) => Compare(format.FormOf(parsed), streams),
            (_, false) when format.IsGiven(parsed) && !format.IsJson(parsed) =>
                throw new WrongUseException("extract writes rows for programs; 'corpusgen list quotes' and 'corpusgen list dates' show tables."),
            ("-", false) => FromRows(parsed.GetValue(candidates), streams),
            (_, true) => throw new WrongUseException("--compare reads rows from standard input; give - for the source."),
            var (folder, _) => FromFolder(folder, parsed.GetValue(candidates), streams),
        });
        return command;
    }

    private static int FromFolder(string folder, bool withCandidates, Streams streams)
    {
        var corpus = CorpusFolder.Read(folder, streams.Progress);
        var rows = new RowWriter(streams.Output);
        foreach (var article in corpus.Corpus.Articles)
        {
            ExtractedRow.Write(rows, Path.ChangeExtension(article.Path, null), article, corpus.Corpus.Speakers, withCandidates);
        }

        return corpus.Report(streams.Error) == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static int FromRows(bool withCandidates, Streams streams)
    {
        var rows = new RowWriter(streams.Output);
        var exitCode = ExitCodes.Fine;
        foreach (var row in JsonRows.Read(streams.Input, "standard input"))
        {
            var corpus = Read(row);
            ExtractedRow.Write(rows, row.Required("doc"), corpus.Articles.Concat(corpus.Unreadable).Single(), corpus.Speakers, withCandidates);
            foreach (var problem in corpus.Unreadable.SelectMany(a => a.Problems))
            {
                streams.Error.WriteLine(Printable.Of($"{row.Name}, line {row.Line}: warning {problem.Rule.Id}: {problem.Message}"));
                exitCode = ExitCodes.Findings;
            }
        }

        return exitCode;
    }

    private static int Compare(TableForm form, Streams streams)
    {
        var comparison = new Comparison();
        foreach (var row in JsonRows.Read(streams.Input, "standard input"))
        {
            var corpus = Read(row);
            comparison.Add(row, corpus.Articles.Concat(corpus.Unreadable).Single());
        }

        if (!comparison.HasMarks)
        {
            throw new WrongUseException("no row has \"quotes\" or \"timex\", so there is nothing to compare with; see 'corpusgen extract --help'.");
        }

        comparison.Write(form, streams);
        return ExitCodes.Fine;
    }

    // Every row is answered, also one that holds no article: who asks counts the answers.
    private static CorpusReading Read(JsonRow row)
    {
        var doc = row.Required("doc");
        var dated = row.Optional("dct") is { } date ? new Sidecar($"{doc}.yml", $"published: \"{date}\"") : null;
        return dated is null || Dates.PartialDate.TryParse(row.Optional("dct")!, out _)
            ? CorpusReading.Create([ArticleReader.Read($"{doc}.txt", row.Required("text"), dated)])
            : throw row.Wrong("\"dct\" is no date; write 2021, 2021-03 or 2021-03-22, or leave it out");
    }
}
