using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Surfaces;

public sealed class VerdictTests
{
    [Theory]
    [InlineData("Corpus.Cite(\"We will not raise the {|CG0002:prices|} for small boats\")")]
    [InlineData("Corpus.Cite(\"We will \\u006eot raise the {|CG0002:\\u0070rices|} for small boats\")")]
    [InlineData("Corpus.Cite(@\"We will not raise the {|CG0002:prices|} for small boats\")")]
    [InlineData("Corpus.Cite(\"\"\"We will not raise the {|CG0002:prices|} for small boats\"\"\")")]
    [InlineData("Corpus.Cite(\"\"\"\n        We will not raise\n          the {|CG0002:prices|} for small boats\n        \"\"\")")]
    [InlineData("Corpus.Cite(\"\"\"\r\n        We will not raise\r\n        the {|CG0002:prices|} for small boats\r\n        \"\"\")")]
    [InlineData("Corpus.Cite(\"We will not \" +\n        \"raise the {|CG0002:prices|} \" + \"for small boats\")")]
    [InlineData("Corpus.Cite($\"We will {Not} raise the {|CG0002:prices|} for small boats\")")]
    [InlineData("Corpus.Cite($@\"We will {Not} raise the {|CG0002:prices|} for small boats\")")]
    [InlineData("Corpus.Cite($\"\"\"We will {Not} raise the {|CG0002:prices|} for small boats\"\"\")")]
    [InlineData("Corpus.Cite($\"\"\"\n        We will {Not}\n          raise the {|CG0002:prices|}\n        for small boats\n        \"\"\")")]
    [InlineData("Corpus.Cite($$\"\"\"\n        We will {{Not}}\n        raise the {|CG0002:prices|} for small boats\n        \"\"\")")]
    [InlineData("Corpus.Cite(\"We will not raise the \" + {|CG0002:Prices|} + \" for small boats\")")]
    [InlineData("Corpus.Cite({|CG0002:Whole|})")]
    public async Task DifferingWords_AreUnderlined_InEveryFormOfString(string call) => await TestArticles.Project.ExpectAsync(
        "class C { const string Not = \"not\"; const string Prices = \"prices\"; const string Whole = \"We will not raise the prices for small boats\"; object f =\n        " + call + "; }");

    [Theory]
    [InlineData("// cite(harbour): \"We will not\n    //   raise the {|CG0002:prices|} for small boats\"")]
    [InlineData("/* cite(harbour): \"We will not\n     * raise the {|CG0002:prices|} for small boats\" */")]
    [InlineData("/// <q cite=\"harbour\">We will not raise\n    /// the {|CG0002:prices|} for small boats</q>")]
    [InlineData("/// <q cite=\"harbour\">We will &#110;ot <b>raise</b> the {|CG0002:pri&#99;es|} for small boats</q>")]
    [InlineData("//= harbour\n    //# We will not\n    //# raise the {|CG0002:prices|} for small boats")]
    public async Task DifferingWords_AreUnderlined_InComments(string comment)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse })
        {
            await TestArticles.Project.WithDocumentation(mode).ExpectAsync("class C\n{\n    " + comment + "\n    int f;\n}\n");
        }
    }

    [Theory]
    [InlineData("[CorpusGen.Cites(\"{|CG0006:harbor|}\", \"We will not raise the fees for small boats\")]", "'harbour'")]
    [InlineData("[CorpusGen.Cites(\"{|CG0004:orchard|}\", \"We will not raise the fees for small boats\")]", "'harbour'")]
    [InlineData("[CorpusGen.Cites(\"harbour\", \"We will not raise the fees for small boats\", Speaker = \"{|CG0003:Oskar Bly|}\")]", "Mara Venn")]
    [InlineData("[CorpusGen.Cites(\"harbour\", \"Ships of up to 9.5 metres find room there\", Speaker = \"{|CG0005:Mara Venn|}\")]", "Mara Venn")]
    [InlineData("[CorpusGen.Cites(\"harbour\", \"{|CG0008:We will […] raise the fees for small boats|}\")]", "not")]
    public async Task WhatIsWrong_IsUnderlined_AndTheRightIsNamed(string attribute, string named)
    {
        var found = await TestArticles.Project.ExpectAsync(attribute + " class C;");
        Assert.Contains(named, Assert.Single(found).GetMessage(null), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbour of Lisse opened its third basin", true)]
    [InlineData("We will not raise the fees for small boats", false)]
    public async Task OwnWords_WhereOnlyQuotationsAreCarried_AreReported(string words, bool isReported)
    {
        var argument = isReported ? "{|CG0005:" + words + "|}" : words;
        await TestArticles.Project.ExpectAsync(
            "class C { void P([CorpusGen.CorpusQuote(QuotationsOnly = true)] string words) { } void M() => P(\"" + argument + "\"); }");
    }

    [Fact]
    public async Task TruePart_OfEveryKind_IsSilent() => await TestArticles.Project.ExpectAsync(
        """
        [CorpusGen.Cites("harbour", "we will not raise the fees […] boats", Speaker = "Mara Venn")]
        // cite(harbour): “Nobody asked the fishermen”
        /// <q cite="harbour">Ships of up to 9.5 metres</q>
        class C { string f = Corpus.Cite("lost a third of their apples", article: "orchard"); }
        """);

    [Fact]
    public async Task SourcePassage_IsTheAdditionalLocation()
    {
        var found = Assert.Single(await TestArticles.Project.AnalyzeAsync("class C { string f = Corpus.Cite(\"Nobody asked the sailors\"); }"), d => d.Id == "CG0002");
        var source = Assert.Single(found.AdditionalLocations);
        Assert.Equal("/project/corpus/harbour.txt", source.GetLineSpan().Path);
        Assert.Equal(2, source.GetLineSpan().StartLinePosition.Line);
        Assert.StartsWith("Nobody asked the", SourceText.From(TestArticles.Harbour).ToString(source.SourceSpan), System.StringComparison.Ordinal);
        Assert.Contains("harbour.txt:3", found.GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_AreOneLine()
    {
        var found = await TestArticles.Project.AnalyzeAsync("class C { string f = Corpus.Cite(\"We will not\\nraise the prices\\r\\nfor small boats\"); string g = Corpus.Cite(\"purple\\nzebras\"); }");
        Assert.Equal(2, found.Length);
        Assert.All(found.Select(d => d.GetMessage(null)), m => Assert.DoesNotContain('\n', m));
    }
}
