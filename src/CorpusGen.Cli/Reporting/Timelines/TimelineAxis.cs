using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CorpusGen.Cli.Reporting.Timelines;

/// <summary>
/// Where days stand on the timeline, in percent of its width, so that it fits a phone as well as a desk. A corpus that speaks of one year and names the fall of a city
/// five hundred years ago is shown by that year: what lies far outside stands at the edge.
/// </summary>
internal sealed class TimelineAxis
{
    /// <summary>Where the first day stands.</summary>
    public const double Left = 2;

    /// <summary>Where the last day stands.</summary>
    public const double Right = 98;

    // The middle nine tenths of the days count, and everything else only as long as it does not make the picture three times as long.
    private const int Outer = 20;
    private const int MostStretch = 3;
    private const int MostTicks = 8;
    private const double DaysOfAYear = 365.2425;
    private static readonly int[] TickMonths = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

    private TimelineAxis(DateTime first, DateTime last) => (First, Last) = (first, last);

    /// <summary>The first day of the axis.</summary>
    public DateTime First { get; }

    /// <summary>The last day of the axis.</summary>
    public DateTime Last { get; }

    /// <summary>The axis for days; null when there is none.</summary>
    public static TimelineAxis? Of(IEnumerable<DateTime> days)
    {
        DateTime[] sorted = [.. days.Order()];
        if (sorted.Length == 0)
        {
            return null;
        }

        var (first, last) = (sorted[sorted.Length / Outer], sorted[sorted.Length - 1 - (sorted.Length / Outer)]);
        var most = ((last - first).TotalDays + (DaysOfAYear / 12)) * MostStretch;
        first = (last - sorted[0]).TotalDays <= most ? sorted[0] : first;
        last = (sorted[^1] - first).TotalDays <= most ? sorted[^1] : last;
        return new TimelineAxis(new DateTime(first.Year, first.Month, 1), new DateTime(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    /// <summary>Whether a day lies outside of the axis, so that it is shown at its edge.</summary>
    public bool IsBeyond(DateTime day) => day < First || day > Last;

    /// <summary>Where a day stands, in percent.</summary>
    public double At(DateTime day) => day < First ? Left / 2 : day > Last ? (Right + 100) / 2 : Left + ((Right - Left) * ((day - First) / (Last - First)));

    /// <summary>The days that are named below the axis, with their names: months or years, as few as can be read.</summary>
    public IEnumerable<(DateTime Day, string Name)> Ticks()
    {
        var months = (Last - First).TotalDays / DaysOfAYear * 12;
        var step = TickMonths.First(m => months / m <= MostTicks || m == TickMonths[^1]);
        var (from, to) = ((First.Year * 12) + First.Month - 1, (Last.Year * 12) + Last.Month - 1);
        for (var month = (from + step - 1) / step * step; month <= to; month += step)
        {
            var day = new DateTime(month / 12, (month % 12) + 1, 1);
            yield return (day, day.ToString(step % 12 == 0 ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A number as SVG takes it for a length.</summary>
    public static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
