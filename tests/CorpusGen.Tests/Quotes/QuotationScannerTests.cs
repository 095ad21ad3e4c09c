using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Quotes;

/// <summary>What the scanner takes for a quotation, and where it begins and ends.</summary>
public class QuotationScannerTests
{
    [Theory]
    [InlineData("“Rain,” she said.", "“Rain,”")]
    [InlineData("\"Rain,\" she said.", "\"Rain,\"")]
    [InlineData("She saw «la pluie» fall.", "«la pluie»")]
    [InlineData("She saw « la pluie » fall.", "« la pluie »")]
    [InlineData("Sie sah „den Regen“ fallen.", "„den Regen“")]
    [InlineData("Sie sah »den Regen« fallen.", "»den Regen«")]
    [InlineData("Zobaczyła ‚deszcz’ z okna.", "‚deszcz’")]
    [InlineData("Elle vit ‹la pluie› tomber.", "‹la pluie›")]
    [InlineData("彼女は「雨だ」と言った。", "「雨だ」")]
    [InlineData("彼女は『雨だ』と言った。", "『雨だ』")]
    [InlineData("Hon såg ”regn” falla.", "”regn”")]
    [InlineData("“Rain,\" she said.", "“Rain,\"")]
    [InlineData("It rained “for her here,“ said the guide.", "“for her here,“")]
    [InlineData("”Rain,” she said.", "”Rain,”")]
    public void Marks_OfTheWorldsTypography_ArePaired(string text, string expected) => Assert.Equal([expected], Scan(text));

    [Theory]
    [InlineData("The dogs’ bowls and the US’ plans ain't ’tis or 'twas, rock ’n’ roll in the '90s.")]
    [InlineData("The dogs' bowls and James' plans.")]
    [InlineData("He is 5' 10\" tall and jumps 3'4\" high.")]
    [InlineData("A 19\" screen and a 27\" one.")]
    [InlineData("She said ‘tis late, and tell ‘em so in ‘08.")]
    [InlineData("\"\" and \" \" and “…”.")]
    [InlineData("Nothing is marked here.")]
    public void Apostrophes_Measures_AndEmptyPairs_AreNoQuotations(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("‘Why aren't they on the shows?' she asked.", "‘Why aren't they on the shows?'")]
    [InlineData("‘The dogs’ bowls are empty,’ she said.", "‘The dogs’ bowls are empty,’")]
    [InlineData("'I don't know,' he said.", "'I don't know,'")]
    [InlineData("It was 'nothin' to write home about', he said.", "'nothin' to write home about'")]
    [InlineData("She's 'the one' they wanted.", "'the one'")]
    public void SingleMarks_AreToldFromApostrophes(string text, string expected) => Assert.Equal([expected], Scan(text));

    [Theory]
    [InlineData("“The ‘global South'” is far.", "“The ‘global South'”", "‘global South'")]
    [InlineData("‘He said “no” to me,’ she said.", "‘He said “no” to me,’", "“no”")]
    [InlineData("\"He said \"no\" to me,\" she said.", "\"He said \"no\" to me,\"", "\"no\"")]
    [InlineData("“He said “no” to me,” she said.", "“He said “no” to me,”", "“no”")]
    [InlineData("“It is ‘done.’”", "“It is ‘done.’”", "‘done.’")]
    [InlineData("「彼は『雨』と言った。」", "「彼は『雨』と言った。」", "『雨』")]
    public void Quote_InsideAQuote_IsNestedAndFollowsIt(string text, string outer, string inner)
    {
        var found = QuotationScanner.Scan(text, Paragraphs(text));
        Assert.Equal([outer, inner], found.Select(q => q.Span.Of(text)));
        Assert.Equal([QuoteKind.Direct, QuoteKind.Nested], found.Select(q => q.Kind));
    }

    [Fact]
    public void Quote_ThatNeverCloses_EndsWithItsParagraph()
    {
        const string Text = "She said: “It never ends.\nAnd it rained.";
        var quote = Assert.Single(QuotationScanner.Scan(Text, Paragraphs(Text)));
        Assert.Equal("“It never ends.", quote.Span.Of(Text));
        Assert.Equal("It never ends.", quote.Words.Of(Text));
        Assert.False(quote.IsClosed);
    }

    [Fact]
    public void Quote_ThatNeverCloses_EndsInFrontOfTheNextOne()
    {
        const string Text = "“The first lost its end. “The second did not,” he said.";
        var found = QuotationScanner.Scan(Text, Paragraphs(Text));
        Assert.Equal(["“The first lost its end.", "“The second did not,”"], found.Select(q => q.Span.Of(Text)));
        Assert.Equal([false, true], found.Select(q => q.IsClosed));
        Assert.All(found, q => Assert.Equal(QuoteKind.Direct, q.Kind));
    }

    [Fact]
    public void Quote_ThatTheNextParagraphReopens_IsNoFault()
    {
        const string Text = "“It goes on here.\n“And it ends here,” she said.";
        var found = QuotationScanner.Scan(Text, Paragraphs(Text));
        Assert.Equal(["“It goes on here.", "“And it ends here,”"], found.Select(q => q.Span.Of(Text)));
        Assert.All(found, q => Assert.True(q.IsClosed));
    }

    [Theory]
    [InlineData("“Weight support”", QuoteKind.Heading)]
    [InlineData("“Illegal sanctions” ", QuoteKind.Heading)]
    [InlineData("“Weight support.”", QuoteKind.Direct)]
    [InlineData("“All the way!”", QuoteKind.Direct)]
    [InlineData("“Weight support” he said", QuoteKind.Direct)]
    [InlineData("“This goes on for far too long to be read as the heading of anything”", QuoteKind.Direct)]
    public void Paragraph_ThatIsOnlyAShortMarkedPhrase_IsAHeading(string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(QuotationScanner.Scan(text, Paragraphs(text))).Kind);

    [Fact]
    public void Boilerplate_HoldsNoQuotations()
    {
        const string Text = "“Read more” here";
        Assert.Empty(QuotationScanner.Scan(Text, [new Block(BlockKind.Boilerplate, new SourceSpan(0, Text.Length))]));
    }

    [Theory]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("'a ")]
    [InlineData("“a ")]
    [InlineData("«a „b ‘c ")]
    [InlineData("“'\"‘")]
    [InlineData("「a『b")]
    public void HundredThousandOpeningMarks_CostNoMoreThanOtherText(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000));
        var found = QuotationScanner.Scan(text, [new Block(BlockKind.Prose, new SourceSpan(0, text.Length))]);
        Assert.All(found, q => Assert.True(q.Span.End <= text.Length));
    }

    private static IEnumerable<string> Scan(string text) => QuotationScanner.Scan(text, Paragraphs(text)).Select(q => q.Span.Of(text));

    internal static EquatableArray<Block> Paragraphs(string text)
    {
        var blocks = new List<Block>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || LineMap.IsLineEnd(text[i]))
            {
                blocks.Add(new Block(BlockKind.Prose, SourceSpan.FromBounds(start, i)));
                start = i + 1;
            }
        }

        return blocks.ToEquatableArray();
    }
}
