using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Cli.Completing;

/// <summary><c>corpusgen complete</c>: what may stand at the cursor, a line each. Shells ask it; people have no use for it.</summary>
internal static class CompleteCommand
{
    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var line = new Argument<string>("line") { Description = "The command line as it was typed." };
        var at = new Option<int>("--at") { Description = "Where the cursor is in it.", HelpName = "position", DefaultValueFactory = _ => int.MaxValue };
        var command = new Command("complete", "Says what may stand at the cursor.") { Hidden = true };
        command.Arguments.Add(line);
        command.Options.Add(at);
        command.SetAction(parsed =>
        {
            var typed = parsed.GetRequiredValue(line);
            typed = typed[..Math.Clamp(parsed.GetValue(at), 0, typed.Length)];
            using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            var begun = typed[(typed.LastIndexOf(' ') + 1)..];
            var found = parsed.RootCommandResult.Command.Parse(typed).GetCompletions(typed.Length).Select(c => c.InsertText ?? c.Label)

                // The parser offers words that have the letters anywhere, and a shell would put what they share in place of what was typed.
                .Where(w => w.StartsWith(begun, StringComparison.Ordinal));

            // "-?" is a pattern to a shell, and says nothing that --help does not.
            foreach (var word in found.Where(w => char.IsAsciiLetter(w[0]) || w.StartsWith("--", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal))
            {
                writer.WriteLine(word);
            }

            return ExitCodes.Fine;
        });
        return command;
    }
}
