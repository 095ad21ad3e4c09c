using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Reporting.Citing;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>Writes what stands beside a paragraph: of each quotation the speaker, its addresses and who cites it; of each date what it means.</summary>
/// <param name="article">The article.</param>
/// <param name="report">The report.</param>
internal sealed class QuotationNote(ReportedArticle article, ReportContents report)
{
    // As much as a page holds several times over, in bytes; a quotation that is cited more often has a further note.
    private const int MostPlaces = 16_000;

    /// <summary>The notes of a quotation.</summary>
    /// <param name="number">Its number in the article, counted from 0.</param>
    public IEnumerable<HtmlFragment> OfQuotation(int number)
    {
        var quotation = article.Contents.Quotations[number];
        var places = report.Citations.Of(quotation);
        var isFirst = true;
        foreach (var some in HtmlParts.Divide(places.Select(WritePlace), MostPlaces, int.MaxValue))
        {
            var html = new HtmlWriter();
            html.Open("div", ("class", "note"), ("id", isFirst ? ReportedArticle.IdOfNote(number) : null));
            WriteSpeaker(html, quotation, number);
            if (isFirst)
            {
                WriteAddresses(html, quotation);
            }

            WritePlaces(html, some);
            isFirst = false;
            yield return html.Close().ToFragment();
        }
    }

    /// <summary>The notes of a paragraph whose own words are cited.</summary>
    public IEnumerable<HtmlFragment> OfOwnWords(int block)
    {
        foreach (var some in HtmlParts.Divide(report.Citations.OfOwnWords(article, block).Select(WritePlace), MostPlaces, int.MaxValue).Where(s => s.Count > 0))
        {
            var html = new HtmlWriter();
            html.Open("div", ("class", "note")).Open("p", ("class", "who")).Link(PageAddress.Here(ReportedArticle.IdOfBlock(block)), "The article’s own words").Close();
            WritePlaces(html, some);
            yield return html.Close().ToFragment();
        }
    }

    /// <summary>The note of a date.</summary>
    /// <param name="number">Its number in the article, counted from 0.</param>
    public HtmlFragment OfDate(int number)
    {
        var date = article.Contents.Model.Dates[number];
        return new HtmlWriter().Open("p", ("class", "date"))
            .OpenLink(PageAddress.Here(ReportedArticle.IdOfDate(number))).Element("bdi", Excerpt.Of(date.Text, Excerpt.Name)).Close()
            .Text(" ").Element("span", date.Value, ("class", "value"))
            .Close().ToFragment();
    }

    private void WriteSpeaker(HtmlWriter html, QuotedContents quotation, int number)
    {
        html.Open("p", ("class", "who"))
            .Link(PageAddress.Here(quotation.Model.Id), (number + 1).ToString(CultureInfo.InvariantCulture), ("class", "number"), ("title", "To the words"))
            .Text(" ");
        if (quotation.Speaker is { } speaker)
        {
            html.OpenLink(report.AddressOfSpeaker(speaker)).Element("bdi", Excerpt.Of(speaker, Excerpt.Name)).Close();
            if (quotation.Model.SpeakerMention is { } mention && mention != speaker)
            {
                html.Element("span", $" here “{Excerpt.Of(mention, Excerpt.Name)}”", ("class", "quiet"));
            }
        }
        else
        {
            html.Element("span", "Nobody is credited", ("class", "quiet"));
        }

        html.Close();
    }

    private void WriteAddresses(HtmlWriter html, QuotedContents quotation)
    {
        html.Open("div", ("class", "quiet about")).Text(quotation.Model.Kind.ToString().ToLowerInvariant());
        if (report.HasCode && report.Citations.Of(quotation).Count == 0)
        {
            html.Text(" · not cited");
        }

        html.Text(" · ").Link(PageAddress.Here(quotation.Model.Id), "link");
        if (TextFragment.Of(quotation.Model.Text) is { } fragment && PageAddress.OfWeb(article.Contents.Model.Url, fragment) is { } original)
        {
            html.Text(" · ").Link(original, "original", ("rel", "noreferrer"));
        }

        html.Text(" · ").Open("details").Element("summary", "cite it").Element("code", quotation.Member).Element("code", $"[@{article.Contents.Key}]").Close().Close();
    }

    private static void WritePlaces(HtmlWriter html, List<HtmlFragment> places)
    {
        if (places.Count > 0)
        {
            html.Open("ul", ("class", "places"));
            places.ForEach(p => html.Add(p));
            html.Close();
        }
    }

    private HtmlFragment WritePlace(CitingPlace place)
    {
        var html = new HtmlWriter().Open("li");
        PlaceLine.Write(html, place, report);
        return html.Close().ToFragment();
    }
}
