using System.Threading.Tasks;
using CorpusGen.Analyzers;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.CodeFixes.Tests;

public sealed class CitationFixTests
{
    private static readonly TestProject Project = TestArticles.Project.WithArticle(
        "inn.txt",
        "The landlord said: \"I called it the 'Salt {House}' and wrote \\ over the door, and nobody read the \u201csign\u201d in all those years.\"\n");

    [Theory]
    [InlineData("Corpus.Cite(\"We will not raise the prices for small boats\")", "Corpus.Cite(\"We will not raise the fees for small boats\")")]
    [InlineData("Corpus.Cite(@\"We will not raise the prices for small boats\")", "Corpus.Cite(@\"We will not raise the fees for small boats\")")]
    [InlineData("Corpus.Cite(\"\"\"We will not raise the prices for small boats\"\"\")", "Corpus.Cite(\"\"\"We will not raise the fees for small boats\"\"\")")]
    [InlineData("Corpus.Cite($\"We will {Not} raise the prices for small boats\")", "Corpus.Cite($\"We will {Not} raise the fees for small boats\")")]
    [InlineData("Corpus.Cite(\"We will raise the prices for small boats\")", "Corpus.Cite(\"We will not raise the fees for small boats\")")]
    [InlineData("Corpus.Cite(\"We will not ever raise the fees for small boats\")", "Corpus.Cite(\"We will not raise the fees for small boats\")")]
    [InlineData("Corpus.Cite(\"We will \" +\n    \"raise the fees for small boats\")", "Corpus.Cite(\"We will not \" +\n    \"raise the fees for small boats\")")]
    [InlineData("Corpus.Cite(\"We will not raise the pri\" + \"ces for small boats\")", "Corpus.Cite(\"We will not raise the fees\" + \" for small boats\")")]
    [InlineData("Corpus.Cite(\"I called it the 'Salt {Horse}' and wrote \\\\ over the door\")", "Corpus.Cite(\"I called it the 'Salt {House}' and wrote \\\\ over the door\")")]
    public async Task Altered_InACall_TakesTheSourcesWords(string source, string expected) =>
        await FixHarness.ExpectAsync(Project, InClass("object f = " + source + ";"), InClass("object f = " + expected + ";"));

