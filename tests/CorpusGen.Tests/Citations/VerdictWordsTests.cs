using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Where the words that a verdict shows are cut, and what it says of sections, quotations and escapes at their borders.</summary>
public sealed class VerdictWordsTests
{
    private const string Run = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

    [Theory]
    // The excerpt ends with the passage; it begins with a word, or with the difference where one run of signs leads up to it.
    [InlineData(Run + "-THERE it is", "\u2026THERE it is")]
    [InlineData(Run + " THERE it is", "\u2026THERE it is")]
    [InlineData("it is " + Run + "-THERE", "\u2026THERE")]
    [InlineData("it is THERE where the words go on and on and on until they all", "it is THERE where the words go on and on and on until they\u2026")]
    [InlineData("it is THERE where the words go on and on and on until the ed", "it is THERE where the words go on and on and on until the ed")]
    [InlineData("it was nine in a day THERE where the words go on and on and on", "it was nine in a day THERE where the words go on and on and\u2026")]
    [InlineData("it was nine in aday THERE where the words go on and on and on", "it was nine in aday THERE where the words go on and on and\u2026")]
    [InlineData("it was nine in a day or THERE where the words go on and on an on", "\u2026was nine in a day or THERE where the words go on and on an\u2026")]
    public void Excerpt_BeginsWithAWord(string passage, string shown)
    {
        var verdict = new CitationVerdict
        {
            Citation = new Citation { Text = "here" },
            Kind = VerdictKind.Altered,
            Passage = new CitedPassage { Article = "pier", Path = "pier.txt", Line = 7, Span = new SourceSpan(0, 9), Text = passage },
            Differences = [new WordDifference("here", new SourceSpan(0, 4), "THERE")],
        };

        Assert.Equal(shown, verdict.ToProblem()!.Arguments[1]);
    }

    // A section begins with its heading.
    [Theory]
    [InlineData("Fees", "fees")]
    [InlineData("Fees A boat costs four crowns", "fees")]
    [InlineData("Safety", "safety")]
    [InlineData("Wear a vest", "safety")]
    [InlineData("four crowns … Safety", "")]
    public void Heading_StandsInItsSection(string text, string section)
    {
        var index = CorpusIndex.Create(CorpusReading.Create([ArticleReader.Read("boats.md", "Fees\n====\n\nA boat costs four crowns.\n\nSafety\n======\n\nWear a vest.\n")]).ToCitable());

        Assert.Equal(section == "fees", index.Check(new Citation { Text = text, Article = "boats", Section = "fees" }).Section is null);
        Assert.Equal(section == "safety", index.Check(new Citation { Text = text, Article = "boats", Section = "safety" }).Section is null);
    }

    // The nearest name is given only for one that the article does not have.
    [Theory]
    [InlineData("safety", true, null)]
    [InlineData("safty", false, "safety")]
    [InlineData("prices", false, null)]
    public void Section_IsKnown_OrHasANearestName(string section, bool isKnown, string? nearest)
    {
        var index = CorpusIndex.Create(CorpusReading.Create([ArticleReader.Read("boats.md", "# Fees\n\nA boat costs four crowns.\n\n# Safety\n\nWear a vest.\n")]).ToCitable());

        Assert.Equal(
            new SectionMismatch(section, "fees", isKnown, true, nearest), index.Check(new Citation { Text = "A boat costs", Article = "boats", Section = section }).Section);
    }

    // An escape has one place in the file, however many characters it stands for.
    [Fact]
    public void Escape_CannotBeDivided()
    {
        var escape = new WordsSegment(3, 2, new SourceSpan(10, 10), WordsForm.RegularString);
        var exact = escape with { IsExact = true };

        Assert.Equal((10, 10, 10), (escape.SourceOf(3), escape.SourceOf(4), escape.SourceOf(5)));
        Assert.Equal((10, 11, 12, 12), (exact.SourceOf(3), exact.SourceOf(4), exact.SourceOf(5), exact.SourceOf(6)));
        Assert.Equal(escape, escape.Clip(4, 5));
        Assert.Equal(new WordsSegment(4, 1, new SourceSpan(11, 1), WordsForm.RegularString, true), exact.Clip(4, 9));
        Assert.Equal(new WordsSegment(3, 1, new SourceSpan(10, 1), WordsForm.RegularString, true), exact.Clip(0, 4));
    }
}
