using System;
using System.Globalization;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Pages;

/// <summary>What is the same on every page: the head with its policy, the navigation, the foot.</summary>
internal static class PageFrame
{
    // Nothing but the report's own style sheet and scripts is ever loaded or run, even if a text should find a way into the markup.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

    private static readonly (string File, string Name)[] Sections =
    [
        (PageFiles.Articles.FileOf(1), "Articles"), (PageFiles.Speakers.FileOf(1), "Speakers"), (PageFiles.Timeline.FileOf(1), "Timeline"),
        (PageFiles.Coverage, "Coverage"), (PageFiles.Search, "Search"),
    ];

    /// <summary>Writes a page.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="title">What the browser calls it.</param>
    /// <param name="content">Writes what stands in it.</param>
    /// <param name="scripts">The scripts that it needs beside the one of every page.</param>
    public static SiteFile Write(string file, string title, Action<HtmlWriter> content, params string[] scripts)
    {
        var html = new HtmlWriter();
        html.Doctype().Open("html", ("lang", "en"));
        WriteHead(html, title, scripts);
        html.Open("body").Link(PageAddress.Here(PageFiles.Main), "Skip to the text", ("class", "skip")).Line();
        WriteNavigation(html, file);
        html.Open("main", ("id", PageFiles.Main), ("tabindex", "-1")).Line();
        content(html);
        html.Close().Line();
        html.Open("footer").Open("p").Text("Made by ").Element("code", "corpusgen report").Text(" of the articles and of the files that cite them.").Close().Close().Line();
        html.Close().Close().Line();
        return new SiteFile(file, html.ToFragment().Html);
    }

    /// <summary>Writes the links between the pages of a series; nothing when there is only one.</summary>
    public static void WritePager(HtmlWriter html, PageSeries series, int number, int count)
    {
        if (count == 1)
        {
            return;
        }

        html.Open("nav", ("class", "pager"), ("aria-label", "Pages"));
        html.Link(number > 1 ? PageAddress.Of(series.FileOf(number - 1)) : null, "← Previous", ("rel", number > 1 ? "prev" : null));
        html.Element("span", string.Create(CultureInfo.InvariantCulture, $"Page {number} of {count}"));
        html.Link(number < count ? PageAddress.Of(series.FileOf(number + 1)) : null, "Next →", ("rel", number < count ? "next" : null));
        html.Close().Line();
    }

    private static void WriteHead(HtmlWriter html, string title, string[] scripts)
    {
        html.Open("head").Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Element("title", title);
        html.Void("link", ("rel", "stylesheet"), ("href", SiteAssets.Style));
        foreach (var script in (string[])[SiteAssets.Script, .. scripts])
        {
            html.Open("script", ("src", script), ("defer", "")).Close();
        }

        html.Close().Line();
    }

    private static void WriteNavigation(HtmlWriter html, string file)
    {
        html.Open("header", ("class", "site")).Link(PageAddress.Of(PageFiles.Articles.FileOf(1)), "The corpus", ("class", "brand"));
        html.Open("nav", ("aria-label", "Sections"));
        foreach (var (page, name) in Sections)
        {
            html.Link(PageAddress.Of(page), name, ("aria-current", page == file ? "page" : null));
        }

        html.Close().Close().Line();
    }
}
