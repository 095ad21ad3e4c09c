using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Cli;

/// <summary>Says what is wrong with a command line that names no command, or not what the command takes.</summary>
internal static class WrongArguments
{
    /// <summary>The messages, each in a line.</summary>
    public static IEnumerable<string> Describe(ParseResult parsed)
    {
        // The parser says of an unknown command that there is none, and then that it does not know the word.
        if (parsed.CommandResult.Command == parsed.RootCommandResult.Command)
        {
            return [parsed.UnmatchedTokens is [var word, ..] ? Unknown(word, parsed.RootCommandResult.Command) : "name a command."];
        }

        return parsed.Errors.Select(e => OnOneLine(e.Message));
    }

    private static string Unknown(string word, Command root)
    {
        var isOption = word.StartsWith('-');
        var meant = NearestName.Of(word, isOption ? root.Options.Select(o => o.Name) : NamesOf(root));
        return $"there is no {(isOption ? "option" : "command")} '{word}'; "
            + (meant is null ? $"the commands are {string.Join(", ", NamesOf(root))}." : $"did you mean '{meant}'?");
    }

    private static IEnumerable<string> NamesOf(Command root) => root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);

    // What may stand in a place is listed below the message, each on a line behind a tab.
    private static string OnOneLine(string message) => message.Replace(Environment.NewLine + "\t", " ", StringComparison.Ordinal);
}
