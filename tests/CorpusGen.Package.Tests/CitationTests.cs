using System;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests;

[Collection(SharedConsumers.Name)]
public class CitationTests(Consumers consumers)
{
    private static readonly (int Line, string Id)[] Broken = [(6, "CG0002"), (9, "CG0001"), (13, "CG0004"), (17, "CG0003")];

    [Fact]
    public void BrokenCitations_AreWarnings_WhereTheyStand()
    {
        Assert.Equal(Broken, Found("Broken", "warning"));
        Assert.True(consumers.WasBuilt("Broken", "net10.0"));
    }

    [Fact]
    public void BrokenCitations_ReadAsAnEditorWouldSayThem() => Assert.Equal(
        [
            "The quotation is altered: \"July\" for \"June\"; the source says \"The new bridge will open in June and will carry trams\" (Maria Lopez, bridge.txt:3)",
            "\"Penguins never asked for parliamentary representation.\" is nowhere in the corpus, and no passage is near",
            "This stands in 'harbour', not in 'bridge' (harbour.md:1)",
            "Maria Lopez said this, not Ivan Petrov (bridge.txt:3)",
        ],
        consumers.Of("Broken").OrderBy(m => m.Line).Select(m => m.Message));

    [Fact]
    public void BrokenCitations_AsErrors_BreakTheBuild()
    {
        Assert.Equal(Broken, Found("BrokenAsError", "error"));
        Assert.False(consumers.WasBuilt("BrokenAsError", "net10.0"));
    }

    [Fact]
    public void BrokenCitations_CanBeIgnored()
    {
        Assert.Empty(consumers.Of("BrokenIgnored"));
        Assert.True(consumers.WasBuilt("BrokenIgnored", "net10.0"));
    }

    [Fact]
    public void OptionThatMeansNothing_IsReported_AndTheDefaultHolds()
    {
        var option = Assert.Single(consumers.Of("BrokenOption"), m => m.Id == "CG0203");

        Assert.Contains("CorpusGenBrokenCitations has no value 'sometimes'; write warning, error or none", option.Message, StringComparison.Ordinal);
        Assert.Equal(Broken, Found("BrokenOption", "warning").Where(f => f.Id != "CG0203"));
    }

    [Fact]
    public void OneRule_CanBeMadeAnError_ByTheProject()
    {
        Assert.Equal([(6, "CG0002")], Found("AlteredAsError", "error"));
        Assert.False(consumers.WasBuilt("AlteredAsError", "net10.0"));
    }

    [Fact]
    public async Task OneRule_CanBeMadeAnError_OnTheCommandLine()
    {
        var run = await Dotnet.RunAsync(consumers.Workspace.Folder, "build", "Broken", "-warnaserror:CG0002", "--no-incremental", "--no-restore", "-v:minimal", "-clp:NoSummary", "-tl:off");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(["CG0002"], BuildMessage.Parse(run.Output).Where(m => m.Severity == "error").Select(m => m.Id));
    }

    [Fact]
    public void Pragma_AndEditorConfig_SilenceWhatTheyName() => Assert.Equal([(8, "CG0001")], Found("Silenced", "warning"));

    private (int Line, string Id)[] Found(string project, string severity) =>
        [.. consumers.Of(project).Where(m => m.Severity == severity).OrderBy(m => m.Line).Select(m => (m.Line, m.Id))];
}
