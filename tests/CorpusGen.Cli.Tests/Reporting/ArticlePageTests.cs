using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Reporting;

public class ArticlePageTests
{
    private const string Words = "the-new-bridge-will-open-in-june";

    [Fact]
    public void Quotations_AreMarkedInTheRunningText_NestedOnesInside()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var page = site.Page("article-bridge.html");

        Assert.Equal("The new bridge will open in June and will carry ‘silent’ trams,", page.GetElementById(Words)!.TextContent);
        Assert.Equal("silent", page.GetElementById(Words)!.QuerySelector("mark")!.TextContent);
        Assert.Equal(
            ["The old bridge was closed for a year.", "“The new bridge will open in June and will carry ‘silent’ trams,” said Maria Lopez, the mayor. “Nobody asked us,” said Oskar Bly."],
            page.QuerySelectorAll(".text").Select(p => p.TextContent));
    }

    [Fact]
    public void Note_NamesTheSpeaker_AndWhoCites_WithFileLineAndVerdict()
    {
        using var site = ReportedSite.WithBridge();
        var run = site.Write();
        var notes = site.Page("article-bridge.html").QuerySelectorAll(".row")[1].QuerySelectorAll(".note");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("speaker-maria-lopez-", Assert.Single(notes[0].QuerySelectorAll(".who a[href^=speaker]")).GetAttribute("href"), StringComparison.Ordinal);
        var place = Assert.Single(notes[0].QuerySelectorAll(".places li"));
        Assert.StartsWith("holds ", place.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("notes.md:1", place.TextContent, StringComparison.Ordinal);
        Assert.Contains(notes, n => n.TextContent.Contains("Oskar Bly", StringComparison.Ordinal) && n.QuerySelector(".places")!.TextContent.Contains("Plan.cs:5", StringComparison.Ordinal));
    }

    [Fact]
    public void BrokenCitation_OfTheArticlesOwnWords_StandsBesideTheParagraph_WithItsMessage()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var note = site.Page("article-bridge.html").QuerySelectorAll(".row")[0].QuerySelector(".note")!;

        Assert.Contains("own words", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("broken", note.QuerySelector(".verdict")!.TextContent);
        Assert.StartsWith("CG0002: ", note.QuerySelector(".message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Original_IsLinkedWithATextFragment_InPlaceOfTheFragmentOfTheAddress()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();

        Assert.Equal(
            "https://courier.example/bridge?a=1#:~:text=The%20new%20bridge%20will%20open%20in%20June%20and%20will%20carry%20%E2%80%98silent%E2%80%99%20trams%2C",
            site.Page("article-bridge.html").QuerySelector(".note a[rel=noreferrer]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/a")]
    public void AddressThatIsNotOfTheWeb_IsNoLink(string url)
    {
        using var site = new ReportedSite();
        site.Corpus.Add("a.md", $"---\nurl: \"{url}\"\n---\n“We will build it,” said Maria Lopez.\n");
        site.WriteWithoutCode();

        Assert.Empty(site.Page("article-a.html").QuerySelectorAll("[rel=noreferrer]"));
        Assert.All(site.Page("article-a.html").QuerySelectorAll("a"), a => Assert.DoesNotContain(':', a.GetAttribute("href")!));
    }

    [Fact]
    public void Dates_AreMarked_AndTheirMeaningStandsBeside()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var page = site.Page("article-bridge.html");
        var date = Assert.Single(page.QuerySelectorAll("time"));

        Assert.Equal(("June", "2021-06", "2021-06"), (date.TextContent, date.GetAttribute("datetime"), date.GetAttribute("title")));
        Assert.Equal("June 2021-06", Assert.Single(page.QuerySelectorAll(".date")).TextContent);
    }

    [Fact]
    public void LinkToAQuotation_IsTheSame_WhenTheArticleGrows()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        site.Corpus.Add("bridge.txt", "“Ferries first,” said Ida Vang.\n\nThe old bridge was closed.\n\n“The new bridge will open in June and will carry trams,” said Maria Lopez.\n");
        site.Write();

        Assert.StartsWith("The new bridge", site.Page("article-bridge.html").GetElementById(Words)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void QuotationOverTwoParagraphs_IsMarkedInBoth_AndHasOneId()
    {
        using var site = new ReportedSite();
        site.Corpus.Add("a.txt", "“We will build the bridge.\n\n“And then we will build the tram,” said Maria Lopez.\n");
        site.WriteWithoutCode();
        var page = site.Page("article-a.html");

        Assert.All(page.QuerySelectorAll(".text"), p => Assert.NotNull(p.QuerySelector("mark")));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("bridge", "article-bridge.html")]
    [InlineData("Bridge", "article--bridge-d8134330.html")]
    [InlineData("con.2", "article--con-2-aebeb5b7.html")]
    [InlineData("мост", "article--5c38eaa8.html")]
    public void Page_IsNamedAfterTheKey_InSmallLettersOfAscii(string id, string expected)
    {
        using var site = new ReportedSite();
        site.Corpus.Add("a.md", $"---\nid: {id}\n---\nThe bridge is new.\n");
        site.WriteWithoutCode();

        Assert.Contains(expected, site.Files());
    }
}
