using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>Writes the pages of an article: its words on one side, what is known of them on the other.</summary>
internal static class ArticlePages
{
    /// <summary>Writes what stands under the article's heading, divided into pages.</summary>
    public static List<List<HtmlFragment>> WriteText(ReportedArticle article, ReportContents report) => HtmlParts.Divide(Rows(article, report), HtmlParts.MostContent, int.MaxValue);

    /// <summary>Writes the heading.</summary>
    /// <param name="article">The article.</param>
    /// <param name="report">The report.</param>
    /// <param name="isFirst">Whether it is the first page; the others have the title alone.</param>
    public static HtmlFragment WriteHeading(ReportedArticle article, ReportContents report, bool isFirst)
    {
        var model = article.Contents.Model;
        var html = new HtmlWriter();
        html.Open("header", ("class", "heading"));
        string[] origin = [.. new[] { model.Publisher, model.Published }.OfType<string>()];
        html.Element("p", origin.Length == 0 ? article.Contents.Key : Excerpt.Of(string.Join(" · ", origin), Excerpt.Title), ("class", "kicker"), ("dir", "auto"));
        html.Element("h1", Excerpt.Of(article.Title, Excerpt.Title), ("dir", "auto"), ("lang", model.Language));
        if (isFirst)
        {
            if (model.Authors.Count > 0)
            {
                html.Element("p", "By " + Excerpt.Of(string.Join(", ", model.Authors), Excerpt.Title), ("class", "authors"), ("dir", "auto"));
            }

            html.Open("p", ("class", "quiet"));
            WriteFacts(html, article, report);
            html.Close();
        }

        return html.Close().ToFragment();
    }

    private static void WriteFacts(HtmlWriter html, ReportedArticle article, ReportContents report)
    {
        var contents = article.Contents;
        html.Text($"{Counted.Of(contents.Quotations.Count, "quotation")}, {Counted.Of(contents.Model.Dates.Count, "date")}");
        if (report.HasCode)
        {
            html.Text($", {contents.Quotations.Count(q => report.Citations.Of(q).Count > 0)} cited");
        }

        html.Text(" · ").Link(report.AddressOfFile(report.PathOf(article)), contents.Model.Path).Text(" · ").Element("code", $"[@{contents.Key}]");
        if (PageAddress.OfWeb(contents.Model.Url) is { } original)
        {
            html.Text(" · ").Link(original, "original", ("rel", "noreferrer"));
        }
    }

    private static IEnumerable<HtmlFragment> Rows(ReportedArticle article, ReportContents report)
    {
        foreach (var piece in new RunningText(article.Contents).Write())
        {
            var notes = PieceNotes.Write(piece, article, report);
            yield return Row(article, piece.Html, notes.Beside);
            foreach (var below in notes.Below)
            {
                yield return Row(article, text: null, below);
            }
        }
    }

    private static HtmlFragment Row(ReportedArticle article, HtmlFragment? text, IReadOnlyList<HtmlFragment> notes)
    {
        var html = new HtmlWriter();
        html.Open("div", ("class", "row")).Open("div", ("lang", article.Contents.Model.Language));
        if (text is not null)
        {
            html.Add(text);
        }

        html.Close();
        if (notes.Count > 0)
        {
            html.Open("div", ("class", "notes"));
            foreach (var note in notes)
            {
                html.Add(note);
            }

            html.Close();
        }

        return html.Close().Line().ToFragment();
    }
}
