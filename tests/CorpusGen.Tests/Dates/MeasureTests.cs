using System.Linq;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Dates;

/// <summary>Lengths of time and what recurs: one sentence a row.</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("They waited more than two years.", "more than two years", "P2Y", "MORE_THAN")]
    [InlineData("They waited no more than sixty days.", "no more than sixty days", "P60D", "EQUAL_OR_LESS")]
    [InlineData("They waited no fewer than six days.", "no fewer than six days", "P6D", "EQUAL_OR_MORE")]
    [InlineData("They waited at least a month.", "at least a month", "P1M", "EQUAL_OR_MORE")]
    [InlineData("They can wait up to 180 days.", "up to 180 days", "P180D", "EQUAL_OR_LESS")]
    [InlineData("They waited less than a decade.", "less than a decade", "P10Y", "LESS_THAN")]
    [InlineData("They must sell within five years.", "five years", "P5Y", null)]
    public void Bound_BelongsToTheLength(string text, string words, string value, string? modifier)
    {
        var mention = Assert.Single(Scan(text).Mentions.ToList());
        Assert.Equal((words, TimexType.Duration, value, modifier), (mention.Text, mention.Type, mention.Value, mention.Modifier));
    }

    [Theory]
    [InlineData("It took 3.5 years.", "3.5 years", "P3.5Y")]
    [InlineData("It took two and a half years.", "two and a half years", "P2.5Y")]
    [InlineData("It took a year and a half.", "a year and a half", "P1.5Y")]
    [InlineData("It took half an hour.", "half an hour", "PT0.5H")]
    [InlineData("It took 5 1/2 hours.", "5 1/2 hours", "PT5.5H")]
    [InlineData("It took 5\u00BD weeks.", "5\u00BD weeks", "P5.5W")]
    [InlineData("It took a decade and a half.", "a decade and a half", "P15Y")]
    [InlineData("Over the next couple of years it will grow.", "the next couple of years", "P2Y")]
    [InlineData("They won the eight-year war.", "eight-year", "P8Y")]
    [InlineData("He taught the first three-month class.", "three-month", "P3M")]
    public void PartOfAUnit_IsADecimal(string text, string words, string value)
    {
        var mention = Assert.Single(Scan(text).Mentions.ToList());
        Assert.Equal((words, TimexType.Duration, value), (mention.Text, mention.Type, mention.Value));
    }

    [Theory]
    [InlineData("They meet every other week.", "every other week", "P2W")]
    [InlineData("They meet every morning.", "every morning", "XXXX-XX-XXTMO")]
    [InlineData("They meet every summer.", "every summer", "XXXX-SU")]
    [InlineData("They meet each January.", "each January", "XXXX-01")]
    public void Recurrence_HasItsPeriod(string text, string words, string value)
    {
        var mention = Assert.Single(Scan(text).Mentions.ToList());
        Assert.Equal((words, TimexType.Set, value), (mention.Text, mention.Type, mention.Value));
    }

    [Theory]
    [InlineData("The six-year-old boy sang.")]
    [InlineData("The farmer, 37 years old, sang.")]
    [InlineData("About three-quarters of the food is imported.")]
    [InlineData("It is no more than a shed, and at least it is dry.")]
    public void AgeOrShare_IsNoLengthOfTime(string text) => Assert.Empty(Scan(text).Mentions.ToList());

    private static DateScan Scan(string text) => DateScanner.Scan(text, [], PartialDate.Parse("2021-03-24"));
}
