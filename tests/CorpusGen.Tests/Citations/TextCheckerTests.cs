using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The quotations of any text, such as a language model's answer, each with its verdict.</summary>
public class TextCheckerTests
{
    private static readonly CorpusIndex Index = CorpusIndex.Create([TestCorpus.Article("pier", "|Ann Lee«We lost two boats, and nobody slept that night.»")]);

    [Theory]
    [InlineData("No marks at all.", "")]
    [InlineData("", "")]
    [InlineData("She said “we lost two boats” and left.", "we lost two boats=Found")]
    [InlineData("She said \"we lost two boats\" and left.", "we lost two boats=Found")]
    [InlineData("“We lost two boats,” she said, “and nobody slept.”", "We lost two boats,=Found|and nobody slept.=Found")]
    [InlineData("“we lost three boats” or “we lost two boats” or “we lost three boats”", "we lost three boats=Altered|we lost two boats=Found|we lost three boats=Altered")]
    [InlineData("He wrote “she said ‘we lost two boats’ at noon” there.", "she said ‘we lost two boats’ at noon=NotFound")]
    [InlineData("An empty “” and “nobody slept” there.", "nobody slept=Found")]
    [InlineData("“we lost … slept”", "we lost … slept=Found")]
    public void Quotations_AreJudgedInTheirOrder(string text, string expected)
    {
        var found = TextChecker.Check(Index, text);

        Assert.Equal(expected, string.Join('|', found.Select(q => $"{q.Text}={q.Verdict.Kind}")));
        Assert.All(found, q => Assert.Equal(q.Text, q.Span.Of(text)));
    }
}
