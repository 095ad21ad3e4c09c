using System.Linq;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Dates;

/// <summary>One sentence a row, read as if it had been published on Wednesday, 24 March 2021: the date's words and its value.</summary>
public class DateScannerTests
{
    [Theory]
    [InlineData("They met on March 22, 2019.", "March 22, 2019", "2019-03-22")]
    [InlineData("They met on 22 March 2019.", "22 March 2019", "2019-03-22")]
    [InlineData("They met on the 22nd of March 2019.", "the 22nd of March 2019", "2019-03-22")]
    [InlineData("Posted 24-Mar-2019 by the desk.", "24-Mar-2019", "2019-03-24")]
    [InlineData("They met on Monday, March 22, for talks.", "Monday, March 22", "2021-03-22")]
    [InlineData("They met on Feb. 3.", "Feb. 3", "2021-02-03")]
    [InlineData("Filed as 2019-03-22 in the archive.", "2019-03-22", "2019-03-22")]
    [InlineData("Filed on 3/22/2019.", "3/22/2019", "2019-03-22")]
    [InlineData("Filed on 22.03.2019.", "22.03.2019", "2019-03-22")]
    [InlineData("It opened in March of 1952.", "March of 1952", "1952-03")]
    [InlineData("It opened in June last year.", "June last year", "2020-06")]
    [InlineData("It opened in May.", "May", "2020-05")]
    public void DateWithAMonth_IsRead(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("The bridge was built in 1885.", "1885", "1885")]
    [InlineData("Rome fought Carthage in 264 BC.", "264 BC", "BC0264")]
    [InlineData("The emperor died in AD 70.", "AD 70", "0070")]
    [InlineData("By the year two thousand it was gone.", "the year two thousand", "2000")]
    [InlineData("Sales rose in fiscal 2018.", "fiscal 2018", "2018")]
    [InlineData("It was founded in nineteen ninety-six.", "nineteen ninety-six", "1996")]
    [InlineData("It began in the 1970s.", "the 1970s", "197")]
    [InlineData("It began in the seventies.", "the seventies", "197")]
    [InlineData("It was laid out in the nineteenth century.", "the nineteenth century", "18")]
    [InlineData("It was laid out in the 9th century BC.", "the 9th century BC", "BC08")]
    public void YearDecadeOrCentury_IsRead(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("He arrived on Tuesday.", "Tuesday", "2021-03-23")]
    [InlineData("He will arrive on Tuesday.", "Tuesday", "2021-03-30")]
    [InlineData("He arrived last Friday.", "last Friday", "2021-03-19")]
    [InlineData("He arrives next Friday.", "next Friday", "2021-03-26")]
    [InlineData("He arrived yesterday.", "yesterday", "2021-03-23")]
    [InlineData("He arrived the day before yesterday.", "the day before yesterday", "2021-03-22")]
    [InlineData("He was here last week.", "last week", "2021-W11")]
    [InlineData("He was here over the weekend.", "the weekend", "2021-W11-WE")]
    [InlineData("It happened last June.", "last June", "2020-06")]
    [InlineData("It ended two years ago.", "two years ago", "2019")]
    [InlineData("It ended three weeks ago.", "three weeks ago", "2021-W09")]
    [InlineData("It is planned for next summer.", "next summer", "2021-SU")]
    [InlineData("It is now closed.", "now", "PRESENT_REF")]
    [InlineData("Nobody knows the future.", "the future", "FUTURE_REF")]
    [InlineData("They agreed to sell the mill in May.", "May", "2021-05")]
    [InlineData("They set out a summit set for May.", "May", "2021-05")]
    [InlineData("On Thursday they agreed to sell the mill.", "Thursday", "2021-03-18")]
    [InlineData("It had been scheduled to end on Friday.", "Friday", "2021-03-19")]
    [InlineData("The mill will close one day.", "one day", "FUTURE_REF")]
    [InlineData("It did better in past years.", "past years", "PAST_REF")]
    [InlineData("More recently it grew.", "More recently", "PAST_REF")]
    [InlineData("The walls of the present-day town stand.", "present-day", "PRESENT_REF")]
    [InlineData("The dam broke the day before he came.", "the day", "XXXX-XX-XX")]
    public void RelativeDate_CountsFromTheArticlesDay(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("Sales rose in the third quarter.", "the third quarter", "2020-Q3")]
    [InlineData("It posted a third-quarter loss.", "third-quarter", "2020-Q3")]
    [InlineData("It posted a loss in Q2 2019.", "Q2 2019", "2019-Q2")]
    [InlineData("It lost money in the second half of 2008.", "the second half of 2008", "2008-H2")]
    [InlineData("They left in the summer of 1992.", "the summer of 1992", "1992-SU")]
    [InlineData("They left in autumn 1918.", "autumn 1918", "1918-FA")]
    [InlineData("The shops close on Christmas Day.", "Christmas Day", "2020-12-25")]
    [InlineData("They met on Thanksgiving 2019.", "Thanksgiving 2019", "2019-11-28")]
    [InlineData("They met on Good Friday 2024.", "Good Friday 2024", "2024-03-29")]
    [InlineData("They met on May Day 2019.", "May Day 2019", "2019-05-01")]
    [InlineData("The shops were full on Black Friday 2019.", "Black Friday 2019", "2019-11-29")]
    [InlineData("Rules have been stricter since 9/11.", "9/11", "2001-09-11")]
    [InlineData("He landed on D-Day.", "D-Day", "1944-06-06")]
    public void PartOfTheYear_IsRead(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("It began at 10:35 a.m. on the square.", "10:35 a.m.", "2021-03-24T10:35")]
    [InlineData("It began at 8 PM.", "8 PM", "2021-03-24T20:00")]
    [InlineData("It began at 12 a.m. in the dark.", "12 a.m.", "2021-03-24T00:00")]
    [InlineData("It began at noon Saturday.", "noon Saturday", "2021-03-20T12:00")]
    [InlineData("The offer is open until 5 p.m. EST, Nov. 6, 2020.", "5 p.m. EST, Nov. 6, 2020", "2020-11-06T17:00")]
    [InlineData("It began at 2200 GMT.", "2200 GMT", "2021-03-24T22:00")]
    [InlineData("He called on Tuesday afternoon.", "Tuesday afternoon", "2021-03-23TAF")]
    [InlineData("He called last night.", "last night", "2021-03-23TNI")]
    [InlineData("He called at mid-afternoon yesterday.", "mid-afternoon yesterday", "2021-03-23TAF")]
    [InlineData("He called this morning.", "this morning", "2021-03-24TMO")]
    public void TimeOfDay_IsRead(string text, string words, string value) => AssertOnly(text, words, value);

