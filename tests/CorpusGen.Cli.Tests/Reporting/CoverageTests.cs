using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Reporting;

public class CoverageTests
{
    [Fact]
    public void Summary_CountsBothWays()
    {
        using var site = ReportedSite.WithBridge();
        var row = Assert.Single(site.Write("--format", "json").Rows);

        int Number(string name) => row.GetProperty(name).GetInt32();
        Assert.Equal((2, 3, 1, 3, 1, 1), (Number("articles"), Number("quotations"), Number("uncited"), Number("citations"), Number("broken"), Number("unmarked")));
        Assert.Equal(site.Files().Count() - 1, Number("files"));
        Assert.DoesNotContain("changed.html", site.Files());
    }

    [Fact]
    public void Report_SaysWhatToOpen()
    {
        using var site = ReportedSite.WithBridge();

        Assert.Contains($"Open {System.IO.Path.Combine(site.Folder, "index.html")} in a browser.", site.Write().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenCitation_IsListedWithItsMessage_AndTheSourcesPassage()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var item = Assert.Single(site.Page("broken.html").QuerySelectorAll(".list > li"));

        Assert.Contains("notes.md:3", item.TextContent, StringComparison.Ordinal);
        Assert.Contains("two years", item.TextContent, StringComparison.Ordinal);
        Assert.Equal("article-bridge.html#_p1", item.QuerySelectorAll("a")[^1].GetAttribute("href"));
    }

    [Fact]
    public void LockedQuotationThatChanged_IsCountedOnce_AndNoCitationOfItself()
    {
        using var site = ReportedSite.WithBridge();
        CommandLine.Run(["lock", "--corpus", site.Corpus.Folder]);
        site.Write();
        Assert.Contains("No locked quotation has changed.", site.Text("changed.html"), StringComparison.Ordinal);
        site.Corpus.Add("bridge.txt", "The old bridge was closed for a year.\n\n“The new bridge will open in June,” said Maria Lopez, the mayor. “Nobody told us,” said Oskar Bly.\n");
        var row = Assert.Single(site.Write("--format", "json").Rows);

        // The use of the typed member, and the citation that was broken before.
        Assert.Equal((2, 3), (row.GetProperty("broken").GetInt32(), row.GetProperty("changed").GetInt32()));
        Assert.Equal(["Plan.cs:5", "notes.md:3"], site.Page("broken.html").QuerySelectorAll(".list a.file, .list p:first-child a").Select(a => a.TextContent[(a.TextContent.LastIndexOf('/') + 1)..]));
        Assert.Equal(3, site.Page("changed.html").QuerySelectorAll(".list > li").Length);
        Assert.Equal("changed", site.Page("changed.html").QuerySelector(".verdict")!.TextContent.Trim('✕', ' '));
        Assert.Contains("3 citations and 1 typed member checked.", site.Text("coverage.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TypedMember_OfAQuotationThatChanged_IsBroken_AndCountedOnce()
    {
        using var site = ReportedSite.WithBridge();
        site.Corpus.Add("tram.txt", "“We have waited for the tram since the storm,” said Ann Reed.\n");
        site.Code.Add("Plan.cs", "").Add("Tram.cs", "class T { object Words => Corpus.Tram.Quotes.WeHaveWaitedForTheTramSince.Text; }\n");
        CommandLine.Run(["lock", "--corpus", site.Corpus.Folder]);
        site.Corpus.Add("tram.txt", "“We have waited for the tram since the flood,” said Ann Reed.\n");
        site.Write();

        Assert.Equal("broken", Assert.Single(site.Page("article-tram.html").QuerySelectorAll(".places .verdict")).TextContent);
        Assert.Contains("CG0014", site.Page("article-tram.html").QuerySelector(".places")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 citations and 1 typed member checked.", site.Text("coverage.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TextWithoutACitation_IsFoundInCommentsOverLines_AndLeadsToItsPassage()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var item = Assert.Single(site.Page("unmarked.html").QuerySelectorAll(".list > li"));

        Assert.Contains("Plan.cs:1 14 words", item.TextContent, StringComparison.Ordinal);
        Assert.Equal("on windy days in autumn nobody is allowed to walk on its northern pier", item.QuerySelector("blockquote")!.TextContent);
        Assert.Equal("article-harbour.html#_p1", item.QuerySelector("blockquote a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("on windy days in autumn nobody is allowed to walk on", 0)] // eleven words
    [InlineData("on windy days in autumn nobody is allowed to walk on its", 1)]
    [InlineData("well, on windy days in autumn nobody is allowed to walk on its!", 1)]
    [InlineData("on windy days in autumn everybody is allowed to walk on its northern pier", 0)]
    [InlineData("*On windy days* in autumn\nnobody is allowed\n> to walk on its", 1)]
    [InlineData("\"on windy days in autumn nobody is allowed to walk on its northern pier\" [@harbour]", 0)]
    public void TextWithoutACitation_IsTwelveWordsInARow(string document, int expected)
    {
        using var site = ReportedSite.WithBridge();
        site.Code.Add("Plan.cs", "").Add("plan.md", document + "\n");
        site.Write();

        Assert.Equal(expected, site.Page("unmarked.html").QuerySelectorAll(".list > li").Length);
    }

    [Theory]
    [InlineData("var s = \"On windy days in autumn nobody is\\n allowed to walk on its northern pier.\";", 1)]
    [InlineData("var s = \"\"\"\n    On windy days in autumn nobody is\n    allowed to walk on its northern pier.\n    \"\"\";", 1)]
    [InlineData("/// <summary>\n/// On windy days in autumn nobody is\n/// allowed to walk on its northern pier.\n/// </summary>\nclass C;", 1)]
    [InlineData("var s = \"On windy days in autumn nobody is\" + \"allowed to walk on its northern pier.\";", 0)]
    [InlineData("On.Windy(days, In, autumn, nobody, Is, allowed, to, walk, on, its, northern, pier);", 0)]
    public void TextWithoutACitation_IsLookedForInCommentsAndLiterals_EachByItself(string code, int expected)
    {
        using var site = ReportedSite.WithBridge();
        site.Code.Add("Plan.cs", code);
        site.Write();

        Assert.Equal(expected, site.Page("unmarked.html").QuerySelectorAll(".list > li").Length);
    }

    [Theory]
    [InlineData("\"three cranes\" [@harbour]\n\nOn windy days in autumn nobody is allowed to walk on its northern pier [sic].\n", ":3 14 words")]
    [InlineData("On … [these] On windy days in autumn nobody is allowed to walk on its northern pier ... no\n", ":1 14 words")]
    [InlineData("See [On windy days] in autumn nobody is allowed to walk on its northern pier, and on, and on.\n", ":1 14 words")]
    public void TextWithoutACitation_IsTakenWordForWord_WithoutTheMarksOfEditors(string document, string expected)
    {
        using var site = ReportedSite.WithBridge();
        site.Code.Add("Plan.cs", "").Add("notes.md", document);
        site.Write();

        Assert.EndsWith(expected, site.Page("unmarked.html").QuerySelector(".list p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsOnlyWorthKnowing_IsANote_AndNotBroken()
    {
        using var site = ReportedSite.WithBridge();
        site.Corpus.Add("tram.txt", "“Nobody asked us,” said Oskar Bly.\n");
        site.Code.Add("Plan.cs", "").Add("notes.md", "").Add("Short.cs", "class C { object c = Corpus.Cite(\"Nobody asked us\"); }\n");
        var run = site.Write("--format", "json");

        Assert.Equal((0, 0), (run.ExitCode, Assert.Single(run.Rows).GetProperty("broken").GetInt32()));
        Assert.Equal("note", site.Page("broken.html").QuerySelector(".verdict")!.TextContent);
        Assert.Contains("CG0009", site.Text("article-bridge.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void CallThatIsNotKnown_IsToldOf()
    {
        using var site = ReportedSite.WithBridge();
        site.Code.Add("Other.cs", "class D { object c = Sources.Cite(\"The old bridge was closed\"); }\n");

        Assert.Contains("1 call of 'Cite' was not checked", site.Write().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void QuotationOfWhichAPartIsCited_IsCited_AndAnotherIsNot()
    {
        using var site = ReportedSite.WithBridge();
        site.Code.Add("Plan.cs", "").Add("notes.md", "\"The new bridge will open in June\" [@bridge]\n");
        site.Write();

        Assert.Equal(["silent", "Nobody asked us,"], site.Page("uncited.html").QuerySelectorAll("blockquote").Select(q => q.TextContent));
    }

    [Theory]
    [InlineData("class P { object Words => Corpus.Bridge.Quotes.NobodyAskedUs; }")]
    [InlineData("class P { object Words => Corpus.@Bridge.Quotes.NobodyAskedUs; }")]
    [InlineData("class P { object Words => Corpus.\\u0042ridge.Quotes.NobodyAskedUs; }")]
    [InlineData("class P { object Words(Corpus.BridgeArticle article) => article.Quotes.NobodyAskedUs; }")]
    [InlineData("static partial class Corpus { partial record BridgeArticle { public object Words => Quotes.NobodyAskedUs; } }")]
    [InlineData("class P { object Words => Q.Of().Quotes.NobodyAskedUs; }", "static class Q { public static dynamic? None; public static Corpus.BridgeArticle Of() => Corpus.Bridge; }")]
    [InlineData("using static Corpus; class P { object Words => Bridge.Quotes.NobodyAskedUs; }")]
    public void TypedMember_Cites_HoweverCodeComesToItsArticle(params string[] code)
    {
        using var site = ReportedSite.WithBridge();
        site.Code.Add("Plan.cs", code[0]).Add("Other.cs", code.ElementAtOrDefault(1) ?? "");
        site.Write();

        Assert.DoesNotContain("Nobody asked us,", site.Page("uncited.html").QuerySelectorAll("blockquote").Select(q => q.TextContent));
    }

    [Fact]
    public void WithoutCode_NothingIsSaidOfCitations()
    {
        using var site = ReportedSite.WithBridge();
        var run = site.WriteWithoutCode();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("No code and no Markdown was looked at", site.Text("coverage.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("not cited", site.Text("article-bridge.html"), StringComparison.Ordinal);
    }
}
