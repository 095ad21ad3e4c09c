using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests;

public sealed class ArticleAnalyzerTests
{
    private const string Text = "The basin opened early in the morning, and nobody was there to see it but two gulls and a dog.\n";

    [Fact]
    public async Task UnclosedQuotation_IsReportedInTheArticle_AtItsLine()
    {
        var found = await AnalyzeAsync(new TestProject().WithArticle("gulls.txt", Text + "\nThe keeper said: \"Nobody came to look at it.\n\nThen he left.\n"));
        var problem = Assert.Single(found, d => d.Id == "CG0104");
        Assert.Equal("/project/corpus/gulls.txt", problem.Location.GetLineSpan().Path);
        Assert.Equal(new LinePosition(2, 17), problem.Location.GetLineSpan().StartLinePosition);
        Assert.Equal(LocationKind.ExternalFile, problem.Location.Kind);
    }

    [Fact]
    public async Task EmptyArticle_IsReported() =>
        Assert.Equal("CG0101", Assert.Single(await AnalyzeAsync(new TestProject().WithArticle("empty.txt", ""))).Id);

    [Fact]
    public async Task ArticleThatTheCompilerCannotOpen_IsReported() =>
        Assert.Equal("CG0101", Assert.Single(await AnalyzeAsync(new TestProject().WithFile("locked.txt", OptionNames.KindArticle, null))).Id);

    [Fact]
    public async Task ArticleThatIsNoUnicode_IsReported()
    {
        // What the compiler does with bytes that are no UTF-8: it reads them as another encoding, and says which.
        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(Text + "caf\u00e9"));
        var found = await AnalyzeAsync(new TestProject().WithFile("latin.txt", OptionNames.KindArticle, SourceText.From(bytes, Encoding.Latin1)));
        Assert.Equal("CG0101", Assert.Single(found).Id);
    }

    [Fact]
    public async Task SameKeyTwice_IsReportedInAFile()
    {
        var found = await AnalyzeAsync(new TestProject().WithArticle("a/gulls.txt", Text).WithArticle("b/gulls.txt", Text + "And a cat came by in the end to look for them.\n"));
        Assert.Contains(found, d => d.Id == "CG0103");
        Assert.All(found, d => Assert.StartsWith("/project/corpus/", d.Location.GetLineSpan().Path, System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task BadMetadata_IsReportedInTheSidecar_Once()
    {
        var found = await AnalyzeAsync(new TestProject().WithArticle("gulls.txt", Text).WithFile("gulls.yml", OptionNames.KindSidecar, SourceText.From("title: Gulls\npublished: next Tuesday\n")));
        var problem = Assert.Single(found);
        Assert.Equal("CG0102", problem.Id);
        Assert.Equal("/project/corpus/gulls.yml", problem.Location.GetLineSpan().Path);
        Assert.Equal(1, problem.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task SidecarBesideTwoArticles_IsTheFirstOnes()
    {
        // A key that only the sidecar gives: whose it is shows in what a citation under it finds.
        var project = new TestProject().WithArticle("gulls.txt", Text + "A dog lay beside the third pillar.\n").WithArticle("gulls.md", Text + "A cat sat upon the second wall.\n")
            .WithFile("gulls.yml", OptionNames.KindSidecar, SourceText.From("id: birds\n"));
        var found = await project.AnalyzeAsync("// cite(birds): \"A cat sat upon the second wall\"\n// cite(birds): \"A dog lay beside the third pillar\"\nclass C;");
        Assert.Equal(["CG0004:Program.cs", "CG0102:gulls.yml"], found.Select(d => $"{d.Id}:{System.IO.Path.GetFileName(d.Location.GetLineSpan().Path)}").Order(System.StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("gulls.html", OptionNames.KindArticle, "CG0101")]
    [InlineData("README.md", OptionNames.KindArticle, "CG0101")]
    [InlineData("gulls.yaml", OptionNames.KindSidecar, "CG0102")]
    public async Task FileUnderANameThatIsNotRead_IsReported(string path, string kind, string id) =>
        Assert.Equal(id, Assert.Single(await AnalyzeAsync(new TestProject().WithArticle("dogs.txt", Text).WithFile(path, kind, SourceText.From("title: Gulls\n")))).Id);

    [Fact]
    public async Task SidecarWithoutArticle_IsReported() =>
        Assert.Equal("CG0102", Assert.Single(await AnalyzeAsync(new TestProject().WithArticle("gulls.txt", Text).WithFile("dogs.yml", OptionNames.KindSidecar, SourceText.From("title: Dogs\n")))).Id);

    [Fact]
    public async Task WeekdayThatDisagrees_IsReported() =>
        Assert.Contains(await AnalyzeAsync(new TestProject().WithArticle("gulls.txt", Text + "It closed again on Monday, May 4, 2021.\n")), d => d.Id == "CG0106");

    [Fact]
    public async Task ImpossibleDate_IsReported() =>
        Assert.Contains(await AnalyzeAsync(new TestProject().WithArticle("gulls.txt", Text + "It closed again on April 31, 2021.\n")), d => d.Id == "CG0107");

    [Fact]
    public async Task FileThatIsNotOurs_IsLeftAlone() =>
        Assert.Empty(await AnalyzeAsync(new TestProject().WithArticle("gulls.txt", Text).WithFile("notes.txt", "", SourceText.From("\"never closed"))));

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(30_000)]
    public async Task ManyProblemsOfOneRule_AreAHundred_AndTheLastSaysHowManyMore(int count)
    {
        var sidecar = string.Concat(Enumerable.Range(0, count).Select(i => $"nosuch{i}: x\n"));
        var found = await AnalyzeAsync(new TestProject().WithArticle("gulls.txt", Text + "It closed again on April 31, 2021.\n").WithFile("gulls.yml", OptionNames.KindSidecar, SourceText.From(sidecar)));

        // A rule with many problems hides none of another, in this file or beside it.
        Assert.Single(found, d => d.Id == "CG0107");
        var unread = found.Where(d => d.Id == "CG0102").ToList();
        Assert.Equal(System.Math.Min(count, 100), unread.Count);
        Assert.Equal(Enumerable.Range(0, unread.Count), unread.Select(d => d.Location.GetLineSpan().StartLinePosition.Line));
        var more = unread.Where(d => d.GetMessage(CultureInfo.InvariantCulture).Contains(" more of ", System.StringComparison.Ordinal)).ToList();
        if (count <= 100)
        {
            Assert.Empty(more);
            return;
        }

        Assert.Same(unread[^1], Assert.Single(more));
        Assert.EndsWith($"; and {count - 100} more of CG0102 in this file", more[0].GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Equal((unread[0].Severity, unread[0].Descriptor.HelpLinkUri, unread[0].WarningLevel), (more[0].Severity, more[0].Descriptor.HelpLinkUri, more[0].WarningLevel));
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(TestProject project) => await project.AnalyzeAsync("class C;");
}
