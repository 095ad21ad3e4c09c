using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

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
            return [parsed.UnmatchedTokens is [var word, ..]
                ? $"there is no {(word.StartsWith('-') ? "option" : "command")} '{word}'; the commands are {string.Join(", ", NamesOf(parsed.RootCommandResult.Command))}."
                : "name a command."];
        }

        return parsed.Errors.Select(e => OnOneLine(e.Message));
    }

    private static IEnumerable<string> NamesOf(Command root) => root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);

    // What may stand in a place is listed below the message, each on a line behind a tab.
    private static string OnOneLine(string message) => message.Replace(Environment.NewLine + "\t", " ", StringComparison.Ordinal);
}
