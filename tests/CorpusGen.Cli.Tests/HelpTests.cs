using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_NamesTheVerbsTheExitCodesAndAnExample(string option)
    {
        var run = CommandLine.Run([option]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        foreach (var part in (string[])["Usage:", "corpusgen [command]", "extract", "verify", "Examples:", "Exit codes:", "wrong use"])
        {
            Assert.Contains(part, run.Output, System.StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HelpOfExtract_NamesEveryMemberOfARow()
    {
        const string row = """{"doc":"a","text":"“We will build it,” said Maria Lopez on March 3, 2021, after three weeks."}""";
        var help = CommandLine.Run(["extract", "--help"]).Output;
        var written = Assert.Single(CommandLine.Run(["extract", "-"], row).Rows);

        var members = written.EnumerateObject().Select(m => m.Name)
            .Concat(written.GetProperty("quotes")[0].EnumerateObject().Select(m => m.Name))
            .Concat(written.GetProperty("timex")[0].EnumerateObject().Select(m => m.Name));
        Assert.All(members, member => Assert.Contains(member, help, System.StringComparison.Ordinal));
    }

    [Fact]
    public void HelpOfVerify_NamesEveryVerdictAndMember()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        var help = CommandLine.Run(["verify", "--help"]).Output;
        var written = CommandLine.Run(["verify", "--corpus", corpus.Folder], """{"text":"The harbour has four cranes and no railway."}""").Rows;

        Assert.All(written[0].EnumerateObject(), member => Assert.Contains(member.Name, help, System.StringComparison.Ordinal));
        Assert.All(System.Enum.GetValues<Citations.VerdictKind>(), kind => Assert.Contains(VerdictRow.NameOf(kind), help, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("verify")]
    public void HelpOfAVerb_IsGivenAlsoWhenArgumentsAreMissing(string verb)
    {
        var run = CommandLine.Run([verb, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"corpusgen {verb}", run.Output, System.StringComparison.Ordinal);
    }
}
