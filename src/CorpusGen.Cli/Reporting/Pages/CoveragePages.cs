using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Cli.Findings;
using CorpusGen.Cli.Reporting.Citing;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Pages;

/// <summary>Writes what is cited and what is not, from both sides: the corpus, and the files that cite it.</summary>
internal static class CoveragePages
{
    private const string NotLookedAt = "No code and no Markdown was looked at: name their folders behind ‘corpusgen report’.";

    /// <summary>Writes the overview and its lists.</summary>
    public static IEnumerable<SiteFile> Write(ReportContents report) =>
    [
        WriteOverview(report),
        .. ListPages.Write(
            PageFiles.Broken,
            "Broken citations",
            html => html.Element("p", "Citations that do not hold, each with what is wrong, and what else is worth knowing of citations, by file and line.", ("class", "summary")),
            report.Findings.Select(f => WriteFinding(f, report, "broken")),
            report.HasCode ? "Every citation holds." : NotLookedAt),
        .. ListPages.Write(
            PageFiles.Uncited,
            "Quotations never cited",
            html => html.Element("p", "No citation shares a word with these, by article.", ("class", "summary")),
            report.Uncited.Select(q => SpeakerPages.WriteQuotation(q.Article, q.Quotation, report)),
            report.HasCode ? "Every quotation is cited." : NotLookedAt),
        .. ListPages.Write(
            PageFiles.Unmarked,
            "Text without a citation",
            html => html.Element("p", UnmarkedRule, ("class", "summary")),
            report.Unmarked.Select(u => WriteUnmarked(u, report)),
            report.HasCode ? "All text of the corpus in these files is cited." : NotLookedAt),
        .. report.IsLocked ? WriteChanged(report) : [],
    ];

    private static IEnumerable<SiteFile> WriteChanged(ReportContents report) => ListPages.Write(
        PageFiles.Changed,
        "Changed since they were locked",
        html => html.Open("p", ("class", "summary")).Text("Locked quotations that their sources do not have any more as they were, in the order of the lock file. ")
            .Element("code", "corpusgen diff").Text(" shows both wordings.").Close(),
        report.Changed.Select(f => WriteFinding(f, report, "changed")),
        report.HasCode ? "No locked quotation has changed." : NotLookedAt);

    private static string UnmarkedRule => string.Create(
        CultureInfo.InvariantCulture,
        $"Words of an article in the prose of Markdown, or in comments and literals of C#, that no citation covers: {UnmarkedTextFinder.LeastWords} or more in a row, so that it cannot be by chance.");

    private static SiteFile WriteOverview(ReportContents report) => PageFrame.Write(PageFiles.Coverage, "Coverage", html =>
    {
        html.Element("h1", "Coverage");
        if (!report.HasCode)
        {
            html.Element("p", NotLookedAt, ("class", "summary"));
            return;
        }

        var cited = report.QuotationCount - report.Uncited.Count;
        html.Element("p", $"{cited} of {Counted.Of(report.QuotationCount, "quotation")} cited; {Counted.Of(report.CitationCount, "citation")} and {Counted.Of(report.MemberCount, "typed member")} checked.", ("class", "summary"));
        html.Open("ul", ("class", "figures"));
        WriteFigure(html, PageFiles.Broken, report.BrokenCount, "broken citation", "broken citations", report.BrokenCount > 0);
        WriteFigure(html, PageFiles.Uncited, report.Uncited.Count, "quotation never cited", "quotations never cited", isBad: false);
        WriteFigure(html, PageFiles.Unmarked, report.Unmarked.Count, "text without a citation", "texts without a citation", report.Unmarked.Count > 0);
        if (report.IsLocked)
        {
            WriteFigure(html, PageFiles.Changed, report.Changed.Count, "locked quotation changed", "locked quotations changed", report.Changed.Count > 0);
        }

        html.Close().Line();
        WriteArticles(html, report);
    });

    private static void WriteFigure(HtmlWriter html, PageSeries pages, int number, string one, string many, bool isBad) => html
        .Open("li", ("class", isBad ? "bad" : null)).OpenLink(PageAddress.Of(pages.FileOf(1)))
        .Element("strong", Number(number)).Text(" ").Element("span", number == 1 ? one : many).Close().Close();

    // The articles that are cited most: of a large corpus the list of articles has all.
    private static void WriteArticles(HtmlWriter html, ReportContents report)
    {
        const int Most = 50;
        var rows = report.Articles.Select(a => (Article: a, Cited: a.Contents.Quotations.Count(q => report.Citations.Of(q).Count > 0)))
            .Where(r => r.Article.Contents.Quotations.Count > 0).OrderByDescending(r => r.Cited).Take(Most).ToList();
        html.Element("h2", rows.Count == Most ? $"The {Most} articles cited most" : "By article").Open("ul", ("class", "list bars"));
        foreach (var (article, cited) in rows)
        {
            var count = article.Contents.Quotations.Count;
            html.Open("li").Open("p", ("dir", "auto")).Link(article.Address, Excerpt.Of(article.Title, Excerpt.Name)).Close();
            html.Open("p", ("class", "quiet")).Open("progress", ("value", Number(cited)), ("max", Number(count)), ("aria-hidden", "true")).Close();
            html.Text($" {cited} of {count}").Close().Close().Line();
        }

        html.Close().Line();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static HtmlFragment WriteFinding(Finding finding, ReportContents report, string verdict)
    {
        var html = new HtmlWriter().Open("li");
        html.Open("p");
        PlaceLine.WriteRule(html, verdict, finding.Counts);
        PlaceLine.WriteFile(html, finding.Path, finding.Region.Line, report);
        html.Close();
        html.Element("p", $"{finding.Rule.Id}: {Excerpt.Of(finding.Message, Excerpt.Message)}", ("dir", "auto"));
        if (report.AddressOf(finding.Source) is { } source)
        {
            html.Open("p", ("class", "quiet")).Link(source, "The source’s passage").Close();
        }

        return html.Close().ToFragment();
    }

    private static HtmlFragment WriteUnmarked(UnmarkedText text, ReportContents report)
    {
        var html = new HtmlWriter().Open("li").Open("p");
        PlaceLine.WriteFile(html, text.Path, text.Line, report);
        html.Element("span", $" {Counted.Of(text.Words, "word")}", ("class", "quiet")).Close();
        html.Open("blockquote", ("dir", "auto")).Link(text.Article.AddressAt(text.Offset), Excerpt.Of(text.Text, Excerpt.Words)).Close();
        return html.Open("p", ("class", "quiet")).Element("bdi", Excerpt.Of(text.Article.Title, Excerpt.Title)).Close().Close().ToFragment();
    }
}
