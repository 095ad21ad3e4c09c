using System.Globalization;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>Writes a place that cites: its verdict, the file and line with a link, and what is wrong.</summary>
internal static class PlaceLine
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, CitingPlace place, ReportContents report)
    {
        html.Element("span", place.Verdict is null ? "member" : place.Holds ? "holds" : "broken", ("class", place.Holds ? "verdict holds" : "verdict broken")).Text(" ");
        WriteFile(html, place.Path, place.Line, report);
        if (place.Verdict?.ToProblem() is { } problem)
        {
            html.Element("span", $"{problem.Rule.Id}: {Excerpt.Of(problem.Message, Excerpt.Message)}", ("class", "message"), ("dir", "auto"));
        }
    }

    /// <summary>Writes a file and a line of it.</summary>
    public static void WriteFile(HtmlWriter html, string path, int line, ReportContents report) =>
        html.Link(report.AddressOfFile(path, line), string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"), ("class", "file"));
}
