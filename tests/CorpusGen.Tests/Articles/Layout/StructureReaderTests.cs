using System;
using System.Linq;
using CorpusGen.Articles.Layout;
using Xunit;

namespace CorpusGen.Tests.Articles.Layout;

/// <summary>Pages as they come off the web: invented words, usual furniture.</summary>
public class StructureReaderTests
{
    private const string Prose = "The harbour of Lindenau stays closed for a third day after the storm, the port authority reported.";
    private const string Wrapped = "The harbour of Lindenau stays closed\nfor a third day after the storm, the\nport authority reported.\n";
    private const string MoreProse = "Ships wait in the bay, and the ferry to the islands does not run before the weekend, its captain added.";

    [Theory]
    [InlineData("Storm closes the harbour\nBy Jane Doe\nMarch 3, 2021\n" + Prose, "TBDP", "Storm closes the harbour", "Jane Doe", null, "2021-03-03")]
    [InlineData("NEWS\nStorm closes the harbour\nBy Jane Doe and John P. Roe | Published 3 March 2021\n" + Prose, "xTBP", "Storm closes the harbour", "Jane Doe|John P. Roe", null, "2021-03-03")]
    [InlineData("Storm closes the harbour\n2021-03-03T10:15:00Z\n\n" + Prose, "TDP", "Storm closes the harbour", "", null, "2021-03-03")]
    [InlineData("Storm closes the harbour\nMila de la Cruz\nWed 3 Mar 2021 10.15 GMT\n" + Prose, "TBDP", "Storm closes the harbour", "Mila de la Cruz", null, "2021-03-03")]
    [InlineData("Storm closes the harbour\nBy The Associated Press\nUpdated: 4 March 2021, 9:30 a.m. EST\nPublished: 3 March 2021\n" + Prose, "TBDDP", "Storm closes the harbour", "The Associated Press", null, "2021-03-03")]
    [InlineData("Will the Harbour Open Again?\n\n" + Prose, "TP", "Will the Harbour Open Again?", "", null, null)]
    [InlineData("Harbour Closed After Storm.\n\n" + Prose, "TP", "Harbour Closed After Storm.", "", null, null)]
    [InlineData("LINDENAU, March 3 (Example Wire) — " + Prose + "\n© 2021 Example Wire. All rights reserved.", "Px", null, "", "Example Wire", "2021-03-03")]
    [InlineData("LINDENAU (EW) _\n\n" + Prose, "PP", null, "", "EW", null)]
    [InlineData("Harbour Office          Jane Doe\nCategory: Reports       March 2021\n\n" + Wrapped, "PP", null, "", null, null)]
    [InlineData("Storm closes the harbour\n\n" + Prose + "\nThe views expressed in this article are the author's own and do not necessarily reflect those of The Daily Example.", "TPN", "Storm closes the harbour", "", "The Daily Example", null)]
    [InlineData("Storm closes the harbour\nBy Jane Doe, Staff Writer\n" + Prose, "TBP", "Storm closes the harbour", "Jane Doe", null, null)]
    public void Head_IsRead(string text, string kinds, string? title, string authors, string? publisher, string? published)
    {
        var reading = Read(text);
        Assert.Equal(kinds, Show(reading));
        Assert.Equal(title, reading.Printed.Title);
        Assert.Equal(authors, string.Join("|", reading.Printed.Authors));
        Assert.Equal(publisher, reading.Printed.Publisher);
        Assert.Equal(published, reading.Printed.Published?.ToString());
    }

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("Read more: Ferry company wants new ships")]
    [InlineData("Related articles")]
    [InlineData("Share this article")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Sign up for our free newsletter and get the best stories in your inbox.")]
    [InlineData("Subscribe to our newsletter for unlimited access to all articles.")]
    [InlineData("This content is available exclusively to members and subscribers.")]
    [InlineData("5 min read")]
    [InlineData("23 comments")]
    [InlineData("© 2021 The Daily Example")]
    [InlineData("Copyright 2021 The Daily Example. All rights reserved.")]
    public void Furniture_BetweenParagraphs_IsNoProse(string line) => Assert.Equal("PxP", Show(Read($"{Prose}\n{line}\n{MoreProse}")));

    [Theory]
    [InlineData("Share")]
    [InlineData("Follow Jane Doe on Twitter @janedoe.")]
    [InlineData("Be the first to respond.")]
    [InlineData("Already a subscriber? Log in")]
    [InlineData("Join the discussion to participate in the comments.")]
    [InlineData("Facebook\nTwitter\nEmail")]
    [InlineData("Have a story? Email us at desk@example.org.")]
    public void Furniture_AtTheEnd_IsNoProse(string lines) =>
        Assert.Equal("PP" + new string('x', lines.Split('\n').Length), Show(Read($"{Prose}\n{MoreProse}\n{lines}")));

    [Theory]
    [InlineData("Subscribers get access to exclusive content and to a newsletter for members, the publisher said.")]
    [InlineData("Join us, the crew called to members of the audience with a subscription for the free account.")]
    [InlineData("“Sign up for our newsletter and get free access to your account,” the page says.")]
    [InlineData("By Monday morning, the talks had ended.")]
    [InlineData("Copyright law protects letters too.")]
    [InlineData("No.")]
    [InlineData("Follow the money.")]
    [InlineData("Share prices rose for members of the exchange.")]
    [InlineData("His remarks do not necessarily reflect the views of the party.")]
    [InlineData("The contract runs until 3 March 2021.")]
    [InlineData("He paid 20 dollars (about 17 euros).")]
    [InlineData("Either the tram and/or the bus will run.")]
    public void Prose_ThatLooksLikeFurniture_StaysProse(string line) => Assert.Equal("PPP", Show(Read($"{Prose}\n{line}\n{MoreProse}")));

    [Theory]
    [InlineData("Ships wait in the bay of Lindenau, March 3, 2021. /Example Wire")]
    [InlineData("Ships wait in the bay. (Photo by Jane Doe)")]
    [InlineData("Ships wait in the bay. (Example Wire/Jane Doe)")]
    [InlineData("Photo: Jane Doe/Example Wire")]
    [InlineData("FILE PHOTO: Ships wait in the bay of Lindenau.")]
    [InlineData("Ships wait in the bay. Getty Images")]
    public void Caption_IsKnownByItsCredit(string line) => Assert.Equal("PCP", Show(Read($"{Prose}\n{line}\n{MoreProse}")));

    [Fact]
    public void Caption_PrintedTwice_IsNoProse() => Assert.Equal("PCCP", Show(Read($"{Prose}\nShips wait in the bay of Lindenau.\n\nShips wait in the bay of Lindenau.\n{MoreProse}")));

    [Theory]
    [InlineData("What the captain wants", "PHP")]
    [InlineData("“Safe and sound”", "PHP")]
    [InlineData("what the captain wants", "PPP")]
    [InlineData("The captain's demands:", "PPP")]
    [InlineData("The storm is over.", "PPP")]
    [InlineData("“Never again” ― Jane Doe", "PPP")]
    [InlineData("Roses are red\nViolets are blue", "PPPP")]
    public void Heading_IsAShortLineAloneAboveProse(string line, string kinds) => Assert.Equal(kinds, Show(Read($"{Prose}\n{line}\n{MoreProse}")));

    [Fact]
    public void Title_GivenByMetadata_IsFoundInTheText()
    {
        var text = $"World\nthe storm, and after.\n{Prose}";
        Assert.Equal("xPP", Show(Read(text)));
        Assert.Equal("xTP", Show(Read(text, "The storm, and after")));
    }

    [Theory]
    [InlineData("New York")]
    [InlineData("World News")]
    public void Line_BesideTheDate_ThatIsNoPerson_IsNoByline(string line) =>
        Assert.Empty(Read($"Storm closes the harbour\n{line}\nMarch 3, 2021\n{Prose} A second storm hit in New York.").Printed.Authors);

    [Fact]
    public void WrappedText_IsDividedAtBlankLines()
    {
        var reading = Read("The harbour of Lindenau stays closed\nfor a third day after the storm, the\nport authority reported.\n\nShips wait in the bay, and the ferry\nto the islands does not run.");
        Assert.Equal("PP", Show(reading));
    }

    [Theory]
    [InlineData("03/04/2021")]
    [InlineData("30 February 2021")]
    [InlineData("Friday")]
    [InlineData("March 3")]
    public void Date_ThatIsAmbiguousOrImpossible_IsNotTaken(string line) => Assert.Null(Read($"Storm closes the harbour\n{line}\n{Prose}").Printed.Published);

    [Theory]
    [InlineData("13/04/2021", "2021-04-13")]
    [InlineData("04/13/2021", "2021-04-13")]
    [InlineData("13.04.2021", "2021-04-13")]
    [InlineData("04.05.2021", "2021-05-04")]
    [InlineData("April 13th, 2021", "2021-04-13")]
    [InlineData("13th of April 2021", "2021-04-13")]
    [InlineData("Apr. 13, 2021", "2021-04-13")]
    [InlineData("Posted on Tuesday, April 13, 2021 at 3:15 p.m. EDT", "2021-04-13")]
    [InlineData("April 2021", "2021-04")]
    public void Date_OfAnyUsualForm_IsTaken(string line, string expected) => Assert.Equal(expected, Read($"Storm closes the harbour\n{line}\n{Prose}").Printed.Published?.ToString());

    [Fact]
    public void AnyText_IsCoveredByBlocks() => AnyText.Check(text =>
    {
        var blocks = Read(text).Blocks;
        var end = 0;
        foreach (var block in blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End <= text.Length && block.Span.Length > 0);
            Assert.True(IsBlank(text, end, block.Span.Start));
            end = block.Span.End;
        }

        Assert.True(IsBlank(text, end, text.Length));
    });

    private static bool IsBlank(string text, int start, int end) => text[start..end].All(c => char.IsWhiteSpace(c) || c == '\uFEFF');

    private static StructureReading Read(string text, string? title = null) => StructureReader.Read(text, Paragraphs.Split(text), Array.Empty<int>(), title);

    private static string Show(StructureReading reading) => string.Concat(reading.Blocks.Select(b => "PTHBDCNx"[(int)b.Kind]));
}
