using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Reporting;
using CorpusGen.Cli.Reporting.Html;
using Xunit;

namespace CorpusGen.Cli.Tests.Reporting;

public class SiteTests
{
    [Fact]
    public void Bytes_AreTheSame_WheneverAndWhereverTheReportIsWritten()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var before = site.Files().Select(f => (f, site.Text(f))).ToList();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            site.Write();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(before, site.Files().Select(f => (f, site.Text(f))));
    }

    [Fact]
    public void EveryLink_LeadsSomewhere()
    {
        using var site = ReportedSite.WithBridge();
        AddLongArticle(site);
        site.Write();

        AssertLinksLeadSomewhere(site);
    }

    [Fact]
    public void LongArticle_IsDividedIntoPages_NoneLargerThanABrowserTakesAtOnce()
    {
        using var site = ReportedSite.WithBridge();
        AddLongArticle(site);
        site.Write();

        Assert.Contains("article-long.2.html", site.Files());
        Assert.All(site.Files(), f => Assert.InRange(new FileInfo(Path.Combine(site.Folder, f)).Length, 1, HtmlParts.MostBytes));
        var words = string.Concat(site.Pages().Where(p => p.StartsWith("article-long.", StringComparison.Ordinal))
            .OrderBy(p => p == "article-long.html" ? 1 : int.Parse(p.Split('.')[1], CultureInfo.InvariantCulture))
            .SelectMany(p => site.Page(p).QuerySelectorAll(".text")).Select(t => t.TextContent));
        Assert.Equal(string.Concat(File.ReadAllText(Path.Combine(site.Corpus.Folder, "long.txt")).Split('\n')), words);
    }

    [Theory]
    [InlineData("“的确如此我们必须放弃冷战思维和零和博弈的做法并且我们要继续合作", 3_000)] // no blank, and nine signs a letter in an address
    [InlineData("“\"&<>\"&<>\u202E\0\"&<>”, said Maria Lopez. ", 8_000)]
    [InlineData("“One ‘two “three ‘four “five March 3, 2021 ", 4_000)]
    [InlineData("“A”, ", 30_000)]
    public void NoText_MakesAFileTooLarge_OrALinkLeadNowhere(string part, int times)
    {
        using var site = new ReportedSite();
        site.Corpus.Add("a.txt", string.Concat(Enumerable.Range(0, times).Select(i => i % 50 == 49 ? part + "\n\n" : part)));
        site.WriteWithoutCode();

        Assert.All(site.Files(), f => Assert.InRange(new FileInfo(Path.Combine(site.Folder, f)).Length, 1, HtmlParts.MostBytes));
        AssertLinksLeadSomewhere(site);
    }

    [Fact]
    public void Lists_AreDividedIntoPages()
    {
        using var site = new ReportedSite();
        for (var i = 0; i < 205; i++)
        {
            site.Corpus.Add(string.Create(CultureInfo.InvariantCulture, $"tram-{i}.txt"), string.Create(CultureInfo.InvariantCulture, $"“Tram {i} was late in 1{i:000},” said Speaker{(char)('A' + (i % 26))} Lopez.\n"));
        }

        site.WriteWithoutCode();

        Assert.Equal([100, 100, 5], new[] { "index.html", "index.2.html", "index.3.html" }.Select(p => site.Page(p).QuerySelectorAll(".list > li").Length));
        Assert.Contains("timeline.3.html", site.Files());
        AssertLinksLeadSomewhere(site);
    }

    [Fact]
    public void Files_OfTheReportBefore_AreRemoved_AndNoOthers()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        File.WriteAllText(Path.Combine(site.Folder, "mine.txt"), "mine");
        File.Delete(Path.Combine(site.Corpus.Folder, "harbour.txt"));
        site.Write();

        Assert.DoesNotContain("article-harbour.html", site.Files());
        Assert.Contains("mine.txt", site.Files());
    }

    [Fact]
    public void List_ThatWasTamperedWith_RemovesNothingElsewhere()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var outside = Path.Combine(site.Folder, "..", "precious.html");
        File.WriteAllText(outside, "precious");
        File.AppendAllText(Path.Combine(site.Folder, SiteFolder.ListName), "../precious.html\n" + Path.GetFullPath(outside) + "\n..\n");
        site.Write();

        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void FolderWithSomethingElse_IsRefused_AndStaysAsItWas()
    {
        using var site = ReportedSite.WithBridge();
        Directory.CreateDirectory(site.Folder);
        File.WriteAllText(Path.Combine(site.Folder, "thesis.txt"), "years of work");

        var run = site.Write();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds something else than a report", run.Error, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], site.Files());
    }

    [Fact]
    public void Link_InTheFolder_IsReplaced_AndNotFollowed()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var outside = Path.Combine(site.Folder, "..", "precious.html");
        File.WriteAllText(outside, "precious");
        File.Delete(Path.Combine(site.Folder, "index.html"));
        File.CreateSymbolicLink(Path.Combine(site.Folder, "index.html"), outside);
        site.Write();

        Assert.Equal("precious", File.ReadAllText(outside));
        Assert.Contains("Articles", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_HasALaneForEachArticle_WhoseMarksLeadToTheDates()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();
        var lanes = site.Page("timeline.html").QuerySelectorAll(".lane");

        Assert.Equal(2, lanes.Length);
        var mark = Assert.Single(lanes[0].QuerySelectorAll("svg a"));
        Assert.Equal(("article-bridge.html#_d1", "2021-06: June"), (mark.GetAttribute("href"), mark.TextContent));
        Assert.Single(lanes[0].QuerySelectorAll("svg rect.published"));
        Assert.NotEmpty(site.Page("timeline.html").QuerySelectorAll("svg.overview rect.bar"));
    }

    [Fact]
    public void Speaker_HasAPage_WithAllThatIsSaid()
    {
        using var site = ReportedSite.WithBridge();
        site.Corpus.Add("tram.txt", "“Trams are quiet,” said Maria Lopez.\n");
        site.Write();
        var page = Assert.Single(site.Pages(), p => p.StartsWith("speaker-maria-lopez-", StringComparison.Ordinal));

        Assert.Equal(["The new bridge will open in June and will carry ‘silent’ trams,", "Trams are quiet,"], site.Page(page).QuerySelectorAll("blockquote").Select(q => q.TextContent));
    }

    [Fact]
    public void SourcesWithoutAName_AreListedApart_BehindThoseWithOne()
    {
        using var site = ReportedSite.WithBridge();
        site.Corpus.Add("tram.txt", "“Trams are quiet,” a spokesperson for the riders said on Monday.\n\n“Trams are loud,” said Zoe Blum.\n\n“Trams are old,” the Harbour Board said.\n");
        site.Write();
        var page = site.Page("speakers.html");

        Assert.Equal("5 speakers, 1 of them without a name.", page.QuerySelector(".summary")!.TextContent);
        Assert.Equal("Sources without a name", page.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            ["Harbour Board|Maria Lopez|Oskar Bly|Zoe Blum", "a spokesperson for the riders"],
            page.QuerySelectorAll(".list").Select(l => string.Join('|', l.QuerySelectorAll("a").Select(a => a.TextContent))));
        AssertLinksLeadSomewhere(site);
    }

    [Fact]
    public void ListOfNamesAlone_HasNoOtherHeading()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();

        Assert.Empty(site.Page("speakers.html").QuerySelectorAll("h2"));
        Assert.Equal("2 speakers.", site.Page("speakers.html").QuerySelector(".summary")!.TextContent);
    }

    [Fact]
    public void ListOverPages_HasTheHeadingOfItsLastPart_OnEveryPageThatHasSomeOfIt()
    {
        using var site = new ReportedSite();
        site.Corpus.Add("crew.txt", string.Concat(Enumerable.Range(0, 150).Select(i =>
        {
            var letters = $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}";
            return $"“We saw boat {letters} leave,” said {(i < 60 ? $"Ann M{letters}" : $"the pilot of boat {letters}")}.\n\n";
        })));
        site.WriteWithoutCode();

        Assert.Equal(
            [("speakers.html", 2, 1), ("speakers.2.html", 1, 1)],
            site.Files().Where(f => f.StartsWith("speakers", StringComparison.Ordinal)).OrderByDescending(f => f, StringComparer.Ordinal)
                .Select(f => (f, site.Page(f).QuerySelectorAll(".list").Length, site.Page(f).QuerySelectorAll("h2").Length)));
    }

    private static void AddLongArticle(ReportedSite site)
    {
        var text = new StringBuilder("“The first words of the long day,” said Maria Lopez.\n");
        for (var i = 0; i < 1200; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"“Sentence {i} of the day was said in the hall,” said Maria Lopez on March {(i % 28) + 1}, 2021, & nobody <i>cared</i>.\n");
        }

        text.Append("One paragraph without an end: ").Insert(text.Length, "a word that goes on and on & on; ", 8_000).Append("then it ends.").Append('\n');
        site.Corpus.Add("long.txt", text.ToString());
        site.Code.Add("long.md", string.Concat(Enumerable.Range(0, 400).Select(_ => "\"The first words of the long day\" [@long]\n\n")) + "\"Sentence 1100 of the day was said in the hall\" [@long]\n");
    }

    private static void AssertLinksLeadSomewhere(ReportedSite site)
    {
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var pages = site.Pages().ToDictionary(p => p, site.Page, StringComparer.Ordinal);
        foreach (var (name, page) in pages)
        {
            var links = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
            foreach (var link in links.Where(l => !l.StartsWith("https://", StringComparison.Ordinal)))
            {
                var hash = link.IndexOf('#', StringComparison.Ordinal);
                var file = Uri.UnescapeDataString(hash < 0 ? link : link[..hash]);
                file = file.Length == 0 ? name : file;
                Assert.True(File.Exists(Path.Combine(site.Folder, file)), $"{name}: {link}");
                if (hash >= 0 && pages.TryGetValue(file, out var target))
                {
                    var id = Uri.UnescapeDataString(link[(hash + 1)..]);
                    ids.TryAdd(file, [.. target.QuerySelectorAll("[id]").Select(e => e.Id!)]);
                    Assert.True(ids[file].Contains(id), $"{name}: {link}");
                }
            }
        }
    }
}
