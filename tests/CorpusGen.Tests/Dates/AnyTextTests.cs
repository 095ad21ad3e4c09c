using System;
using System.Linq;
using CorpusGen.Dates;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Dates;

/// <summary>What holds for any text, made of the words that dates are made of.</summary>
public class AnyTextTests
{
    private static readonly string[] Parts =
    [
        "March", "May", "Feb.", "30", "22", "3rd", "1995", "1,990", "264", "BC", "AD", "Monday", "Sundays", "last", "next", "this", "the", "a", "that", "same", "year", "years",
        "week", "day", "quarter", "third", "half", "of", "to", "-", "–", "/", ".", ",", ":", "'", "’", "s", "99", "p", "m", "noon", "GMT", "in", "until", "early", "mid", "end",
        "night", "tonight", "morning", "weekend", "nine", "months", "ended", "two", "twenty", "hundred", "ago", "later", "or", "so", "before", "after", "yesterday", "now", "then", "future", "Christmas", "Easter", "New", "Year", "Day", "every",
        "daily", "few", "Q3", "decade", "19th", "century", "winter", "fall", "will", "had", "said", "\n", "\n\n", "(", ")", "\u2028", "\ud800", "日本", "0000", "999999999999",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Parts).SelectMany(part => Gen.Elements("", " ", " ").Select(gap => part + gap)).ArrayOf()
        .Select(string.Concat).ToArbitrary();

    private static readonly PartialDate?[] Dates = [null, new(2021, 3, 24), new(2021, 3), new(2021), new(1, 1, 1), new(9999, 12, 31), new(2020, 2, 29)];

    [Fact]
    public void Mentions_LieInTheText_InOrder_WithoutOverlap() => Hold((text, scan) =>
    {
        var end = 0;
        foreach (var mention in scan.Mentions)
        {
            if (mention.Span.Start < end || mention.Span.IsEmpty || mention.Span.End > text.Length || mention.Span.Of(text) != mention.Text)
            {
                return false;
            }

            end = mention.Span.End;
        }

        return true;
    });

    [Fact]
    public void CalendarValues_CanBeReadBack() => Hold((_, scan) => scan.Mentions.All(m =>
        m.Type is not (TimexType.Date or TimexType.Time) || m.Value.EndsWith("_REF", StringComparison.Ordinal) || TimexValue.Parse(m.Value).Granularity != DateGranularity.None));

    [Fact]
    public void TheEndOfTheCalendar_GivesNoYearBehindIt() => Assert.All(
        DateScanner.Scan("It closes this weekend. It opened the same night.", [], new PartialDate(9999, 12, 31)).Mentions,
        m => Assert.DoesNotContain("10000", m.Value, StringComparison.Ordinal));

    [Fact]
    public void Problems_LieInTheText_AndAreOfDates() => Hold((text, scan) =>
        scan.Problems.All(p => p.Span.End <= text.Length && p.Path is null && p.Rule.Id is "CG0105" or "CG0106" or "CG0107" && p.Message.Length > 0));

    [Fact]
    public void SameText_GivesTheSame() => Check.One(SeededCases.Of(100), Prop.ForAll(Texts, text =>
        Dates.All(date => DateScanner.Scan(text, [], date) == DateScanner.Scan(text, [], date))));

    [Theory]
    [InlineData("7")]
    [InlineData("1234 ")]
    [InlineData("12.34.")]
    [InlineData("1,234,")]
    [InlineData("March ")]
    [InlineData("last last last ")]
    [InlineData("the end of ")]
    [InlineData("one hundred and ")]
    [InlineData("May-")]
    [InlineData("'")]
    [InlineData("a day ago ")]
    [InlineData("the last week of ")]
    [InlineData("the last weeks of ")]
    public void HostileText_TakesTimeInProportionToItsLength(string unit)
    {
        var (small, large) = (Repeat(unit, 20_000), Repeat(unit, 320_000));
        Scan(small);
        var slow = Enumerable.Range(0, 3).Min(_ => Milliseconds(large));
        var fast = Enumerable.Range(0, 3).Min(_ => Milliseconds(small));

        // Sixteen times the text takes sixteen times the work, and a quadratic scanner 256 times; between them lies room for a busy machine.
        Assert.True(slow < (fast + 1) * 100, $"{slow} against {fast}");
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));

    private static void Scan(string text) => DateScanner.Scan(text, [], new PartialDate(2021, 3, 24));

    private static double Milliseconds(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Scan(text);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Hold(Func<string, DateScan, bool> holds) => Check.One(
        SeededCases.Of(1000),
        Prop.ForAll(Texts, text => Dates.All(date => holds(text, DateScanner.Scan(text, [], date)))));
}
