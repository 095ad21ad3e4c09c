using System;
using Xunit;

namespace CorpusGen.Cli.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("corpusgen ex", "export\nextract\n")]
    [InlineData("corpusgen import --f", "--force\n--format\n")]
    [InlineData("corpusgen l", "list\nlock\n")]
    [InlineData("corpusgen import f", "")] // and the shell goes on with files
    [InlineData("corpusgen list ", "articles\ndates\nquotes\nspeakers\n", true)]
    [InlineData("corpusgen diff --format ", "json\ntext\n", true)]
    [InlineData("corpusgen completion ", "bash\nfish\npwsh\nzsh\n", true)]
    public void Words_AreThoseThatMayStandThere(string line, string expected, bool isPart = false)
    {
        var run = CommandLine.Run(["complete", "--at", "200", line]);

        Assert.Equal(0, run.ExitCode);
        if (isPart)
        {
            Assert.All(expected.Split('\n'), word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        }
        else
        {
            Assert.Equal(expected, run.Output);
        }
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _corpusgen corpusgen")]
    [InlineData("zsh", "compdef _corpusgen corpusgen")]
    [InlineData("fish", "complete -c corpusgen")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName corpusgen")]
    public void Script_AsksTheCommand(string shell, string expected)
    {
        var script = CommandLine.Run(["completion", shell]).Output;

        Assert.Contains(expected, script, StringComparison.Ordinal);
        Assert.Contains("corpusgen complete --at", script, StringComparison.Ordinal);
    }
}
