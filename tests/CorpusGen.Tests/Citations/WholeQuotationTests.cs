using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Tests.Articles;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Every quotation of any article, cited by its own text, is found: with the whole article at hand, and with its quotations alone.</summary>
public class WholeQuotationTests
{
    // Whatever has another form, or another meaning, beside a quotation mark than beside a blank.
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "\"", "'", "‘", "’", "«", "»", "„", "「", "」", "``", "''", "–", "—", "-", "--", "---", "-\n", "—\n", "…", "...", ".", ",", "?", "!", ":", ";",
        " ", "  ", "\n", "\r\n", "\n\n", "the ", "lake ", "froze", "Cold", "war", "don't", "dogs’", "日本", "co-\noperate", "x", "_", "\u0301", "\u00AD", "\u00AD\n", "\u200B",
        "5", "-5", "1990", "5' 10\"", "6\"", "²", "¹²", "%", "10", "$", "[1]", "[", "]", "(", ")", "*", "†", "/", "&amp;", "`", "said Lee, ", "he said ",
    ];

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements(Pieces).SelectMany(piece => Gen.Elements(piece, piece, piece + " ")).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void AnyQuotation_OfAnyText_IsFound()
    {
        var found = 0;
        Prop.ForAll(Texts, text => found += FindAll(ArticleReader.Read("any.txt", text)) + FindAll(ArticleReader.Read("any.md", text)))
            .Check(SeededCases.Of(2_000).WithEndSize(60));
        Assert.InRange(found, SeededCases.CountOf(2_000), int.MaxValue);
    }

    [Fact]
    public void AnyQuotation_OfTheCorpus_IsFound() => Assert.All(CorpusFolder.Files, file => Assert.NotEqual(0, FindAll(CorpusFolder.Read(file[..8]))));

    [Theory]
    [InlineData("The pilot wrote “– so much for that” in the log.", "– so much for that")]
    [InlineData("The pilot wrote “– so much for that” in the log.", "— so much for that")]
    [InlineData("The pilot wrote \"-- so much for that\" in the log.", "– so much for that")]
    [InlineData("“But I thought--” the pilot said.", "But I thought--")]
    [InlineData("“But I thought --” the pilot said.", "But I thought —")]
    [InlineData("The log says “-5 at noon” and no more.", "-5 at noon")]
    [InlineData("It was of a 6\"-8\" gauge.", "8\" gauge")]
    public void DashOrMinus_BesideAMark_IsWhatItIsBesideABlank(string source, string citation) =>
        Assert.True(TestCorpus.Of(source).Check(citation, "source").IsClean);

    [Theory]
    [InlineData("The log says “-5 at noon” and no more.", "5 at noon")]
    [InlineData("The option “--” ends the others.", "The option “-” ends the others")]
    [InlineData("The option “--all” prints the lot.", "The option “-all” prints the lot")]
    public void HyphensInMarks_AreText(string source, string citation) =>
        Assert.False(TestCorpus.Of(source).Check(citation, "source").IsClean);

    private static int FindAll(ArticleReading reading)
    {
        IReadOnlyList<CitableArticle> whole = CorpusReading.Create(reading.Blocks.IsEmpty ? [] : [reading]).ToCitable();
        var alone = whole.Select(a => a with { Passages = [.. reading.Quotations.Select(q => new CitablePassage(PlainText.Identity(reading.WordsOf(q.Words)), q.Words.Start, 1))] });
        foreach (var index in new[] { CorpusIndex.Create(whole), CorpusIndex.Create(alone) })
        {
            foreach (var text in reading.Quotations.Select(q => reading.WordsOf(q.Words)))
            {
                Assert.True(index.Check(text, reading.Key).IsClean, text);
            }
        }

        return reading.Quotations.Count;
    }
}
