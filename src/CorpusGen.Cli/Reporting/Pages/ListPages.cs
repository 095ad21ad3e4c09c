using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Pages;

/// <summary>A part of a list that stands under a heading of its own.</summary>
/// <param name="Start">The number of its first item, counted from 0; it goes on to the end of the list.</param>
/// <param name="Heading">The heading.</param>
internal sealed record ListGroup(int Start, string Heading);

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
    /// <param name="last">The last part of the list; its heading stands on every page that has some of it. Null when the list has no parts.</param>
    public static IEnumerable<SiteFile> Write(
        PageSeries series, string title, Action<HtmlWriter> introduction, IEnumerable<HtmlFragment> items, string empty, ListGroup? last = null)
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

            var first = last is null ? part.Count : Math.Clamp(last.Start - parts.Take(i).Sum(p => p.Count), 0, part.Count);
            WriteList(html, part[..first]);
            if (first < part.Count)
            {
                html.Element("h2", last!.Heading);
                WriteList(html, part[first..]);
            }

            PageFrame.WritePager(html, series, i + 1, parts.Count);
        }));
    }

    private static void WriteList(HtmlWriter html, List<HtmlFragment> items)
    {
        if (items.Count > 0)
        {
            html.Open("ul", ("class", "list")).Line();
            items.ForEach(item => html.Add(item).Line());
            html.Close().Line();
        }
    }
}
