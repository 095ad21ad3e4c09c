using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Pages;

/// <summary>Writes the list of all articles and the articles' own pages.</summary>
internal static class ArticleList
{
    /// <summary>Writes the list: the latest first, then those without a date, each by path.</summary>
    public static IEnumerable<SiteFile> WriteList(ReportContents report) => ListPages.Write(
        PageFiles.Articles,
        "Articles",
        html => html.Element("p", Summary(report), ("class", "summary")),
        report.Articles.OrderByDescending(a => a.Contents.Model.Published ?? "", System.StringComparer.Ordinal).Select(a => WriteItem(a, report)),
        "There is no article.");

    /// <summary>Writes the pages of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">What stands under its heading, divided into pages.</param>
    /// <param name="report">The report.</param>
    public static IEnumerable<SiteFile> WritePages(ReportedArticle article, List<List<HtmlFragment>> text, ReportContents report) =>
        text.Select((part, i) => PageFrame.Write(article.Pages.FileOf(i + 1), Excerpt.Of(article.Title, Excerpt.Title), html =>
        {
            html.Open("article").Add(ArticlePages.WriteHeading(article, report, isFirst: i == 0)).Line();
            part.ForEach(row => html.Add(row));
            html.Close().Line();
            PageFrame.WritePager(html, article.Pages, i + 1, text.Count);
        }));

    private static string Summary(ReportContents report)
    {
        var counts = $"{Counted.Of(report.Articles.Count, "article")}, {Counted.Of(report.QuotationCount, "quotation")}, {Counted.Of(report.Speakers.Count, "speaker")}";
        return report.HasCode ? $"{counts}; {Counted.Of(report.CitationCount, "citation")} checked." : $"{counts}.";
    }

    private static HtmlFragment WriteItem(ReportedArticle article, ReportContents report)
    {
        var (contents, model) = (article.Contents, article.Contents.Model);
        var html = new HtmlWriter().Open("li");
        if (model.Publisher is not null || model.Published is not null)
        {
            html.Element("p", Excerpt.Of(string.Join(" · ", new[] { model.Publisher, model.Published }.OfType<string>()), Excerpt.Name), ("class", "kicker"), ("dir", "auto"));
        }

        html.Open("p", ("class", "title"), ("dir", "auto")).Link(article.Address, Excerpt.Of(article.Title, Excerpt.Title)).Close();
        html.Open("p", ("class", "quiet")).Text(Counted.Of(contents.Quotations.Count, "quotation"));
        if (report.HasCode)
        {
            html.Text($", {contents.Quotations.Count(q => report.Citations.Of(q).Count > 0)} cited");
        }

        return html.Close().Close().ToFragment();
    }
}
