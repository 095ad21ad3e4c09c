using System.CommandLine;

namespace CorpusGen.Cli.Contents;

/// <summary>The options of verbs that show or write a part of a corpus.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string?> _article = new("--article") { Description = "Only of the article with this key.", HelpName = "key" };
    private readonly Option<string?> _speaker = new("--speaker") { Description = "Only quotations by this speaker, in any spelling of the name.", HelpName = "name" };

    /// <summary>Adds the options to a verb.</summary>
    public SelectionOptions(Command command)
    {
        command.Options.Add(_article);
        command.Options.Add(_speaker);
    }

    /// <summary>Makes sure that no speaker is named where the result holds no quotations to choose among.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="forms">What does hold some, as the message says it.</param>
    /// <exception cref="WrongUseException">A speaker is named.</exception>
    public void RefuseSpeaker(ParseResult parsed, string forms)
    {
        if (parsed.GetValue(_speaker) is not null)
        {
            throw new WrongUseException($"--speaker chooses among quotations; it goes with {forms}.");
        }
    }

    /// <summary>Selects what was asked for.</summary>
    /// <exception cref="WrongUseException">There is no such article, or nobody of the name is quoted.</exception>
    public Selection Select(ParseResult parsed, CorpusContents contents) => Selection.Of(contents, parsed.GetValue(_article), parsed.GetValue(_speaker));
}
