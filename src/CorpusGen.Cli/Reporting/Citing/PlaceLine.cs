using System.Globalization;
using CorpusGen.Cli.Reporting.Html;
using CorpusGen.Problems;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>Writes a place that cites: its verdict, the file and line with a link, and what is wrong.</summary>
internal static class PlaceLine
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, CitingPlace place, ReportContents report)
    {
        if (place.Problem is not { } problem)
        {
            html.Element("span", place.Verdict is null ? "member" : "holds", ("class", "verdict holds")).Text(" ");
            WriteFile(html, place.Path, place.Line, report);
        }
        else
        {
            WriteRule(html, "broken", problem.Rule.Severity > RuleSeverity.Info);
            WriteFile(html, place.Path, place.Line, report);
            html.Element("span", $"{problem.Rule.Id}: {Excerpt.Of(problem.Message, Excerpt.Message)}", ("class", "message"), ("dir", "auto"));
        }
    }

    /// <summary>Writes what is wrong, or only worth knowing.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="name">What it is called when it is wrong.</param>
    /// <param name="isWrong">Whether it is.</param>
    public static void WriteRule(HtmlWriter html, string name, bool isWrong) => html.Element("span", isWrong ? name : "note", ("class", isWrong ? "verdict broken" : "verdict")).Text(" ");

    /// <summary>Writes a file and a line of it.</summary>
    public static void WriteFile(HtmlWriter html, string path, int line, ReportContents report) =>
        html.Link(report.AddressOfFile(path, line), string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"), ("class", "file"));
}