    [Theory]
    [InlineData("They waited three weeks.", "three weeks", TimexType.Duration, "P3W")]
    [InlineData("It was a six-month strike.", "six-month", TimexType.Duration, "P6M")]
    [InlineData("They waited several days.", "several days", TimexType.Duration, "PXD")]
    [InlineData("They talked over the past two years.", "the past two years", TimexType.Duration, "P2Y")]
    [InlineData("They talked for a decade.", "a decade", TimexType.Duration, "P10Y")]
    [InlineData("They meet every Monday.", "every Monday", TimexType.Set, "XXXX-WXX-1")]
    [InlineData("It is a daily paper.", "daily", TimexType.Set, "P1D")]
    [InlineData("They meet each year.", "each year", TimexType.Set, "P1Y")]
    public void DurationOrSet_HasItsPeriod(string text, string words, TimexType type, string value)
    {
        var mention = Assert.Single(Scan(text).Mentions.ToList());
        Assert.Equal((words, type, value), (mention.Text, mention.Type, mention.Value));
    }

    [Theory]
    [InlineData("It opened in early December.", "early December", "2020-12", "START")]
    [InlineData("It opened in mid-1996.", "mid-1996", "1996", "MID")]
    [InlineData("It opened late last year.", "late last year", "2020", "END")]
    [InlineData("It opened at the end of February 2022.", "the end of February 2022", "2022-02", "END")]
    [InlineData("It opened in the latter part of 1996.", "the latter part of 1996", "1996", "END")]
    [InlineData("It opened at the beginning of this month.", "the beginning of this month", "2021-03", "START")]
    public void Modifier_BelongsToTheMention(string text, string words, string value, string modifier)
    {
        AssertOnly(text, words, value);
        Assert.Equal(modifier, Scan(text).Mentions[0].Modifier);
    }

