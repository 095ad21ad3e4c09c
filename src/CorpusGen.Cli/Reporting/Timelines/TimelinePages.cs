using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Cli.Reporting.Html;
using CorpusGen.Cli.Reporting.Pages;
using CorpusGen.Dates;

namespace CorpusGen.Cli.Reporting.Timelines;

/// <summary>Writes the timeline: above, how often each time is spoken of in all articles; below, a lane for every article with its dates.</summary>
internal sealed class TimelinePages
{
    private const int Bars = 60;
    private const int BarsHeight = 96;
    private const int LabelHeight = 22;
    private const int LaneHeight = 20;

    // A lane shows so many dates at most, and of those that would cover each other one: a dot is about this wide, in percent.
    private const int MostMarks = 100;
    private const double DotWidth = 0.6;

    private readonly List<(ReportedArticle Article, List<TimelineMark> Marks)> _lanes;
    private readonly TimelineAxis? _axis;

    private TimelinePages(ReportContents report)
    {
        _lanes = [.. report.Articles.OrderBy(a => a.Contents.Model.Published ?? "~", StringComparer.Ordinal).Select(a => (a, TimelineMark.Of(a)))];
        _axis = TimelineAxis.Of(_lanes.SelectMany(l => l.Marks).Select(m => m.Earliest).Concat(_lanes.Select(l => PublishedOf(l.Article)).OfType<DateTime>()));
    }

    /// <summary>Writes the pages.</summary>
    public static IEnumerable<SiteFile> Write(ReportContents report)
    {
        var pages = new TimelinePages(report);
        return pages._axis is { } axis
            ? ListPages.Write(PageFiles.Timeline, "Timeline", html => pages.WriteOverview(html, axis), pages._lanes.Select(l => WriteLane(l.Article, l.Marks, axis)), "")
            : ListPages.Write(PageFiles.Timeline, "Timeline", _ => { }, [], "No article has a date.");
    }

    private static DateTime? PublishedOf(ReportedArticle article) => article.Contents.Model.Published is { } date ? PartialDate.Parse(date).Earliest : null;

    private void WriteOverview(HtmlWriter html, TimelineAxis axis)
    {
        html.Element("p", "When the articles were published, and the dates they mention. Each mark leads to its words.", ("class", "summary"));
        html.Open("p", ("class", "quiet legend"));
        Swatch(html, "published", "published");
        Swatch(html, "mark", "mentioned");
        html.Close();

        var counts = new int[Bars];
        foreach (var day in _lanes.SelectMany(l => l.Marks).Select(m => m.Earliest).Where(d => !axis.IsBeyond(d)))
        {
            counts[Math.Min(Bars - 1, (int)((axis.At(day) - TimelineAxis.Left) / (TimelineAxis.Right - TimelineAxis.Left) * Bars))]++;
        }

        html.Open("svg", ("class", "overview"), ("width", "100%"), ("height", Number(BarsHeight + LabelHeight)), ("role", "img"),
            ("aria-label", string.Create(CultureInfo.InvariantCulture, $"Dates mentioned from {axis.First:yyyy-MM} to {axis.Last:yyyy-MM}, {counts.Sum()} in all")));
        WriteBars(html, counts);
        WriteTicks(html, axis);
        html.Close().Line();
    }

    private static void WriteBars(HtmlWriter html, int[] counts)
    {
        var width = (TimelineAxis.Right - TimelineAxis.Left) / Bars;
        for (var i = 0; i < Bars; i++)
        {
            if (counts[i] > 0)
            {
                var height = Math.Max(2, BarsHeight * counts[i] / counts.Max());
                html.Open("rect", ("class", "bar"), ("x", TimelineAxis.Percent(TimelineAxis.Left + (i * width))), ("width", TimelineAxis.Percent(width * 0.8)),
                    ("y", Number(BarsHeight - height)), ("height", Number(height))).Close();
            }
        }
    }

