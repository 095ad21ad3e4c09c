using System.Globalization;
using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Parts that all stand in one article, though not as the ellipses between them say: where they are looked for, and what is shown of them.</summary>
public sealed class ScatteredPartsTests
{
    // The first part stands in every article, all of them only in the last, and not every article is tried.
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(15, true)]
    [InlineData(16, true)]
    [InlineData(17, false)]
    [InlineData(18, false)]
    public void Parts_AreLookedForInTheFirstArticlesThatHaveTheFirst(int articles, bool areFound)
    {
        var index = CorpusIndex.Create(Enumerable.Range(1, articles).Select(i =>
            TestCorpus.Article(i.ToString("D2", CultureInfo.InvariantCulture), (i == articles ? "Cats can come. " : "") + "Ants are able. Ants are able.")));

        var verdict = index.Check("Ants are able … Cats can come");

        Assert.Equal(areFound, verdict is { Kind: VerdictKind.Altered, Differences.IsEmpty: true, Passage.Text: "Cats can come. Ants are able" });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Parts_AreLookedForInEveryArticle(int before)
    {
        var articles = Enumerable.Range(0, before).Select(i => TestCorpus.Article($"a{i}", "Dogs do. Cats can come.")).Append(TestCorpus.Article("b", "Cats can come. Ants are able."));

        Assert.Equal("b", CorpusIndex.Create(articles).Check("Ants are able … Cats can come").Passage?.Article);
    }

    // Each part where it stands nearest to the first, wherever that is; the article is shown from the first to the last of them.
    [Theory]
    [InlineData("So they all said. Bees be by. Cats can come. Ants are able. Yes yet you. Bees be by.", "Ants are able … Bees be by … Cats can come", "Bees be by. Cats can come. Ants are able")]
    [InlineData("So they all said. Bees be by. So. Cats can come. Ants are able. Yes yet you. Bees be by.", "Ants are able … Bees be by … Cats can come", "Cats can come. Ants are able. Yes yet you. Bees be by")]
    [InlineData("So they all said. Bees be by. Cats can come. So yes. Ants are able. Cats can come. Bees be by.", "Bees be by … Ants are able … Cats can come … Ants are able", "Bees be by. Cats can come. So yes. Ants are able")]
    [InlineData("So they all said. Cats can come. So. Ants are able. On. Cats can come. Yes.", "Ants are able … Cats can come … Ants are able", "Cats can come. So. Ants are able")]
    public void Parts_AreShownWhereTheyAreNearest(string source, string citation, string shown)
    {
        var verdict = TestCorpus.Of(source).Check(citation);

        Assert.Equal((VerdictKind.Altered, true, shown), (verdict.Kind, verdict.Differences.IsEmpty, verdict.Passage!.Text));
    }

    // Three words a part on average; the words in front of and behind the citation are no part of it.
    [Theory]
    [InlineData("Cats can come. Ants are able.", "Ants are able … Cats can come", true)]
    [InlineData("Cats can come. Ants are able.", "Ants are … Cats can come", false)]
    [InlineData("Cats can come. Ants are able to.", "Ants are able to … Cats can", true)]
    [InlineData("Dogs do. Cats can come. Ants are able to.", "Ants are able to … Cats can come … Dogs do", true)]
    [InlineData("Dogs do. Cats can come. Ants are able.", "Ants are able … Cats can come … Dogs do", false)]
    [InlineData("Cats can come. Ants are able.", "… Ants are able … Cats can come …", true)]
    [InlineData("Cats can come. Ants are able.", "Ants are able … Cats can go", false)]
    public void Parts_OfAWordOrTwo_SayNothing(string source, string citation, bool areShown) =>
        Assert.Equal(areShown, TestCorpus.Of(source).Check(citation) is { Kind: VerdictKind.Altered, Differences.IsEmpty: true });

    // From the first to the last there may be sixty-four tokens more than are cited.
    [Theory]
    [InlineData(64, "Cats can come g0 ")]
    [InlineData(65, "Ants are able to")]
    public void Parts_ThatAreFarApart_AreShownByTheLongest(int between, string start)
    {
        var gap = string.Concat(Enumerable.Range(0, between).Select(i => $"g{i} "));
        var shown = TestCorpus.Of($"Cats can come {gap}Ants are able to").Check("Ants are able to … Cats can come").Passage!.Text;

        Assert.StartsWith(start, shown, System.StringComparison.Ordinal);
        Assert.EndsWith("Ants are able to", shown, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ants are able … Cats can come", "Ants are able")]
    [InlineData("Cats can come … Ants are able", "Cats can come")]
    public void OfPartsThatAreFarApart_AndOfOneLength_TheFirstIsShown(string citation, string shown)
    {
        var gap = string.Concat(Enumerable.Range(0, 600).Select(i => $"g{i}.\n\n"));

        Assert.Equal(shown, TestCorpus.Of($"Cats can come {gap}Ants are able {gap}Cats can come").Check(citation).Passage!.Text);
    }
}
