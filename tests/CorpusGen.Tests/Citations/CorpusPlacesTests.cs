using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Where a verdict says that words stand: the line, the words of the source, and the quotation around them.</summary>
public class CorpusPlacesTests
{
    // As a library carries them: the quotations alone, each with the line on which it begins.
    private static readonly CorpusIndex Carried = CorpusIndex.Create(
    [
        new CitableArticle
        {
            Key = "quay",
            Path = "quay.txt",
            HasWholeText = false,
            Passages =
            [
                new CitablePassage(PlainText.Identity("We go.\r\nWe stay.\nWe row.\rWe come home."), 10, 3),
                new CitablePassage(PlainText.Identity("They went.\r\n\r\nThey came back."), 100, 20),
                new CitablePassage(PlainText.Identity("It rained.\n\nIt snowed.\r\rIt froze.\u2028It thawed."), 200, 40),
            ],
            Quotations =
            [
                new CitableQuotation("q1", new SourceSpan(10, 38), "Ann", ["Ann"], 1),
                new CitableQuotation("q2", new SourceSpan(100, 29), "Ann", ["Ann"], 1),
                new CitableQuotation("q3", new SourceSpan(200, 44), "Bob", ["Bob"], 2),
            ],
        },
    ]);

    [Theory]
    [InlineData("We go", 3, 10)]
    [InlineData("We stay", 4, 18)]
    [InlineData("We row", 5, 27)]
    [InlineData("We come", 6, 35)]
    [InlineData("They went", 20, 100)]
    [InlineData("They came", 22, 114)]
    [InlineData("It rained", 40, 200)]
    [InlineData("It snowed", 42, 212)]
    [InlineData("It froze", 44, 224)]
    [InlineData("It thawed", 45, 234)]
    public void Line_CountsFromThatOfTheQuotation(string citation, int line, int start)
    {
        var passage = Carried.Check(citation, "quay").Passage!;

        Assert.Equal((line, start, citation), (passage.Line, passage.Span.Start, passage.Text));
    }

    [Fact]
    public void WordsOfTwoQuotations_AreShownWithAnEllipsisBetweenThem()
    {
        var passage = Carried.Check("come home … They went", "quay").Passage!;

        Assert.Equal(("come home. … They went", new SourceSpan(38, 71), 6), (passage.Text, passage.Span, passage.Line));
    }

    [Theory]
    [InlineData("“We go now", "q1")]
    [InlineData("“We go now,” he", null)]
    [InlineData("We go now", "q1")]
    [InlineData("go now,”", "q1")]
    [InlineData("“no,” he said", null)]
    public void MarksAroundAQuotation_BelongToIt(string citation, string? quotation)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("source", "He wrote “|Ann«We go now,»” he said, and “|Ann«no,»” he said.")]);

        Assert.Equal(quotation, index.Check(citation, "source").Passage!.Quotation);
    }
}