    [Theory]
    [InlineData("// cite(harbour): \"We will not\n    // raise the prices for small boats\"", "// cite(harbour): \"We will not\n    // raise the fees for small boats\"")]
    [InlineData("/* cite(harbour): \"We will raise the fees for small boats\" */", "/* cite(harbour): \"We will not raise the fees for small boats\" */")]
    [InlineData("/// <q cite=\"harbour\">We will not raise the prices for small boats</q>", "/// <q cite=\"harbour\">We will not raise the fees for small boats</q>")]
    [InlineData("//= harbour\n    //# We will not raise the prices\n    //# for small boats", "//= harbour\n    //# We will not raise the fees\n    //# for small boats")]
    public async Task Altered_InAComment_TakesTheSourcesWords(string source, string expected)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse })
        {
            await FixHarness.ExpectAsync(Project.WithDocumentation(mode), InClass(source + "\n    int f;"), InClass(expected + "\n    int f;"));
        }
    }

    [Theory]
    [InlineData("[CorpusGen.Cites(\"harbor\", \"We will not raise the fees for small boats\")]", "[CorpusGen.Cites(\"harbour\", \"We will not raise the fees for small boats\")]")]
    [InlineData("[CorpusGen.Cites(\"orchard\", \"We will not raise the fees for small boats\")]", "[CorpusGen.Cites(\"harbour\", \"We will not raise the fees for small boats\")]")]
    [InlineData("[CorpusGen.Cites(\"harbour\", \"Nobody asked the fishermen\", Speaker = \"Mara Venn\")]", "[CorpusGen.Cites(\"harbour\", \"Nobody asked the fishermen\", Speaker = \"Oskar Bly\")]")]
    public async Task WrongKeyOrName_TakesTheRightOne(string source, string expected) =>
        await FixHarness.ExpectAsync(Project, InClass(source + " int f;"), InClass(expected + " int f;"));

    [Theory]
    [InlineData("// cite(boats#safety): \"A rowing boat costs four crowns\"", "// cite(boats#fees): \"A rowing boat costs four crowns\"")]
    [InlineData("// cite(boats#Good Safety): \"A rowing boat costs four crowns\"", "// cite(boats#Fees): \"A rowing boat costs four crowns\"")]
    [InlineData("//= boats#fees\n    //# Everybody on board wears a vest", "//= boats#safety\n    //# Everybody on board wears a vest")]
    [InlineData("[CorpusGen.Cites(\"boats#fee\", \"A rowing boat costs four crowns\")]", "[CorpusGen.Cites(\"boats#fees\", \"A rowing boat costs four crowns\")]")]
    public async Task WrongSection_TakesTheOneThatHasTheWords(string source, string expected) => await FixHarness.ExpectAsync(
        Project.WithArticle("boats.md", "## Fees\n\nA rowing boat costs four crowns.\n\n## Safety\n\nEverybody on board wears a vest.\n"),
        InClass(source + "\n    int f;"),
        InClass(expected + "\n    int f;"));

    [Fact]
    public async Task SeveralOfAFile_AreFixedAtOnce() => await FixHarness.ExpectAsync(
        Project,
        InClass("// cite(harbor): \"We will raise the prices for small boats\"\n    object f = Corpus.Cite(\"Nobody asked the sailors\"); object g = Corpus.Cite(\"lost a quarter of their apples to the hail\");"),
        InClass("// cite(harbour): \"We will not raise the fees for small boats\"\n    object f = Corpus.Cite(\"Nobody asked the fishermen\"); object g = Corpus.Cite(\"lost a third of their apples to the hail\");"));

    [Theory]
    [InlineData("object f = Corpus.Cite(\"purple zebras vote twice\");")]
    [InlineData("const string A = \"We will not raise the prices for small boats\"; object f = Corpus.Cite(A);")]
    [InlineData("object f = Corpus.Cite(\"Nobody asked the fishermen\", speaker: nameof(Corpus));")]
    public async Task WhereNothingCanBeWritten_NoFixIsOffered(string member)
    {
        var (action, _) = await FixHarness.FirstFixAsync(TestArticles.Project, InClass(member));
        Assert.Null(action);
    }

    // A comment has no escapes: what the fix puts in must be read back as what it is.
    [Theory]
    [InlineData("/* cite(depot): \"Half a pump.\" it leaks */", "Half of \"a pump.\n")]
    [InlineData("// cite(depot): \"we sold half a pump\" \"and\" more", "Then we sold \"half a pump and went.\n")]
    [InlineData("/// cite(depot): \"we sold the ship and crane\"", "Then we sold the ship & the crane.\n")]
    [InlineData("// cite(depot, Ada Quill): \"we sold the old crane\"", "Ada Quill came late. \"We sold the old crane,\" said Oskar Bly.\n", "speakers: { 'Bly (QC)': [Oskar Bly] }\n")]
    [InlineData("/// <q cite=\"depot\" speaker=\"Ada Quill\">we sold the old crane</q>", "Ada Quill came late. \"We sold the old crane,\" said Oskar Bly.\n", "speakers: { 'Bly \"QC': [Oskar Bly] }\n")]
    [InlineData("/// <q cite=\"depot\">we sold the crane cited(x)</q>", "Then we sold the crane cite(x).\n")]
    [InlineData("//= depot\n    //# we sold the crane cited(x)", "Then we sold the crane cite(x).\n")]
    public async Task Comment_ThatWouldBeReadInAnotherWay_IsLeftAlone(string comment, string article, string? sidecar = null)
    {
        var project = TestArticles.Project.WithArticle("depot.txt", article);
        project = sidecar is null ? project : project.WithFile("depot.yml", OptionNames.KindSidecar, SourceText.From(sidecar));
        Assert.NotEmpty(await project.AnalyzeAsync(InClass(comment + "\n    int f;")));

        var (action, _) = await FixHarness.FirstFixAsync(project, InClass(comment + "\n    int f;"));
        Assert.Null(action);
    }

    [Theory]
    [InlineData("object f = Corpus.Cite(\"Nobody asked the sailors\");", "Use the source's words")]
    [InlineData("object f = Corpus.Cite(\"Nobody asked the fishermen\", \"harbor\");", "Use 'harbour'")]
    [InlineData("object f = Corpus.Cite(\"Nobody asked the fishermen\", speaker: \"Mara Venn\");", "Credit Oskar Bly")]
    public async Task Title_SaysWhatWillBeDone(string member, string title)
    {
        var (action, _) = await FixHarness.FirstFixAsync(Project, InClass(member));
        Assert.Equal(title, action?.Title);
    }

    [Fact]
    public async Task TextThatChangedMeanwhile_IsLeftAlone()
    {
        var source = InClass("object f = Corpus.Cite(\"Nobody asked the sailors\");");
        var (_, diagnostic) = await FixHarness.FirstFixAsync(Project, source);
        var changed = Microsoft.CodeAnalysis.Text.SourceText.From("\n" + source);
        Assert.NotEmpty(SourceChanges.Of(diagnostic!, FixProperties.Edits, Microsoft.CodeAnalysis.Text.SourceText.From(source)));
        Assert.Empty(SourceChanges.Of(diagnostic!, FixProperties.Edits, changed));
        Assert.Empty(SourceChanges.Of(diagnostic!, FixProperties.Edits, Microsoft.CodeAnalysis.Text.SourceText.From("")));
    }

    private static string InClass(string member) => "class C\n{\n    const string Not = \"not\";\n    " + member + "\n}\n";
}
