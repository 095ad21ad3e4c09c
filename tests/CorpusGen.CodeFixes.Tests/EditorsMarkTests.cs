using System.Threading.Tasks;
using CorpusGen.Analyzers;
using CorpusGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>The fixes that own up to a difference: an ellipsis for what is left out, brackets around what is changed.</summary>
public sealed class EditorsMarkTests
{
    private const string UseTheSource = "Use the source's words";
    private const string MarkOmission = "Mark the omission with an ellipsis";
    private const string BracketChange = "Bracket the change";

    private static readonly TestProject Project = TestArticles.Project.WithArticle(
        "inn.txt",
        "The landlord said: \"I called it the 'Salt {House}' and wrote \\ over the door, and nobody read the \u201csign\u201d in all those years.\" "
        + "Never sleep under the lamps of the quay & the bridge.\n");

    [Theory]
    [InlineData("Corpus.Cite(\"We will not raise the fees boats\")", "Corpus.Cite(\"We will not raise the fees … boats\")")]
    [InlineData("Corpus.Cite(@\"We will not raise the fees boats\")", "Corpus.Cite(@\"We will not raise the fees … boats\")")]
    [InlineData("Corpus.Cite(\"\"\"We will not raise the fees boats\"\"\")", "Corpus.Cite(\"\"\"We will not raise the fees … boats\"\"\")")]
    [InlineData("Corpus.Cite(\"\"\"\n    We will not raise\n    the fees\n    boats\n    \"\"\")", "Corpus.Cite(\"\"\"\n    We will not raise\n    the fees …\n    boats\n    \"\"\")")]
    [InlineData("Corpus.Cite($\"We will {Not} raise the fees boats\")", "Corpus.Cite($\"We will {Not} raise the fees … boats\")")]
    [InlineData("Corpus.Cite(\"We will not raise \" +\n    \"the fees \" + \"boats\")", "Corpus.Cite(\"We will not raise \" +\n    \"the fees … \" + \"boats\")")]
    [InlineData("Corpus.Cite(\"We will not raise the fees\" + \" boats\")", "Corpus.Cite(\"We will not raise the fees …\" + \" boats\")")]
    [InlineData("Corpus.Cite(\"I called it the 'Salt {House}' and wrote \\\\ over the door in all those years\")", "Corpus.Cite(\"I called it the 'Salt {House}' and wrote \\\\ over the door … in all those years\")")]
    [InlineData("Corpus.Cite(\"The harbour opened its basin\")", "Corpus.Cite(\"The harbour … opened its … basin\")")]
    [InlineData("Corpus.Cite(\"The harbour … opened its basin\")", "Corpus.Cite(\"The harbour … opened its … basin\")")]
    public async Task Omission_InACall_IsMarkedWithAnEllipsis(string source, string expected) =>
        await FixHarness.ExpectAsync(Project, InClass("object f = " + source + ";"), InClass("object f = " + expected + ";"), FixProperties.MarkOmission);

    [Theory]
    [InlineData("// cite(harbour): \"We will not raise the fees\n    // boats\"", "// cite(harbour): \"We will not raise the fees …\n    // boats\"")]
    [InlineData("/* cite(harbour): \"We will not raise the fees boats\" */", "/* cite(harbour): \"We will not raise the fees … boats\" */")]
    [InlineData("/// <q cite=\"harbour\">We will not raise the fees boats</q>", "/// <q cite=\"harbour\">We will not raise the fees … boats</q>")]
    [InlineData("//= harbour\n    //# We will not raise the\n    //# fees boats", "//= harbour\n    //# We will not raise the\n    //# fees … boats")]
    public async Task Omission_InAComment_IsMarkedWithAnEllipsis(string source, string expected) =>
        await ExpectInBothModesAsync(source, expected, FixProperties.MarkOmission);

    [Theory]
    [InlineData("Corpus.Cite(\"We will not raise the prices for small boats\")", "Corpus.Cite(\"We will not raise the [prices] for small boats\")")]
    [InlineData("Corpus.Cite(@\"We will not raise the prices for small boats\")", "Corpus.Cite(@\"We will not raise the [prices] for small boats\")")]
    [InlineData("Corpus.Cite(\"\"\"We will not raise the prices for small boats\"\"\")", "Corpus.Cite(\"\"\"We will not raise the [prices] for small boats\"\"\")")]
    [InlineData("Corpus.Cite(\"\"\"\n    We will not raise the\n    prices for\n    small boats\n    \"\"\")", "Corpus.Cite(\"\"\"\n    We will not raise the\n    [prices] for\n    small boats\n    \"\"\")")]
    [InlineData("Corpus.Cite($\"We will {Not} raise the prices for small boats\")", "Corpus.Cite($\"We will {Not} raise the [prices] for small boats\")")]
    [InlineData("Corpus.Cite(\"We will not raise the pri\" + \"ces for small boats\")", "Corpus.Cite(\"We will not raise the [pri\" + \"ces] for small boats\")")]
    [InlineData("Corpus.Cite(\"We will not raise the \" + \"prices for small boats\")", "Corpus.Cite(\"We will not raise the \" + \"[prices] for small boats\")")]
    [InlineData("Corpus.Cite(\"We will not raise the \\u0070rices for small boats\")", "Corpus.Cite(\"We will not raise the [prices] for small boats\")")]
    [InlineData("Corpus.Cite(\"We will not ever raise the fees for small boats\")", "Corpus.Cite(\"We will not [ever] raise the fees for small boats\")")]
    [InlineData("Corpus.Cite(\"Nobody asked the sailors\")", "Corpus.Cite(\"Nobody asked the [sailors]\")")]
    [InlineData("Corpus.Cite(\"We will not raise The fees for small boats\")", "Corpus.Cite(\"We will not raise [T]he fees for small boats\")")]
    [InlineData("Corpus.Cite(\"They will not raise the prices for small boats\")", "Corpus.Cite(\"[They] will not raise the [prices] for small boats\")")]
    public async Task Change_InACall_IsBracketed(string source, string expected) =>
        await FixHarness.ExpectAsync(Project, InClass("object f = " + source + ";"), InClass("object f = " + expected + ";"), FixProperties.BracketChange);

