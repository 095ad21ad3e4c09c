using System;
using System.Linq;
using CorpusGen.Cli.Reporting.Timelines;
using Xunit;

namespace CorpusGen.Cli.Tests.Reporting;

public class TimelineAxisTests
{
    [Theory]
    [InlineData("2021-03-22", "2021-03-01", "2021-03-31")]
    [InlineData("0001-01-01 9999-12-31", "0001-01-01", "9999-12-31")]
    [InlineData("2020-02-29 2021-03-22", "2020-02-01", "2021-03-31")]
    public void Axis_GoesFromTheFirstMonthToTheLast(string days, string first, string last)
    {
        var axis = AxisOf(days);

        Assert.Equal((Day(first), Day(last)), (axis.First, axis.Last));
        Assert.Equal((TimelineAxis.Left, TimelineAxis.Right), (axis.At(axis.First), axis.At(axis.Last)));
        Assert.All(axis.Ticks(), t => Assert.InRange(axis.At(t.Day), TimelineAxis.Left, TimelineAxis.Right));
    }

    [Fact]
    public void DayFarOutside_StandsAtTheEdge()
    {
        var axis = AxisOf("1453-05-29 " + string.Join(' ', Enumerable.Range(1, 30).Select(d => $"2021-03-{d:00}")));

        Assert.Equal(Day("2021-03-01"), axis.First);
        Assert.True(axis.IsBeyond(Day("1453-05-29")));
        Assert.InRange(axis.At(Day("1453-05-29")), 0, TimelineAxis.Left);
    }

    [Theory]
    [InlineData("2021-01-05 2021-06-05", "2021-01 2021-02 2021-03 2021-04 2021-05 2021-06")]
    [InlineData("2001-01-05 2006-06-05", "2001 2002 2003 2004 2005 2006")]
    [InlineData("1821-01-05 2006-06-05", "1850 1900 1950 2000")]
    public void Ticks_AreAsManyAsCanBeRead(string days, string expected) => Assert.Equal(expected, string.Join(' ', AxisOf(days).Ticks().Select(t => t.Name)));

    [Fact]
    public void NoDays_HaveNoAxis() => Assert.Null(TimelineAxis.Of([]));

    private static TimelineAxis AxisOf(string days) => TimelineAxis.Of(days.Split(' ').Select(Day))!;

    private static DateTime Day(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
