using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>Draws cost against size, both on logarithmic axes: what is linear rises by one decade of cost with each decade of articles.</summary>
internal static class CostPlot
{
    private const int Left = 70, Top = 20, Width = 520, Height = 400, Right = 430, Bottom = 50;

    private static readonly string[] Colours = ["#1b6ca8", "#c0392b", "#1e8449", "#7d3c98", "#b9770e", "#117a65", "#5d6d7e", "#d35400", "#2e4053", "#943126", "#0e6655", "#6c3483"];

    /// <summary>The plot, as SVG. Costs at a single size have no line and are left out.</summary>
    public static string Draw(IReadOnlyList<CostPoint> costs)
    {
        var series = costs.Where(c => c.Milliseconds > 0).GroupBy(c => c.Series).Where(g => g.Count() > 1).ToList();
        var points = series.SelectMany(s => s).ToList();
        if (points.Count == 0)
        {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";
        }

        var (x, y) = (Axis.Of(points.Select(p => (double)p.Size)), Axis.Of(points.Select(p => p.Milliseconds)));
        double X(double value) => Left + (x.Place(value) * Width);
        double Y(double value) => Top + ((1 - y.Place(value)) * Height);

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Width + Right} {Top + Height + Bottom}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        foreach (var tick in x.Ticks)
        {
            Line(svg, X(tick), Top, X(tick), Top + Height);
            Text(svg, X(tick), Top + Height + 18, "middle", tick.ToString("N0", CultureInfo.InvariantCulture));
        }

        foreach (var tick in y.Ticks)
        {
            Line(svg, Left, Y(tick), Left + Width, Y(tick));
            Text(svg, Left - 6, Y(tick) + 4, "end", tick.ToString("#,0.####", CultureInfo.InvariantCulture) + " ms");
        }

        Text(svg, Left + (Width / 2), Top + Height + 40, "middle", "articles");
        for (var i = 0; i < series.Count; i++)
        {
            var colour = Colours[i % Colours.Length];
            var line = series[i].OrderBy(p => p.Size).Select(p => FormattableString.Invariant($"{X(p.Size):F1},{Y(p.Milliseconds):F1}"));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{string.Join(' ', line)}\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left + Width + 20}\" y=\"{Top + (i * 22)}\" width=\"14\" height=\"4\" fill=\"{colour}\"/>\n");
            Text(svg, Left + Width + 40, Top + (i * 22) + 7, "start", series[i].Key);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Line(StringBuilder svg, double x1, double y1, double x2, double y2) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:F1}\" y1=\"{y1:F1}\" x2=\"{x2:F1}\" y2=\"{y2:F1}\" stroke=\"#ddd\"/>\n");

    private static void Text(StringBuilder svg, double x, double y, string anchor, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:F1}\" y=\"{y:F1}\" text-anchor=\"{anchor}\">{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</text>\n");

    // Whole powers of ten around all values.
    private sealed record Axis(int First, int Last)
    {
        public IEnumerable<double> Ticks => Enumerable.Range(First, Last - First + 1).Select(e => Math.Pow(10, e));

        public static Axis Of(IEnumerable<double> values)
        {
            var logarithms = values.Select(Math.Log10).ToList();
            var first = (int)Math.Floor(logarithms.Min());
            return new Axis(first, Math.Max(first + 1, (int)Math.Ceiling(logarithms.Max())));
        }

        public double Place(double value) => (Math.Log10(value) - First) / (Last - First);
    }
}
