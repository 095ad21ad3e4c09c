using System.Linq;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Dates;

/// <summary>Dates that the words around them tell. Each sentence is read as if it had been published on Wednesday, 24 March 2021.</summary>
public class AttachedDateTests
{
    [Theory]
    [InlineData("The hearing is set for the week of April 5.", "the week of April 5", "2021-W14")]
    [InlineData("She left the day before last Monday.", "the day before last Monday", "2021-03-21")]
    [InlineData("She left the day after Christmas 2019.", "the day after Christmas 2019", "2019-12-26")]
    [InlineData("She left the year before 1990.", "the year before 1990", "1989")]
    [InlineData("It burned down on the night of 4 May 1912.", "the night of 4 May 1912", "1912-05-04TNI")]
    [InlineData("The market opens on the first Monday in May 2020.", "the first Monday in May 2020", "2020-05-04")]
    [InlineData("The market opened on the last Friday of February 2021.", "the last Friday of February 2021", "2021-02-26")]
    [InlineData("We saw land on the 99th day.", "the 99th day", "XXXX-XX-XX")]
    public void DateBesideAUnit_IsOneMention(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("The last of the Boys of '99 died.", "'99", "1999")]
    [InlineData("They toured in the '60s.", "the '60s", "196")]
    [InlineData("They toured in the summer of '69.", "the summer of '69", "1969-SU")]
    [InlineData("They will tour until '28.", "'28", "2028")]
    public void YearWithoutItsCentury_IsTheLastThatTheArticleAllows(string text, string words, string value)
    {
        AssertOnly(text, words, value);
        Assert.Equal("2021-03-24", Scan(text).Mentions[0].Anchor);
    }

    [Theory]
    [InlineData("The ship sailed at 0530 hours.", "0530 hours", "2021-03-24T05:30")]
    [InlineData("The ship sailed at 19:00 hrs from the quay.", "19:00 hrs", "2021-03-24T19:00")]
    [InlineData("The ship sailed in the morning.", "the morning", "2021-03-24TMO")]
    [InlineData("To this day the bell is rung.", "this day", "PRESENT_REF")]
    [InlineData("Nobody may leave at this time.", "this time", "PRESENT_REF")]
    [InlineData("The mill closed late in the year.", "late in the year", "2021")]
    [InlineData("The mill will close by year end.", "year end", "2021")]
    public void TimeWithItsUnit_IsRead(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("The concert was postponed until Saturday.", "Saturday", "2021-03-27")]
    [InlineData("The trial, delayed until Monday, drew crowds.", "Monday", "2021-03-29")]
    [InlineData("The case is heard in May.", "May", "2021-05")]
    public void DateThatIsPutOff_LiesAhead(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("Profit fell in the fiscal first quarter.", "the fiscal first quarter", "2021-Q1")]
    [InlineData("It posted a fiscal first-quarter loss.", "fiscal first-quarter", "2021-Q1")]
    [InlineData("Sales grew in the last half of 2019.", "the last half of 2019", "2019-H2")]
    [InlineData("Sales grew in the last half of the 1980s.", "the last half of the 1980s", "198")]
    public void PartOfABooksYear_IsRead(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("Profit fell in the third quarter of 2020, against the quarter a year ago.", "the quarter a year ago", "2019-Q3")]
    [InlineData("Profit for the year ended June 30, 2020, fell.", "the year", "P1Y")]
    public void ReportOnACompany_NamesItsPeriods(string text, string words, string value) =>
        Assert.Equal(value, Assert.Single(Scan(text).Mentions, m => m.Text == words).Value);

    [Theory]
    [InlineData("They set money aside for future payments.")]
    [InlineData("We face a future in which nothing is sure.")]
    [InlineData("Asked by then Mayor Ada Holt, he said no.")]
    [InlineData("She said: '20 people came.'")]
    public void WordThatNamesNoTimeHere_IsNone(string text) =>
        Assert.DoesNotContain(Scan(text).Mentions, m => m.Type is TimexType.Date or TimexType.Time);

    private static DateScan Scan(string text) => DateScanner.Scan(text, [], PartialDate.Parse("2021-03-24"));

    private static void AssertOnly(string text, string words, string value)
    {
        var mention = Assert.Single(Scan(text).Mentions.ToList());
        Assert.Equal((words, value), (mention.Text, mention.Value));
    }
}
