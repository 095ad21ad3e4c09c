using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Surfaces;

/// <summary>Citations that name a section, wherever they can.</summary>
public sealed class SectionTests
{
    private const string Boats = "# Boats\n\n## Fees\n\nA rowing boat costs four crowns an hour.\n\n## Safety rules\n\nEverybody on board wears a vest.\n";

    private static readonly TestProject Project = TestArticles.Project.WithArticle("boats.md", Boats);

    [Theory]
    [InlineData("// cite(boats#fees): \"A rowing boat costs four crowns\"\nint f;")]
    [InlineData("// cite(boats#{|CG0013:safety-rules|}): \"A rowing boat costs four crowns\"\nint f;")]
    [InlineData("// cite(boats # {|CG0013:Safety rules|} , 2021): \"A rowing boat costs four crowns\"\nint f;")]
    [InlineData("// cite(boats#fees): \"A rowing boat costs {|CG0002:five|} crowns\"\nint f;")]
    [InlineData("//= boats#{|CG0013:safety-rules|}\n//# A rowing boat costs four crowns\nint f;")]
    [InlineData("/// <q cite=\"boats#{|CG0013:fee|}\">A rowing boat costs four crowns</q>\nint f;")]
    [InlineData("[CorpusGen.Cites(\"boats#{|CG0013:safety-rules|}\", \"A rowing boat costs four crowns\")] int f;")]
    [InlineData("[CorpusGen.Cites(\"{|CG0006:boat|}#safety-rules\", \"A rowing boat costs four crowns\")] int f;")]
    [InlineData("object f = Corpus.Cite(\"A rowing boat costs four crowns\", \"boats#{|CG0013:safety-rules|}\");")]
    [InlineData("object f = Corpus.Cite(\"A rowing boat costs four crowns\", article: @\"boats#fees\");")]
    public async Task Section_IsUnderlinedWhereTheWordsDoNotStandInIt(string member) =>
        await Project.ExpectAsync("class C\n{\n" + member + "\n}\n");

    [Theory]
    [InlineData("\"A rowing boat costs four crowns\" [@boats#{|CG0013:safety-rules|}]")]
    [InlineData("> A rowing boat costs four crowns an hour. [@boats#fees]")]
    [InlineData("> A rowing boat costs four crowns an hour. [@boats#{|CG0013:§ 4|}]")]
    public async Task SectionOfADocumentsCitation_IsUnderlined(string marked)
    {
        var markup = Markup.Parse(marked);

        var found = await Project.WithFile("notes.md", OptionNames.KindCiting, SourceText.From(markup.Text)).AnalyzeAsync("class C;");

        Assert.Equal(markup.Spans.Select(s => (s.Id!, s.Span)), found.Select(d => (d.Id, d.Location.SourceSpan)));
    }
}
