using System;
using System.IO;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>How commands end that ran: 0 when all is well, 1 when something was found, in the same way for all of them.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = TemporaryCorpus.WithBridge();

    public static TheoryData<string[]> OfTheCorpus => new(
        ["extract", "CORPUS"],
        ["list", "articles"],
        ["list", "quotes"],
        ["lock"],
        ["diff"],
        ["export", "bibtex"],
        ["export", "csv", "--table", "dates"],
        ["report", "--output", "REPORT"]);

    [Theory]
    [MemberData(nameof(OfTheCorpus))]
    public void CommandAboutTheCorpus_IsFine_UntilAnArticleHasAProblem(string[] args)
    {
        Assert.Equal(0, Run("lock").ExitCode);
        Assert.Equal(0, Run(args).ExitCode);

        _corpus.Add("empty.txt", "");
        var run = Run(args);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning CG0101", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CommandAboutCitations_AnswersForThemAlone_AndTellsOfTheArticle()
    {
        _corpus.Add("empty.txt", "").Add("code/A.cs", "// cite(harbour): \"three cranes and no railway\"\n");

        var check = CommandLine.Run(["check", Path.Combine(_corpus.Folder, "code"), "--corpus", _corpus.Folder]);
        var verify = CommandLine.Run(["verify", "--corpus", _corpus.Folder], "{\"text\":\"three cranes and no railway\"}\n");

        Assert.Equal((0, 0), (check.ExitCode, verify.ExitCode));
        Assert.All([check, verify], run => Assert.Contains("warning CG0101", run.Error, StringComparison.Ordinal));
    }

    public void Dispose() => _corpus.Dispose();

    private Run Run(params string[] args)
    {
        string[] inPlace = Array.ConvertAll(args, a => a switch { "CORPUS" => _corpus.Folder, "REPORT" => Path.Combine(_corpus.Folder, "report"), _ => a });
        return CommandLine.Run(args[0] == "extract" ? inPlace : [.. inPlace, "--corpus", _corpus.Folder]);
    }
}
