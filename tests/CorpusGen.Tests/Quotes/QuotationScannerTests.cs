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
    [InlineData("10\" is its size.")]
    [InlineData("'10\" is its size.")]
    [InlineData("n’ roll, and the dogs’ ")]
    [InlineData("'It is only an apostrophe.")]
    [InlineData("She took ‘some of it along.")]
    [InlineData("It rained“ for her.")]
    [InlineData("She said it to ‘em")]
    [InlineData("Nothing is marked here.")]
    public void Apostrophes_Measures_AndEmptyPairs_AreNoQuotations(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("‘Why aren't they on the shows?' she asked.", "‘Why aren't they on the shows?'")]
    [InlineData("‘The dogs’ bowls are empty,’ she said.", "‘The dogs’ bowls are empty,’")]
    [InlineData("'I don't know,' he said.", "'I don't know,'")]
    [InlineData("It was 'nothin' to write home about', he said.", "'nothin' to write home about'")]
    [InlineData("She's 'the one' they wanted.", "'the one'")]
    [InlineData("She saw ‘the dogs’ – twice, near the wolf’ den.", "‘the dogs’")]
    [InlineData("‘The wall is 6' 2 high,’ she said.", "‘The wall is 6' 2 high,’")]
    [InlineData("She called it ‘Apollo 8’ in her book.", "‘Apollo 8’")]
    [InlineData("She called it ‘Apollo 8’ ", "‘Apollo 8’")]
    [InlineData("He said 'x and then 'the one' here.", "'the one'")]
    [InlineData("She saw ‘the wolf’ 2 times.", "‘the wolf’")]
    [InlineData("They took ‘mongster along to the boys’.", "‘mongster along to the boys’")]
    [InlineData("They took ‘1 along to the boys’.", "‘1 along to the boys’")]
    [InlineData("They took ‘90x along to the boys’.", "‘90x along to the boys’")]
    [InlineData("They took ‘x0s along to the boys’.", "‘x0s along to the boys’")]
    [InlineData("They took ‘9xs along to the boys’.", "‘9xs along to the boys’")]
    [InlineData("They took ‘1990 along to the boys’.", "‘1990 along to the boys’")]
    public void SingleMarks_AreToldFromApostrophes(string text, string expected) => Assert.Equal([expected], Scan(text));

    [Theory]
    [InlineData("\"He is 5' 10\" tall,\" she said.", "\"He is 5' 10\" tall,\"")]
    [InlineData("\"He is 5’ 10\" tall,\" she said.", "\"He is 5’ 10\" tall,\"")]
    [InlineData("\"He is 5′ 10\" tall,\" she said.", "\"He is 5′ 10\" tall,\"")]
    [InlineData("\"He jumps 3'4\" high,\" she said.", "\"He jumps 3'4\" high,\"")]
    [InlineData("\"It is 5' 1234\" wide,\" she said.", "\"It is 5' 1234\" wide,\"")]
    [InlineData("She wrote \"number 5' 12345\" in it.", "\"number 5' 12345\"")]
    [InlineData("She wrote \"page 10\" in it.", "\"page 10\"")]
    [InlineData("She wrote \"the boys' 10\" in it.", "\"the boys' 10\"")]
    [InlineData("She wrote “about 5' 10” in it.", "“about 5' 10”")]
    public void Inches_AreToldFromMarks(string text, string expected) => Assert.Equal([expected], Scan(text));

    [Theory]
    [InlineData("tis twas twere twill twould tisn twasn til till em im er ere bout bove cause cuz cos coz fore gainst hood kay mid mongst n nam neath nother")]
    [InlineData("nuff nuther pon round roos s scuse sup tude tween zat TIS Cause 08 90s")]
    public void Word_WithoutItsFirstLetters_BeginsWithAnApostrophe(string words) =>
        Assert.All(words.Split(' '), word => Assert.Empty(Scan($"They took ‘{word} along to the boys’.")));

    [Theory]
    [InlineData('(', ')')]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    [InlineData('<', '<')]
    [InlineData('>', ':')]
    [InlineData('/', '/')]
    [InlineData('=', ';')]
    [InlineData('¿', '?')]
    [InlineData('¡', '!')]
    [InlineData('-', '-')]
    [InlineData('\u2010', '\u2010')]
    [InlineData('\u2015', '\u2015')]
    [InlineData(' ', '…')]
    [InlineData('\n', ',')]
    public void Signs_BesideAMark_SayWhichWayItPoints(char before, char behind) => Assert.Equal(["'rain'"], Scan($"He said{before}'rain'{behind}to her."));

    [Theory]
    [InlineData("\"I think so, \"he said, and left.", "\"I think so, \"")]
    [InlineData("\"I think so. \"he said, and left.", "\"I think so. \"")]
    [InlineData("\"I think so! \"he said, and left.", "\"I think so! \"")]
    [InlineData("\"I think so? \"he said, and left.", "\"I think so? \"")]
    [InlineData("Il voit« la pluie » tomber.", "« la pluie »")]
    [InlineData("彼は言った「 雨 」と。", "「 雨 」")]
    [InlineData("彼は言った『 雨 』と。", "『 雨 』")]
    public void Blank_OnTheWrongSideOfAMark_DoesNotHide_WhatItDoes(string text, string expected) => Assert.Equal([expected], Scan(text));

    [Theory]
    [InlineData("“One is open. «Two is open.", "“One is open. «Two is open.", "«Two is open.")]
    [InlineData("“One. «Two. “Three,” he said.", "“One. «Two.", "«Two.", "“Three,”")]
    [InlineData("“One. “Two,” he said. «Three.", "“One.", "“Two,”", "«Three.")]
    [InlineData("“One «it is “so” there» and on.", "“One «it is “so” there» and on.", "«it is “so” there»", "“so”")]
    [InlineData("“One «two “three,” he «said» to her.", "“One «two", "«two", "“three,”", "«said»")]
    [InlineData("\"One \"two to her.", "\"One", "\"two to her.")]
    [InlineData("“One «two,” he said.", "“One «two,”")]
    [InlineData("“ One.", "“ One.")]
    public void Marks_ThatNeverClose_EndWhereTheNextOfTheirKindOpens(string text, params string[] expected) => Assert.Equal(expected, Scan(text));

    [Fact]
    public void Nesting_BeyondTwelve_IsPassedOver() =>
        Assert.Equal(12, Scan(string.Concat(Enumerable.Repeat("«so ", 13)) + string.Concat(Enumerable.Repeat("»", 12))).Count());

    [Theory]
    [InlineData("“The ‘global South'” is far.", "“The ‘global South'”", "‘global South'")]
    [InlineData("‘He said “no” to me,’ she said.", "‘He said “no” to me,’", "“no”")]
    [InlineData("\"He said \"no\" to me,\" she said.", "\"He said \"no\" to me,\"", "\"no\"")]
    [InlineData("“He said “no” to me,” she said.", "“He said “no” to me,”", "“no”")]
    [InlineData("“It is ‘done.’”", "“It is ‘done.’”", "‘done.’")]
    [InlineData("「彼は『雨』と言った。」", "「彼は『雨』と言った。」", "『雨』")]
    [InlineData("\"We told him, \"no\" and left,\" he said.", "\"We told him, \"no\" and left,\"", "\"no\"")]
    [InlineData("„Er sagte „nein“ zu mir“, sagte sie.", "„Er sagte „nein“ zu mir“", "„nein“")]
    [InlineData("»Er sagte ›nein‹ zu mir«, sagte sie.", "»Er sagte ›nein‹ zu mir«", "›nein‹")]
    [InlineData("›Er sagte »nein« zu mir‹, sagte sie.", "›Er sagte »nein« zu mir‹", "»nein«")]
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

    [Theory]
    [InlineData("“It goes on here.", "“And it ends here,”", true)]
    [InlineData("‘It goes on here.", "‘And it ends here,’", true)]
    [InlineData("“It goes on here.", "«And it ends here,»", false)]
    public void Quote_ThatTheNextParagraphReopens_IsNoFault(string first, string second, bool goesOn)
    {
        var text = $"{first}\n{second} she said.";
        var found = QuotationScanner.Scan(text, Paragraphs(text));
        Assert.Equal([first, second], found.Select(q => q.Span.Of(text)));
        Assert.Equal([goesOn, true], found.Select(q => q.IsClosed));
    }

    [Theory]
    [InlineData("“Weight support”", QuoteKind.Heading)]
    [InlineData("“Illegal sanctions” ", QuoteKind.Heading)]
    [InlineData("  “Illegal sanctions”", QuoteKind.Heading)]
    [InlineData("“One two three four five six seven eight”", QuoteKind.Heading)]
    [InlineData("“One two three four five six seven eight nine”", QuoteKind.Direct)]
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
