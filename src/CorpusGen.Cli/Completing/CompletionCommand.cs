using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;

namespace CorpusGen.Cli.Completing;

/// <summary><c>corpusgen completion</c>: what a shell needs to complete the command's words.</summary>
internal static class CompletionCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Writes a script that makes a shell complete verbs, options and their values.

        Examples:
          source <(corpusgen completion bash)                         in ~/.bashrc
          source <(corpusgen completion zsh)                          in ~/.zshrc, behind compinit
          corpusgen completion fish | source                          in ~/.config/fish/config.fish
          corpusgen completion pwsh | Out-String | Invoke-Expression  in $PROFILE
        """;

    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            _corpusgen() {
              local IFS=$'\n'
              COMPREPLY=($(corpusgen complete --at "$COMP_POINT" "$COMP_LINE" 2>/dev/null))
            }
            complete -o default -F _corpusgen corpusgen
            """,
        ["zsh"] = """
            _corpusgen() {
              local -a found
              found=("${(@f)$(corpusgen complete --at "$CURSOR" "$BUFFER" 2>/dev/null)}")
              if [[ -n "$found" ]]; then compadd -- $found; else _files; fi
            }
            compdef _corpusgen corpusgen
            """,
        ["fish"] = """
            complete -c corpusgen -a '(corpusgen complete --at (string length -- (commandline -cp)) (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName corpusgen -ScriptBlock {
              param($word, $ast, $position)
              corpusgen complete --at $position "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Writes a script that makes a shell complete the command's words.");
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
            return ExitCodes.Fine;
        });
        return command;
    }
}
