using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Analyzers.Tests;

public sealed class ProjectAnalyzerTests
{
    [Fact]
    public async Task ProjectWithoutArticles_IsToldWhatToDo()
    {
        var found = Assert.Single(await new TestProject().AnalyzeAsync("class C;"));
        Assert.Equal("CG0100", found.Id);
        Assert.Contains("'corpus'", found.GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectThatHasThePackageThroughAnother_IsToldNothing_UntilItCites()
    {
        var project = new TestProject().WithProperty("CorpusGenIsTransitive", "true");
        Assert.Empty(await project.AnalyzeAsync("class C;"));
        await project.ExpectAsync("// cite(harbour): \"{|CG0100:purple zebras vote twice|}\"\n");
    }

    [Fact]
    public async Task CitationWithoutACorpus_IsReportedInItsPlace() =>
        await new TestProject().ExpectAsync("// cite(harbour): \"{|CG0100:purple zebras vote twice|}\"\n");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public async Task OldLanguage_IsReported_AndCitationsAreStillChecked(LanguageVersion version, string shown)
    {
        var project = TestArticles.Project with { Parsing = new CSharpParseOptions(version) };
        var found = await project.AnalyzeAsync("class C { string f = Corpus.Cite(\"purple zebras vote twice\"); }");
        Assert.Equal(["CG0001", "CG0201"], found.Select(d => d.Id).Order(System.StringComparer.Ordinal));
        Assert.Contains(shown, found.Single(d => d.Id == "CG0201").GetMessage(null), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CorpusGenNamespace", "1st", "CG0202")]
    [InlineData("CorpusGenClassName", "my corpus", "CG0202")]
    [InlineData("CorpusGenVisibility", "secret", "CG0203")]
    [InlineData("CorpusGenBrokenCitations", "eror", "CG0203")]
    public async Task OptionThatMeansNothing_IsReported(string property, string value, string id) =>
        Assert.Equal(id, Assert.Single(await TestArticles.Project.WithProperty(property, value).AnalyzeAsync("class C;")).Id);

    [Fact]
    public async Task MoreMembersThanATypeCanHave_AreReported_AndAreStillCited()
    {
        var text = string.Concat(Enumerable.Range(0, 30_001).Select(i => $"\"Buoy {i} drifts.\"\n"));
        var project = new TestProject().WithArticle("log.txt", text);

        var found = await project.AnalyzeAsync("// cite(log): \"Buoy 30000 drifts.\"\n");

        Assert.StartsWith("log.txt has 30,001 quotations; the first 30,000", Assert.Single(found, d => d.Id == "CG0206").GetMessage(null), System.StringComparison.Ordinal);
        Assert.DoesNotContain(found, d => d.Id == "CG0001");
    }
}
