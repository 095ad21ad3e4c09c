using System;
using CorpusGen.Dates;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Dates;

public class TimexValueTests
{
    [Theory]
    [InlineData("2021-03-22", DateGranularity.Day, "2021-03-22", "2021-03-22", "2021-03-22")]
    [InlineData("2021-03", DateGranularity.Month, "2021-03", "2021-03-01", "2021-03-31")]
    [InlineData("2024-02", DateGranularity.Month, "2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2021", DateGranularity.Year, "2021", "2021-01-01", "2021-12-31")]
    [InlineData("2020-W53", DateGranularity.Week, "2020-12-28/2021-01-03", "2020-12-28", "2021-01-03")]
    [InlineData("1991-W08-WE", DateGranularity.Weekend, "1991-02-23/1991-02-24", "1991-02-23", "1991-02-24")]
    [InlineData("1989-Q3", DateGranularity.Quarter, "1989-07/1989-09", "1989-07-01", "1989-09-30")]
    [InlineData("2008-H2", DateGranularity.HalfYear, "2008-07/2008-12", "2008-07-01", "2008-12-31")]
    [InlineData("2012-SP", DateGranularity.Season, "2012-21", "2012-03-01", "2012-05-31")]
    [InlineData("2012-SU", DateGranularity.Season, "2012-22", "2012-06-01", "2012-08-31")]
    [InlineData("2012-FA", DateGranularity.Season, "2012-23", "2012-09-01", "2012-11-30")]
    [InlineData("2012-WI", DateGranularity.Season, "2012-24", "2011-12-01", "2012-02-29")]
    [InlineData("197", DateGranularity.Decade, "197X", "1970-01-01", "1979-12-31")]
    [InlineData("19", DateGranularity.Century, "19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2024-04-09TAF", DateGranularity.Time, null, "2024-04-09", "2024-04-09")]
    [InlineData("2024-04-09T22:00", DateGranularity.Time, "2024-04-09T22:00:00", "2024-04-09", "2024-04-09")]
    [InlineData("BC0480", DateGranularity.Year, "-0479", null, null)]
    [InlineData("BC08", DateGranularity.Century, "-0899/-0800", null, null)]
    [InlineData("XXXX-03-22", DateGranularity.Day, null, null, null)]
    [InlineData("XXXX-03", DateGranularity.Month, null, null, null)]
    [InlineData("BC0044-XX-XX", DateGranularity.Day, null, null, null)]
    [InlineData("XXXX-WXX-2", DateGranularity.Day, null, null, null)]
    [InlineData("XXXX-WXX", DateGranularity.Week, null, null, null)]
    [InlineData("XXXX", DateGranularity.Year, null, null, null)]
    [InlineData("XXXX-XX-XXT12:00", DateGranularity.Time, null, null, null)]
    [InlineData("P3D", DateGranularity.None, null, null, null)]
    [InlineData("PT2H", DateGranularity.None, null, null, null)]
    [InlineData("PRESENT_REF", DateGranularity.None, null, null, null)]
    [InlineData("2021-02-30", DateGranularity.None, null, null, null)]
    [InlineData("2021-W54", DateGranularity.None, null, null, null)]
    [InlineData("2021-13", DateGranularity.None, null, null, null)]
    [InlineData("", DateGranularity.None, null, null, null)]
    [InlineData("T", DateGranularity.None, null, null, null)]
    [InlineData("-", DateGranularity.None, null, null, null)]
    public void Value_IsRead(string text, DateGranularity granularity, string? edtf, string? earliest, string? latest)
    {
        var value = TimexValue.Parse(text);
        Assert.Equal((text, granularity, edtf), (value.Text, value.Granularity, value.Edtf));
        Assert.Equal((earliest, latest), (Day(value.Earliest), Day(value.Latest)));
    }

    [Fact]
    public void AnyText_CanBeParsed() => Check.One(SeededCases.Of(100), Prop.ForAll<string>(text => text is null || TimexValue.Parse(text).Text == text));

    [Fact]
    public void AnyMixOfTheLettersOfValues_CanBeParsed()
    {
        var texts = Gen.Elements("0123456789XWQHPTBC-:SUFAIEMO".ToCharArray()).ArrayOf().Select(c => new string(c));
        Check.One(SeededCases.Of(100), Prop.ForAll(texts.ToArbitrary(), text => TimexValue.Parse(text) is { } value && value.Text == text && !(value.Earliest > value.Latest)));
    }

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
