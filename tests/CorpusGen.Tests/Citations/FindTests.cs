using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

public class FindTests
{
    private static readonly CorpusIndex Index = CorpusIndex.Create(
        [TestCorpus.Article("harbour", "The harbour has three cranes and no railway."), TestCorpus.Article("pier", "The pier has three cranes, too.")]);

    [Theory]
    [InlineData("three cranes and no railway", "harbour")]
    [InlineData("three cranes", "harbour")]
    [InlineData("The harbour [has] three … no railway", "harbour")]
    [InlineData("Has three cranes, too", "pier")]
    [InlineData("The harbour has four cranes and no railway", null)]
    [InlineData("zeppelin", null)]
    [InlineData("", null)]
    [InlineData("…", null)]
    public void Passage_IsThatOfTheVerdict_WhereTheWordsStand_AndElseThereIsNone(string text, string? article)
    {
        var verdict = Index.Check(text);

        Assert.Equal(article, Index.Find(text)?.Article);
        Assert.Equal(verdict.Kind is VerdictKind.Found or VerdictKind.TooShort ? verdict.Passage : null, Index.Find(text));
    }
}
