using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Analyzers.Tests;

public sealed class SeverityTests
{
    private const string Broken = "class C { string f = Corpus.Cite(\"purple zebras vote twice\"); }";

    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    [InlineData("eror", DiagnosticSeverity.Warning)]
    public async Task BrokenCitations_WeighWhatTheProjectSays(string? value, DiagnosticSeverity expected)
    {
        var found = await Weigh(value).AnalyzeAsync(Broken);
        Assert.Equal(expected, found.Single(d => d.Id == "CG0001").Severity);
    }

    [Fact]
    public async Task BrokenCitations_None_ReportsNothing() => Assert.Empty(await Weigh("none").AnalyzeAsync(Broken + "// cite(harbour)"));

    [Fact]
    public async Task UnreadableComment_WeighsAsMuchAsABrokenCitation()
    {
        var found = await Weigh("error").AnalyzeAsync("// cite(harbour) \"x\"\n");
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }

    [Fact]
    public async Task NotConstant_IsNeverRaised()
    {
        var found = await Weigh("error").AnalyzeAsync("class C { string f = Corpus.Cite(System.Environment.NewLine); }");
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("error")]
    public async Task Pragma_Silences(string value) => Assert.Empty(await Weigh(value).AnalyzeAsync("#pragma warning disable CG0001\n" + Broken));

    [Theory]
    [InlineData("warning")]
    [InlineData("error")]
    public async Task SuppressMessage_Silences(string value) => Assert.Empty(await Weigh(value).AnalyzeAsync(
        "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Citations\", \"CG0001\", Justification = \"A parody.\")] " + Broken));

    [Theory]
    [InlineData("warning", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData("warning", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData("error", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData("error", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData("error", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task EditorConfig_WinsOverTheProjectsOption(string value, ReportDiagnostic configured, DiagnosticSeverity expected)
    {
        var project = Weigh(value) with { Configure = o => o.WithSyntaxTreeOptionsProvider(new Configured("CG0001", configured)) };
        Assert.Equal(expected, Assert.Single(await project.AnalyzeAsync(Broken)).Severity);
    }

    [Fact]
    public async Task EditorConfig_Silences()
    {
        var project = Weigh("error") with { Configure = o => o.WithSyntaxTreeOptionsProvider(new Configured("CG0001", ReportDiagnostic.Suppress)) };
        Assert.Empty(await project.AnalyzeAsync(Broken));
    }

    [Fact]
    public async Task WarnAsError_OfTheRule_MakesAnError()
    {
        var project = Weigh("warning") with { Configure = o => o.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["CG0001"] = ReportDiagnostic.Error }) };
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await project.AnalyzeAsync(Broken)).Severity);
    }

    [Fact]
    public async Task WarnAsError_OfEverything_MakesAnError()
    {
        var project = Weigh("warning") with { Configure = o => o.WithGeneralDiagnosticOption(ReportDiagnostic.Error) };
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await project.AnalyzeAsync(Broken)).Severity);
    }

    private static TestProject Weigh(string? value) => value is null ? TestArticles.Project : TestArticles.Project.WithProperty("CorpusGenBrokenCitations", value);

    private sealed class Configured(string id, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value)
        {
            value = severity;
            return diagnosticId == id;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value)
        {
            value = default;
            return false;
        }
    }
}
