using System.Globalization;
using CorpusGen.Cli.Reporting.Pages;

namespace CorpusGen.Cli.Reporting.Searching;

/// <summary>Writes the page of the search; its script does the rest.</summary>
internal static class SearchPage
{
    /// <summary>Writes it.</summary>
    /// <param name="files">How many files the index has.</param>
    public static SiteFile Write(int files) => PageFrame.Write(
        PageFiles.Search,
        "Search",
        html =>
        {
            html.Element("h1", "Search");
            html.Open("form", ("role", "search"), ("id", "_search"), ("data-files", files.ToString(CultureInfo.InvariantCulture)));
            html.Element("label", "Words of articles and quotations, titles, names", ("for", "_query"));
            html.Void("input", ("id", "_query"), ("type", "search"), ("autocomplete", "off"), ("spellcheck", "false"), ("autofocus", ""));
            html.Close().Line();
            html.Element("p", "", ("id", "_status"), ("class", "quiet"), ("role", "status"));
            html.Open("ol", ("id", "_results"), ("class", "list")).Close().Line();
            html.Open("noscript").Element("p", "The search needs scripts, which this browser does not run.").Close();
        },
        SiteAssets.Search);
}
