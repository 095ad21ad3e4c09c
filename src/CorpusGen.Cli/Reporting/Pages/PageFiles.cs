namespace CorpusGen.Cli.Reporting.Pages;

/// <summary>The pages that every report has. None of them begins as the pages of articles and speakers do.</summary>
internal static class PageFiles
{
    /// <summary>The place on every page where its content begins.</summary>
    public const string Main = "_main";

    /// <summary>What is cited, and what is not.</summary>
    public const string Coverage = "coverage.html";

    /// <summary>The search.</summary>
    public const string Search = "search.html";

    /// <summary>The list of articles, which is where a report begins.</summary>
    public static PageSeries Articles { get; } = new("index");

    /// <summary>The list of speakers.</summary>
    public static PageSeries Speakers { get; } = new("speakers");

    /// <summary>The timeline.</summary>
    public static PageSeries Timeline { get; } = new("timeline");

    /// <summary>Citations that are broken.</summary>
    public static PageSeries Broken { get; } = new("broken");

    /// <summary>Quotations that nobody cites.</summary>
    public static PageSeries Uncited { get; } = new("uncited");

    /// <summary>Text of the corpus without a citation.</summary>
    public static PageSeries Unmarked { get; } = new("unmarked");

    /// <summary>Locked quotations that have changed.</summary>
    public static PageSeries Changed { get; } = new("changed");
}
