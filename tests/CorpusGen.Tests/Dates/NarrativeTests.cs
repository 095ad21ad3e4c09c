using System.Linq;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Dates;

/// <summary>A text that tells of the past in order: its dates count from each other, not from the day of writing.</summary>
public class NarrativeTests
{
    private const string Story = """
        The siege

        In May 1641 the town closed its gates. On June 3, 1641 the first boats came. The next day they were turned back. In August
        the wells ran dry, and by early October 1641 the market stood empty. In January the river froze. The council, which had met in
        March 1640, met again in February 1642. That spring the gates opened.

        1645: The second siege

        In April the boats came back. They left on September 7.
        """;

    private const string Aftermath = """
        In May 1645 the siege ended. On June 3, 1645 the town opened its gates, and on July 8, 1645 the council met.

        For the first ten months of 1646, the mills stood still. The tax of the previous year was not paid, and in November men marched at night.
        The quarrel, which lasted until the sale of the mill in May 1655, made the town poor. By December 12 the snow lay deep.
        """;

    private const string Campaign = """
        The army crossed the river in May 1854, and by October 1854 it stood before the walls. In early December 1854 the snow came.

        The Christmas offensive

        The attack failed on December 27. A month later the army was gone, and two days after that the gates opened. The horses of the
        Class of '31 were dead. During early 1855 the ships came. On March 4 the town was free; on July 2, the third day of the feast, it
        was rebuilt.
        """;

    [Theory]
    [InlineData("The next day", "1641-06-04")]
    [InlineData("August", "1641-08")]
    [InlineData("early October 1641", "1641-10")]
    [InlineData("January", "1642-01")]
    [InlineData("That spring", "1642-SP")]
    [InlineData("April", "1645-04")]
    [InlineData("September 7", "1645-09-07")]
    public void Date_CountsFromTheStory(string words, string value) =>
        Assert.Equal(value, Scan().Mentions.Single(m => m.Text == words).Value);

    [Theory]
    [InlineData("the previous year", "1645")]
    [InlineData("November", "1646-11")]
    [InlineData("night", "XXXX-XX-XXTNI")]
    [InlineData("May 1655", "1655-05")]
    [InlineData("December 12", "1646-12-12")]
    public void LookBackOrAhead_DoesNotMoveTheStory(string words, string value) =>
        Assert.Equal(value, DateScanner.Scan(Aftermath, [], PartialDate.Parse("2021-03-24")).Mentions.Single(m => m.Text == words).Value);

    [Theory]
    [InlineData("December 27", "1854-12-27", "1854")]
    [InlineData("A month later", "1855-01", "1854-12-27")]
    [InlineData("'31", "1831", "1855-01")]
    [InlineData("March 4", "1855-03-04", "1855")]
    [InlineData("July 2", "1855-07-02", "1855-03-04")]
    [InlineData("the third day", "1855-07-02", "1855-07-02")]
    public void Chain_SaysAtEachStepWhatItCountsFrom(string words, string value, string anchor)
    {
        var mention = DateScanner.Scan(Campaign, [], PartialDate.Parse("2021-03-24")).Mentions.Single(m => m.Text == words);
        Assert.Equal((value, anchor), (mention.Value, mention.Anchor));
    }

    [Fact]
    public void PublicationDate_ChangesNothing() =>
        Assert.Equal(Scan().Mentions, DateScanner.Scan(Story, [], PartialDate.Parse("1999-07-07")).Mentions);

    private static DateScan Scan() => DateScanner.Scan(Story, [], PartialDate.Parse("2021-03-24"));
}
