using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Reporting.Citing;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>Writes what stands beside a paragraph: of each quotation the speaker, its addresses and who cites it; of each date what it means.</summary>
/// <param name="article">The article.</param>
/// <param name="report">The report.</param>
internal sealed class NoteWriter(ReportedArticle article, ReportContents report)
{
    /// <summary>Writes the note of a quotation.</summary>
    /// <param name="number">Its number in the article, counted from 0.</param>
    /// <param name="places">Who cites it.</param>
    /// <param name="isFirst">Whether it is the first of its notes; the others have further places.</param>
    /// <param name="isBeside">Whether the words are on the same page.</param>
    public HtmlFragment WriteQuotation(int number, List<HtmlFragment> places, bool isFirst, bool isBeside)
    {
        var quotation = article.Contents.Quotations[number];
        var html = new HtmlWriter();
        html.Open("div", ("class", "note"));
        WriteSpeaker(html, quotation, number, isBeside);
        if (isFirst)
        {
            WriteAddresses(html, quotation, isBeside);
        }

        WritePlaces(html, places);
        return html.Close().ToFragment();
    }

    /// <summary>Writes the note of a paragraph whose own words are cited.</summary>
    /// <param name="block">The paragraph's number, counted from 0.</param>
    /// <param name="places">Who cites it.</param>
    /// <param name="isBeside">Whether the words are on the same page.</param>
    public static HtmlFragment WriteOwnWords(int block, List<HtmlFragment> places, bool isBeside)
    {
        var html = new HtmlWriter();
        html.Open("div", ("class", "note")).Open("p", ("class", "who")).Link(Here(ReportedArticle.IdOfBlock(block), isBeside), "The article’s own words").Close();
        WritePlaces(html, places);
        return html.Close().ToFragment();
    }

    /// <summary>Writes the note of a date.</summary>
    /// <param name="number">Its number in the article, counted from 0.</param>
    /// <param name="isBeside">Whether the words are on the same page.</param>
    public HtmlFragment WriteDate(int number, bool isBeside)
    {
        var date = article.Contents.Model.Dates[number];
        return new HtmlWriter().Open("p", ("class", "date"))
            .Link(Here(ReportedArticle.IdOfDate(number), isBeside), Excerpt.Of(date.Text, Excerpt.Name), ("dir", "auto"))
            .Text(" ").Element("span", date.Value, ("class", "value"))
            .Close().ToFragment();
    }

    /// <summary>Writes a place that cites.</summary>
    public static HtmlFragment WritePlace(CitingPlace place, ReportContents report)
    {
        var html = new HtmlWriter().Open("li");
        PlaceLine.Write(html, place, report);
        return html.Close().ToFragment();
    }

    private static PageAddress? Here(string id, bool isBeside) => isBeside ? PageAddress.Here(id) : null;

    private void WriteSpeaker(HtmlWriter html, QuotedContents quotation, int number, bool isBeside)
    {
        html.Open("p", ("class", "who"))
            .Link(Here(quotation.Model.Id, isBeside), (number + 1).ToString(CultureInfo.InvariantCulture), ("class", "number"), ("title", "To the words"))
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

    private void WriteAddresses(HtmlWriter html, QuotedContents quotation, bool isBeside)
    {
        html.Open("div", ("class", "quiet")).Text(quotation.Model.Kind.ToString().ToLowerInvariant());
        if (report.HasCode && report.Citations.Of(quotation).Count == 0)
        {
            html.Text(" · not cited");
        }

        if (isBeside)
        {
            html.Text(" · ").Link(PageAddress.Here(quotation.Model.Id), "link");
        }

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
}