    [Theory]
    [InlineData("It lasted from 1957-58.", "1957=1957|58=1958")]
    [InlineData("It lasted from May 4 to 9, 1918.", "May 4=1918-05-04|9, 1918=1918-05-09")]
    [InlineData("It lasted on 6-7 January 1916.", "6=1916-01-06|7 January 1916=1916-01-07")]
    [InlineData("It lasted from May to August 1950.", "May=1950-05|August 1950=1950-08")]
    [InlineData("It lasted from November to March 1950.", "November=1949-11|March 1950=1950-03")]
    [InlineData("The war of 264 to 241 BC ended it.", "264=BC0264|241 BC=BC0241")]
    public void Range_IsTwoMentions(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Scan(text).Mentions.Select(m => $"{m.Text}={m.Value}")));

    [Theory]
    [InlineData("On March 2, 2019 they met. The next day they left.", "The next day", "2019-03-03")]
    [InlineData("On March 2, 2019 they met. Two days later they left.", "Two days later", "2019-03-04")]
    [InlineData("On March 2, 2019 they met. That year they left.", "That year", "2019")]
    [InlineData("On March 2, 2019 they met; the day before, they wrote.", "the day before", "2019-03-01")]
    public void Anaphor_CountsFromTheLastDateNamed(string text, string words, string value)
    {
        var mention = Scan(text).Mentions[1];
        Assert.Equal((words, value), (mention.Text, mention.Value));
        Assert.Equal("2019-03-02", mention.Anchor);
    }

    [Theory]
    [InlineData("Profit fell in the third quarter of 2020, from $2 million a year earlier.", "a year earlier", "2019-Q3")]
    [InlineData("Profit fell in the third quarter of 2020. In the first nine months, sales rose from year-earlier levels.", "year-earlier", "2019")]
    [InlineData("Profit fell in the third quarter of 2020; sales for last year's quarter were higher.", "last year's quarter", "2019-Q3")]
    [InlineData("Profit fell in the quarter ended July 31, 2020.", "the quarter", "2020-Q2")]
    public void ReportOnACompany_ComparesItsPeriods(string text, string words, string value) =>
        Assert.Equal(value, Assert.Single(Scan(text).Mentions, m => m.Text == words).Value);

    [Theory]
    [InlineData("This may or may not be right.")]
    [InlineData("They march on.")]
    [InlineData("Prices fall and sunny days spring up.")]
    [InlineData("The sun sat low; he paid $1995 for 2000 people.")]
    [InlineData("Version 1.2.1999x costs 1,990 dollars, model MC-1987.")]
    [InlineData("June Carter sang with April Glass.")]
    public void WordsThatOnlyLookLikeDates_AreNone(string text) =>
        Assert.DoesNotContain(Scan(text).Mentions, m => m.Type is TimexType.Date or TimexType.Time);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Culture_ChangesNothing(string name)
    {
        const string Text = "On Friday, MARCH 5, 1918, and in the 1970s, at 10:35 a.m. Tuesday, in 264 BC, for three weeks.";
        var expected = Scan(Text);
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(name);
            Assert.Equal(expected, Scan(Text));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static DateScan Scan(string text) => DateScanner.Scan(text, [], PartialDate.Parse("2021-03-24"));

    private static void AssertOnly(string text, string words, string value)
    {
        var mention = Assert.Single(Scan(text).Mentions.ToList());
        Assert.Equal((words, value), (mention.Text, mention.Value));
    }
}