    [Theory]
    [InlineData("// cite(harbour): \"We will not raise the\n    // prices for small boats\"", "// cite(harbour): \"We will not raise the\n    // [prices] for small boats\"")]
    [InlineData("/* cite(harbour): \"We will not raise the prices for small boats\" */", "/* cite(harbour): \"We will not raise the [prices] for small boats\" */")]
    [InlineData("/// <q cite=\"inn\">under the lamps of the port &amp; the bridge</q>", "/// <q cite=\"inn\">under the lamps of the [port] &amp; the bridge</q>")]
    [InlineData("//= harbour\n    //# We will not raise the prices\n    //# for small boats", "//= harbour\n    //# We will not raise the [prices]\n    //# for small boats")]
    public async Task Change_InAComment_IsBracketed(string source, string expected) =>
        await ExpectInBothModesAsync(source, expected, FixProperties.BracketChange);

    [Fact]
    public async Task OmissionAndChange_AreMarkedTogether() => await FixHarness.ExpectAsync(
        Project,
        InClass("object f = Corpus.Cite(\"We will not ever raise the fees boats\");"),
        InClass("object f = Corpus.Cite(\"We will not [ever] raise the fees … boats\");"),
        FixProperties.MarkBoth);

    [Fact]
    public async Task CitationsInsideOneAnother_AreMarkedOnce() => await FixHarness.ExpectAsync(
        Project,
        InClass("/// <blockquote cite=\"harbour\">We will not raise <q cite=\"harbour\">the prices for small boats</q></blockquote>\n    int f;"),
        InClass("/// <blockquote cite=\"harbour\">We will not raise <q cite=\"harbour\">the [prices] for small boats</q></blockquote>\n    int f;"),
        FixProperties.BracketChange);

    [Fact]
    public async Task SeveralOfAFile_AreMarkedAtOnce() => await FixHarness.ExpectAsync(
        Project,
        InClass("// cite(harbour): \"We will not raise the fees boats\"\n    object f = Corpus.Cite(\"The harbour opened its basin\");"),
        InClass("// cite(harbour): \"We will not raise the fees … boats\"\n    object f = Corpus.Cite(\"The harbour … opened its … basin\");"),
        FixProperties.MarkOmission);

    [Theory]
    [InlineData("We will not raise the fees boats", UseTheSource, MarkOmission)]
    [InlineData("We will not raise the prices for small boats", UseTheSource, BracketChange)]
    [InlineData("We will not ever raise the fees boats", UseTheSource, "Mark the omission and bracket the change")]
    [InlineData("We will raise the fees for small boats", UseTheSource)]
    [InlineData("We will always raise the fees for small boats", UseTheSource)]
    [InlineData("Always sleep under the lamps of the quay", UseTheSource)]
    [InlineData("Ships of up to 9.5 metres never find room there", UseTheSource)]
    [InlineData("Ships of up to 9.5 metres find room there and the quay is lit", UseTheSource)]
    [InlineData("We will [really] raise the prices for small boats", UseTheSource)]
    public async Task Marks_AreOfferedUnlessTheyHideANegationOrDoNotHelp(string words, params string[] titles) =>
        Assert.Equal(titles, await FixHarness.TitlesAsync(Project, InClass("object f = Corpus.Cite(\"" + words + "\");")));

    [Theory]
    [InlineData("We will not raise the fees boats", FixProperties.MarkOmission)]
    [InlineData("We will not raise the prices for small boats", FixProperties.BracketChange)]
    public async Task TextThatChangedMeanwhile_IsLeftAlone(string words, string property)
    {
        var source = InClass("object f = Corpus.Cite(\"" + words + "\");");
        var (_, diagnostic) = await FixHarness.FirstFixAsync(Project, source, property);
        Assert.NotEmpty(SourceChanges.Of(diagnostic!, property, SourceText.From(source)));
        Assert.Empty(SourceChanges.Of(diagnostic!, property, SourceText.From("")));
    }

    private static async Task ExpectInBothModesAsync(string source, string expected, string property)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse })
        {
            await FixHarness.ExpectAsync(Project.WithDocumentation(mode), InClass(source + "\n    int f;"), InClass(expected + "\n    int f;"), property);
        }
    }

    private static string InClass(string member) => "class C\n{\n    const string Not = \"not\";\n    " + member + "\n}\n";
}
