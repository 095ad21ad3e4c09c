using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using CorpusGen.Analyzers.Tests.Harness;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Surfaces;

public sealed class CommentTests
{
    [Theory]
    [InlineData("// cite(harbour): \"[|purple zebras vote twice|]\"")]
    [InlineData("int x; // cite(harbour): \"[|purple zebras vote twice|]\"")]
    [InlineData("// As the paper says, cite(harbour): \"[|purple zebras vote twice|]\" and so on.")]
    [InlineData("// cite(harbour): \"[|purple zebras\n    //   vote twice|]\"")]
    [InlineData("// cite(harbour):\r\n// \"[|purple zebras\r\n// vote twice|]\"")]
    [InlineData("// cite(harbour): “[|purple zebras vote twice|]”")]
    [InlineData("// cite(harbour): «[|purple zebras vote twice|]»")]
    [InlineData("// cite(harbour): \"[|purple \"zebras\" vote twice|]\"")]
    [InlineData("// cite(harbour): \"[|purple zebras|]\" cite(orchard): \"[|green owls sing|]\"")]
    [InlineData("/* cite(harbour): \"[|purple zebras vote twice|]\" */")]
    [InlineData("/*\n * cite(harbour): \"[|purple zebras\n * vote twice|]\"\n */")]
    [InlineData("/// cite(harbour): \"[|purple zebras\n/// vote twice|]\"")]
    [InlineData("#region cite(harbour): \"purple\"\n#endregion")]
    [InlineData("#if NEVER\n// cite(harbour): \"purple zebras vote twice\"\n#endif")]
    [InlineData("string s = \"// cite(harbour): \\\"purple zebras vote twice\\\"\";")]
    public async Task CiteComment_IsCheckedWhereItStands(string comment)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose })
        {
            await TestArticles.Project.WithDocumentation(mode).ExpectAsync(InClass(comment));
        }
    }

    [Theory]
    [InlineData("// {|CG0011:cite(harbour)|} \"purple zebras\"")]
    [InlineData("// {|CG0011:cite(harbour)|}: purple zebras")]
    [InlineData("// {|CG0011:cite(harbour)|}:")]
    [InlineData("// {|CG0011:cite(harbour)|}")]
    [InlineData("// {|CG0011:cite(harbour: \"purple zebras\"|}")]
    [InlineData("// {|CG0011:cite(harbour): \"purple zebras|}")]
    [InlineData("// {|CG0011:cite(harbour): \"|}\"")]
    [InlineData("// {|CG0011:cite(): \"purple zebras|}\"")]
    [InlineData("// {|CG0011:cite(harbour, Bly, Venn): \"purple zebras|}\"")]
    public async Task CommentThatCannotBeRead_SaysSo(string comment) => await TestArticles.Project.ExpectAsync(InClass(comment));

    [Theory]
    [InlineData("// cite(x) is a method of the old library")]
    [InlineData("// cite(a, b);")]
    [InlineData("// see cite(x): it does more")]
    [InlineData("// recite(harbour): \"purple\"")]
    [InlineData("// this.cite(harbour): \"purple\"")]
    [InlineData("//====== part two ======")]
    [InlineData("//= harbour#fees")]
    [InlineData("// a <q for nothing")]
    [InlineData("/// <q>purple zebras</q>")]
    public async Task CommentThatIsNoCitation_IsLeftAlone(string comment) => await TestArticles.Project.ExpectAsync(InClass(comment));

    [Theory]
    [InlineData("//= harbour#fees\n//# [|purple zebras\n    //# vote twice|]")]
    [InlineData("//= harbour\n//= type=test\n//# [|purple zebras vote twice|]")]
    public async Task TwoLineForm_IsChecked(string comment) => await TestArticles.Project.ExpectAsync(InClass(comment));

    [Theory]
    [InlineData("/// <q cite=\"harbour\">[|purple zebras vote twice|]</q>")]
    [InlineData("/// <summary>As <q cite='harbour'>[|purple zebras\n/// vote twice|]</q> says.</summary>")]
    [InlineData("/// <blockquote cite=\"harbour\">\n/// [|purple <b>zebras</b> vote &quot;twice&quot;|]\n/// </blockquote>")]
    [InlineData("/** <q cite=\"harbour\">[|purple zebras vote twice|]</q> */")]
    [InlineData("/**\n * <blockquote cite=\"harbour\">[|purple zebras\n * vote twice|]</blockquote>\n */")]
    [InlineData("/// <blockquote cite=\"harbour\">[|purple <q cite=\"orchard\">[|green owls sing|]</q> twice|]</blockquote>")]
    [InlineData("/// <q cite=\"harbour\"><![CDATA[[|purple < zebras|]]]></q>")]
    [InlineData("/// {|CG0011:<q cite=\"harbour\">|}purple zebras")]
    [InlineData("/// {|CG0011:<q cite=\"harbour\">|}  </q>")]
    [InlineData("// <q cite=\"harbour\">purple zebras vote twice</q>")]
    public async Task Documentation_IsCheckedInBothParserModes(string comment)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose })
        {
            await TestArticles.Project.WithDocumentation(mode).ExpectAsync(InClass(comment));
        }
    }

    private static string InClass(string comment) => "class C\n{\n    " + comment + "\n    int f;\n}\n";
}
