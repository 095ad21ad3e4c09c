using System;
using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Which key is proposed for one that no article has.</summary>
public class ArticleKeysTests
{
    [Theory]
    [InlineData("harbour-2020", "harbour-2021", "harbour-2021")]
    [InlineData("harbour-2", "harbour-2020 harbour-2021", null)]
    [InlineData("harbour", "harbour-of-the-north pier", "harbour-of-the-north")]
    [InlineData("harbour", "harbour-of-the-north harbour-of-the-south", null)]
    [InlineData("harbour", "harbour-of-the-north harbour-of-the-south pier", null)]
    [InlineData("harbour", "anchor harbour-of-the-north", "harbour-of-the-north")]
    [InlineData("harbour", "anchor harbour-of-the-north pier", "harbour-of-the-north")]
    [InlineData("harbour", "anchor harbour-of-the-north harbour-of-the-south", null)]
    [InlineData("pier", "pier-of-the-old-town beer", "beer")]
    [InlineData("pier", "beer bier", "bier")]
    [InlineData("pier", "deer beer", "beer")]
    [InlineData("zzz", "anchor pier", null)]
    [InlineData("", "harbour", null)]
    [InlineData("", "a harbour", "a")]
    [InlineData("", "", null)]
    public void UnknownKey_IsAnsweredWithTheOneThatDiffersLeast_ElseWithTheOnlyOneThatBeginsSo(string key, string keys, string? nearest) =>
        Assert.Equal(nearest, CorpusIndex.Create(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => TestCorpus.Article(k, "Rain."))).Check("Trains run twice", key).NearestKey);

    [Theory]
    [InlineData("a-boat", "a-boats-of-oak")]
    [InlineData("0011", "0017")]
    [InlineData("the-boats", "the-boats-of-elm")]
    [InlineData("wto", "two")]
    public void OtherKey_IsProposedToo(string key, string nearest)
    {
        var index = CorpusIndex.Create(
        [
            TestCorpus.Article("one", "Rain.") with { OtherKeys = ["0017", "the-boats-of-elm"] },
            TestCorpus.Article("two", "Snow.") with { OtherKeys = ["a-boats-of-oak"] },
        ]);

        Assert.Equal(nearest, index.Check("Trains run twice", key).NearestKey);
    }

    [Fact]
    public void OtherKey_OfTwoArticles_MeansBoth()
    {
        var index = CorpusIndex.Create([TestCorpus.Article("one", "Rain fell.") with { OtherKeys = ["day"] }, TestCorpus.Article("two", "Snow fell.") with { OtherKeys = ["day"] }]);

        Assert.True(index.Check("Rain fell", "day").IsClean);
        Assert.True(index.Check("Snow fell", "day").IsClean);
    }
}
