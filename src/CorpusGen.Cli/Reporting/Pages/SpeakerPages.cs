using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Cli.Reporting.Html;
using CorpusGen.Speakers.Names;

namespace CorpusGen.Cli.Reporting.Pages;

/// <summary>Writes the list of speakers, and of each what he or she says.</summary>
internal static class SpeakerPages
{
    /// <summary>Writes all of them.</summary>
    public static IEnumerable<SiteFile> Write(ReportContents report)
    {
        var said = report.Articles.SelectMany(a => a.Contents.Quotations.Select(q => (Article: a, Quotation: q)))
            .Where(q => q.Quotation.Speaker is not null)
            .ToLookup(q => q.Quotation.Speaker!, StringComparer.Ordinal);
        var (unnamed, named) = (report.Speakers.Where(s => Unnamed.Is(s.Name)).ToList(), report.Speakers.Where(s => !Unnamed.Is(s.Name)).ToList());
        var list = ListPages.Write(
            PageFiles.Speakers,
            "Speakers",
            html => html.Element("p", Summary(report.Speakers.Count, unnamed.Count), ("class", "summary")),
            named.Concat(unnamed).Select(s => WriteItem(s.Name, said[s.Name].Count(), report)),
            "Nobody is credited with a quotation.",
            new ListGroup(named.Count, "Sources without a name"));
        return list.Concat(report.Speakers.SelectMany(s => ListPages.Write(
            report.PagesOfSpeaker(s.Name),
            s.Name,
            html => WriteAliases(html, s.Aliases),
            said[s.Name].Select(q => WriteQuotation(q.Article, q.Quotation, report)),
            "Nothing is credited to this speaker.")));
    }

    /// <summary>Writes a quotation as lists have it: the words, the article, and how often it is cited.</summary>
    public static HtmlFragment WriteQuotation(ReportedArticle article, QuotedContents quotation, ReportContents report)
    {
        var html = new HtmlWriter().Open("li");
        html.Open("blockquote", ("dir", "auto"), ("lang", article.Contents.Model.Language)).OpenLink(article.AddressOf(quotation)).Text(Excerpt.Of(quotation.Model.Text, Excerpt.Words)).Close().Close();
        html.Open("p", ("class", "quiet")).Element("bdi", Excerpt.Of(string.Join(" · ", new[] { article.Title, article.Contents.Model.Published }.OfType<string>()), Excerpt.Title));
        if (report.HasCode && report.Citations.Of(quotation).Count is var count and > 0)
        {
            html.Text($" · cited in {Counted.Of(count, "place")}");
        }

        return html.Close().Close().ToFragment();
    }

    private static string Summary(int speakers, int unnamed) =>
        unnamed == 0 ? $"{Counted.Of(speakers, "speaker")}." : $"{Counted.Of(speakers, "speaker")}, {unnamed.ToString(CultureInfo.InvariantCulture)} of them without a name.";

    private static HtmlFragment WriteItem(string name, int quotations, ReportContents report) => new HtmlWriter().Open("li", ("class", "line"))
        .OpenLink(report.AddressOfSpeaker(name)).Element("bdi", Excerpt.Of(name, Excerpt.Name)).Close()
        .Element("span", Counted.Of(quotations, "quotation"), ("class", "quiet"))
        .Close().ToFragment();

    private static void WriteAliases(HtmlWriter html, IEnumerable<string> aliases)
    {
        var names = Excerpt.Of(string.Join(", ", aliases), Excerpt.Words);
        if (names.Length > 0)
        {
            html.Open("p", ("class", "summary")).Text("Also ").Element("bdi", names).Text(".").Close();
        }
    }
}
