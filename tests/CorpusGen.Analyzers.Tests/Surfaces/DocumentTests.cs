using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Surfaces;

/// <summary>Citations in the Markdown documents of a project.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("She said “We will not raise the fees for small boats” [@harbour].")]
    [InlineData("She said \"We {|CG0002:shall|} not raise the *fees* for small boats\" [@harbour].")]
    [InlineData("- \"We will not raise the *{|CG0002:fee|}* for small boats\" [@harbour]")]
    [InlineData("> We will not raise the fees for\n> {|CG0002:large|} boats. [@harbour]")]
    [InlineData("\"We will not raise the fees for small boats\" [@{|CG0006:harbor|}]")]
    [InlineData("\"We will not raise the fees for small boats\" [@harbour, {|CG0003:Oskar Bly|}]")]
    [InlineData("\"We will not raise the fees for small boats\" {|CG0011:[@]|}")]
    [InlineData("`\"We shall not raise the fees for small boats\" [@harbour]`")]
    public async Task Citation_IsUnderlinedWhereItDiffers(string marked)
    {
        var markup = Markup.Parse(marked);
        var project = TestArticles.Project.WithFile("notes.md", OptionNames.KindCiting, SourceText.From(markup.Text));

        var found = await project.AnalyzeAsync("class C;");

        Assert.Equal(markup.Spans.Select(s => (s.Id!, s.Span)), found.Select(d => (d.Id, d.Location.SourceSpan)));
        Assert.All(found, d => Assert.EndsWith("notes.md", d.Location.GetLineSpan().Path, System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task FilesOfOtherKinds_AreNotRead()
    {
        const string document = "\"We shall not raise the fees for small boats\" [@harbour]\n";

        Assert.Empty(await TestArticles.Project.WithArticle("letter.md", document).AnalyzeAsync("class C;"));
    }

    [Fact]
    public async Task DocumentWithTheNameOfAnArticle_DoesNotHideItsPassages()
    {
        const string document = "\"We shall not raise the fees for small boats\" [@harbour]\n";
        var project = new TestProject()
            .WithFile("harbour.txt", OptionNames.KindCiting, SourceText.From(document))
            .WithArticle("harbour.txt", TestArticles.Harbour);

        var source = Assert.Single(Assert.Single(await project.AnalyzeAsync("class C;")).AdditionalLocations).SourceSpan;

        Assert.Contains("the fees for small boats", TestArticles.Harbour.Substring(source.Start, source.Length), System.StringComparison.Ordinal);
    }
}
