using System.CommandLine;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Findings;

namespace CorpusGen.Cli.Listing;

/// <summary><c>corpusgen list</c>: tables of what a corpus holds.</summary>
internal sealed class ListCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        articles  key, title, published, how many quotations and dates, file
        quotes    name (article#id), speaker, words, file and line
        speakers  name, how many quotations, other spellings
        dates     value, words, file and line; sorted by what they mean, the open ones last
        On a terminal a table; elsewhere a line a row with tabs between the cells; with --format json
        a JSON object a line, which has the C# member too.

        Examples:
          corpusgen list quotes --speaker "Sergei Lavrov"
          corpusgen list dates --article lavrov-meets-xi --format json
        """;


    private readonly Argument<string> _kind = new("what") { Description = "articles, quotes, speakers or dates." };
    private readonly Option<string> _corpus = CorpusOption.Create();
    private readonly Option<string?> _article = new("--article") { Description = "Only of the article with this key.", HelpName = "key" };
    private readonly Option<string?> _speaker = new("--speaker") { Description = "Only quotations by this speaker, in any spelling of the name.", HelpName = "name" };
    private readonly Option<string> _format = OutputFormat.CreateOption("How results are written.");
    private readonly Streams _streams;

    private ListCommand(Command command, Streams streams)
    {
        _kind.AcceptOnlyFromAmong(ContentsTable.Names);
        command.Arguments.Add(_kind);
        command.Options.Add(_corpus);
        command.Options.Add(_article);
        command.Options.Add(_speaker);
        command.Options.Add(_format);
        command.SetAction(List);
        _streams = streams;
    }

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("list", "Shows tables of articles, quotations, speakers and dates.");
        _ = new ListCommand(command, streams);
        return command;
    }

    private int List(ParseResult parsed)
    {
        var folder = CorpusFolder.Read(parsed.GetRequiredValue(_corpus));
        var selection = Selection.Of(CorpusContents.Create(folder), parsed.GetValue(_article), parsed.GetValue(_speaker));
        ContentsTable.Write(parsed.GetRequiredValue(_kind), selection, OutputFormat.TableFormOf(parsed.GetRequiredValue(_format)), _streams);
        return folder.Report(_streams.Error) == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }
}
