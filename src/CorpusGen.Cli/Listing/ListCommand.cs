using System.CommandLine;
using CorpusGen.Cli.Contents;

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
    private readonly CorpusOption _corpus;
    private readonly SelectionOptions _selection;
    private readonly FormatOption _format;
    private readonly Streams _streams;

    private ListCommand(Command command, Streams streams)
    {
        _kind.AcceptOnlyFromAmong(ContentsTable.Names);
        command.Arguments.Add(_kind);
        _corpus = new CorpusOption(command);
        _selection = new SelectionOptions(command);
        _format = new FormatOption(command);
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
        if (!ContentsTable.IsOfQuotations(parsed.GetRequiredValue(_kind)))
        {
            _selection.RefuseSpeaker(parsed, "the tables quotes and speakers");
        }

        var folder = _corpus.Read(parsed, _streams);
        var selection = _selection.Select(parsed, CorpusContents.Create(folder));
        _ = ContentsTable.Write(parsed.GetRequiredValue(_kind), selection, _format.FormOf(parsed), _streams);
        return folder.Report(_streams.Error) == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }
}
