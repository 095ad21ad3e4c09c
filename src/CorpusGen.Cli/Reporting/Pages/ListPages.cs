using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Pages;

/// <summary>Writes a list on as many pages as it needs.</summary>
internal static class ListPages
{
    // What a reader scrolls through before turning a page.
    private const int MostItems = 100;

    /// <summary>Writes the pages.</summary>
    /// <param name="series">Their files.</param>
    /// <param name="title">What the list is called; text from articles is shortened here.</param>
    /// <param name="introduction">Writes what stands between heading and list, on every page.</param>
    /// <param name="items">The items: elements of a list.</param>
    /// <param name="empty">What is said when there is none.</param>
    public static IEnumerable<SiteFile> Write(PageSeries series, string title, Action<HtmlWriter> introduction, IEnumerable<HtmlFragment> items, string empty)
    {
        var parts = HtmlParts.Divide(items, HtmlParts.MostContent, MostItems);
        return parts.Select((part, i) => PageFrame.Write(series.FileOf(i + 1), title, html =>
        {
            html.Element("h1", Excerpt.Of(title, Excerpt.Title), ("dir", "auto"));
            introduction(html);
            if (part.Count == 0)
            {
                html.Element("p", empty, ("class", "quiet"));
                return;
            }

            html.Open("ul", ("class", "list")).Line();
            part.ForEach(item => html.Add(item).Line());
            html.Close().Line();
            PageFrame.WritePager(html, series, i + 1, parts.Count);
        }));
    }
}