    private static void WriteTicks(HtmlWriter html, TimelineAxis axis)
    {
        html.Open("line", ("class", "axis"), ("x1", "0"), ("x2", "100%"), ("y1", Number(BarsHeight)), ("y2", Number(BarsHeight))).Close();
        var number = 0;
        foreach (var (day, name) in axis.Ticks())
        {
            // On a phone every other name has room.
            html.Open("g", ("class", number++ % 2 == 0 ? "tick" : "tick spare"));
            var x = TimelineAxis.Percent(axis.At(day));
            html.Open("line", ("x1", x), ("x2", x), ("y1", Number(BarsHeight)), ("y2", Number(BarsHeight + 5))).Close();
            html.Element("text", name, ("x", x), ("y", Number(BarsHeight + LabelHeight - 4)), ("text-anchor", axis.At(day) < 8 ? "start" : axis.At(day) > 92 ? "end" : "middle")).Close();
        }
    }

    private static HtmlFragment WriteLane(ReportedArticle article, List<TimelineMark> marks, TimelineAxis axis)
    {
        var html = new HtmlWriter().Open("li", ("class", "lane"));
        html.Open("p").OpenLink(article.Address).Element("bdi", Excerpt.Of(article.Title, Excerpt.Name)).Close();
        html.Element("span", article.Contents.Model.Published ?? "", ("class", "quiet")).Close();
        html.Open("svg", ("class", "track"), ("width", "100%"), ("height", Number(LaneHeight)));
        html.Open("line", ("class", "axis"), ("x1", "0"), ("x2", "100%"), ("y1", Number(LaneHeight / 2)), ("y2", Number(LaneHeight / 2))).Close();
        if (PublishedOf(article) is { } published)
        {
            var x = axis.At(published);
            html.Open("rect", ("class", "published"), ("x", TimelineAxis.Percent(x - 0.25)), ("y", "1"), ("width", "0.5%"), ("height", Number(LaneHeight - 2)))
                .Element("title", $"Published {article.Contents.Model.Published}").Close();
        }

        var (shown, at) = (0, double.MinValue);
        foreach (var mark in marks)
        {
            var (from, to) = (axis.At(mark.Earliest), axis.At(mark.Latest));
            if (from - at >= DotWidth && shown < MostMarks)
            {
                WriteMark(html, article, mark, from, to, axis);
                (shown, at) = (shown + 1, from);
            }
        }

        return html.Close().Close().ToFragment();
    }

    // A day is a dot; a month, a year or a season that is wider than one is a bar.
    private static void WriteMark(HtmlWriter html, ReportedArticle article, TimelineMark mark, double from, double to, TimelineAxis axis)
    {
        html.OpenLink(article.AddressOf(ReportedArticle.IdOfDate(mark.Number)), ("class", axis.IsBeyond(mark.Earliest) ? "mark beyond" : "mark"))
            .Element("title", $"{mark.Value}: {Excerpt.Of(mark.Text, Excerpt.Name)}");
        if (to - from > DotWidth)
        {
            html.Open("rect", ("x", TimelineAxis.Percent(from)), ("width", TimelineAxis.Percent(to - from)), ("y", "7"), ("height", "6"), ("rx", "3"));
        }
        else
        {
            html.Open("circle", ("cx", TimelineAxis.Percent((from + to) / 2)), ("cy", Number(LaneHeight / 2)), ("r", "4.5"));
        }

        html.Close().Close();
    }

    private static void Swatch(HtmlWriter html, string name, string text) =>
        html.Open("svg", ("class", "swatch"), ("width", "14"), ("height", "14"), ("aria-hidden", "true"))
            .Open(name == "published" ? "rect" : "circle", ("class", name), ("x", "5"), ("width", "4"), ("height", "14"), ("cx", "7"), ("cy", "7"), ("r", "4.5")).Close().Close()
            .Text($" {text} ");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
