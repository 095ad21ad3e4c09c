using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Words stand where they stand, however often each of them does, and whatever was asked before.</summary>
public class PhraseMatcherTests
{
    private static readonly CitableArticle[] Articles =
    [
        TestCorpus.Article(
            "a",
            string.Concat(Enumerable.Range(0, 20).Select(i => $"the cold war and the warm peace of n{i}, "))
                + "The cold war ended. A two-\nway peace of the cold war and so on. They gave co-\noperation, and co-operation and cooperation to the cold peace"),
        TestCorpus.Article("b", "the cold war and the warm peace of n7, the end"),
    ];

    [Theory]
    [InlineData("the cold war", 22)]
    [InlineData("The cold war", 22)]
    [InlineData("the cold", 23)]
    [InlineData("and the cold war", 0)]
    [InlineData("cold war and", 21)]
    [InlineData("cold war and the warm peace of", 20)]
    [InlineData("the cold war and the warm peace of n7", 1)]
    [InlineData("the cold war and the warm peace of n0", 1)]
    [InlineData("of n7, the cold war", 1)]
    [InlineData("of n7, the end", 0)]
    [InlineData("n19, The cold", 1)]
    [InlineData("n19, the cold", 0)]
    [InlineData("peace of", 21)]
    [InlineData("peace of the", 1)]
    [InlineData("a two-way peace of the cold war", 1)]
    [InlineData("a two-\nway peace of the cold war", 1)]
    [InlineData("cooperation", 2)]
    [InlineData("co-operation", 2)]
    [InlineData("co-\noperation", 3)]
    [InlineData("and cooperation", 1)]
    [InlineData("They gave cooperation, and", 1)]
    [InlineData("cooperation to the cold peace", 1)]
    [InlineData("the cold peace", 1)]
    [InlineData("the warm war", 0)]
    public void Words_AreFoundInEachOfTheirPlaces_ByAFreshIndexAndByOneThatWasAskedOften(string citation, int places)
    {
        var (fresh, used) = (CorpusIndex.Create(Articles), CorpusIndex.Create(Articles));
        for (var i = 0; i < 40; i++)
        {
            used.Check("the cold war and the warm", "a");
        }

        Assert.All([fresh, used, CorpusIndex.Create(Articles.Reverse())], index =>
        {
            var verdict = index.Check(citation, "a");
            Assert.Equal((places > 0, places), (verdict.Kind == VerdictKind.Found, verdict.Kind == VerdictKind.Found ? verdict.Places : 0));
        });
    }
}
