using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What a citation claims beside the words: the article, the speaker, the date.</summary>
public class ClaimTests
{
    private static readonly CorpusIndex Index = CorpusIndex.Create(
    [
        TestCorpus.Article(
            "north",
            "The harbour is full of ice this week. |Ann Björk/Ann Bjork«We lost two boats,» said Björk. |«Nobody slept.»",
            "2021-03-24"),
        TestCorpus.Article("south", "|Bob Hill«The ferry sails at noon today.» The ferry sails at dusk today. |Bob Hill«We lost two boats,» he said.", "2021-04"),
        TestCorpus.Article("rfc9000", "An endpoint MUST close the connection. An endpoint MUST close the connection."),
    ]);

    [Theory]
    [InlineData("The ferry sails at dusk", "south", null, VerdictKind.Found)]
    [InlineData("The ferry sails at dusk", "north", null, VerdictKind.WrongArticle)]
    [InlineData("The ferry sails at dusk", "nroth", null, VerdictKind.UnknownArticle)]
    [InlineData("", "nroth", null, VerdictKind.UnknownArticle)]
    [InlineData("…", "nroth", null, VerdictKind.UnknownArticle)]
    [InlineData("", "north", null, VerdictKind.NotFound)]
    [InlineData("The ferry sails at dawn", "south", null, VerdictKind.Altered)]
    [InlineData("Trains run twice every hour", "south", null, VerdictKind.NotFound)]
    [InlineData("Trains run twice every hour", null, null, VerdictKind.NotFound)]
    [InlineData("The ferry sails at noon", "south", "Bob Hill", VerdictKind.Found)]
    [InlineData("The ferry sails at noon", null, "bob hill", VerdictKind.Found)]
    [InlineData("The ferry sails at noon", null, "Hill", VerdictKind.Found)]
    [InlineData("The ferry sails at noon", null, "Bob", VerdictKind.WrongSpeaker)]
    [InlineData("The ferry sails at noon", "south", "Ann Björk", VerdictKind.WrongSpeaker)]
    [InlineData("The ferry sails at dusk", "south", "Bob Hill", VerdictKind.OwnWords)]
    [InlineData("Nobody slept", "north", "Bob Hill", VerdictKind.WrongSpeaker)]
    [InlineData("We lost two boats", "north", "Ann Bjork", VerdictKind.Found)]
    [InlineData("We lost two boats", "north", "Björk", VerdictKind.Found)]
    [InlineData("We lost two boats", "north", "Bjo\u0308rk", VerdictKind.Found)]
    [InlineData("We lost two boats", "north", "Byörk", VerdictKind.WrongSpeaker)]
    public void Claims_AreCheckedOneByOne(string text, string? article, string? speaker, VerdictKind expected) =>
        Assert.Equal(expected, Index.Check(text, article, speaker).Kind);

    [Fact]
    public void Occurrence_ThatSatisfiesEverything_IsFound_WhereverItStands()
    {
        var verdict = Index.Check("We lost two boats", speaker: "Bob Hill");

        Assert.Equal((VerdictKind.Found, "south", "Bob Hill"), (verdict.Kind, verdict.Passage!.Article, verdict.Passage.Speaker));
    }

    [Fact]
    public void Words_InSeveralPlaces_AreTooShort_UnlessTheArticleIsNamed()
    {
        var verdict = Index.Check("An endpoint MUST close the connection");

        Assert.Equal((VerdictKind.TooShort, 2), (verdict.Kind, verdict.Places));
        Assert.Equal(VerdictKind.Found, Index.Check("An endpoint MUST close the connection", "rfc9000").Kind);
        Assert.Equal(VerdictKind.TooShort, Index.Check("We lost two boats").Kind);
    }

    [Theory]
    [InlineData("2021-03-24", true)]
    [InlineData("2021-03", true)]
    [InlineData("2021", true)]
    [InlineData("2021-03-23", false)]
    [InlineData("2021-03-25", false)]
    [InlineData("2020", false)]
    [InlineData("2022", false)]
    [InlineData("24 March", false)]
    public void Date_ThatDisagreesWithTheArticle_IsReported(string date, bool isClean) =>
        Assert.Equal(isClean ? VerdictKind.Found : VerdictKind.WrongDate, Index.Check("The harbour is full of ice", "north", date: date).Kind);

    [Fact]
    public void Date_ThatTheArticleMentions_IsNotReported()
    {
        var article = TestCorpus.Article("north", "The harbour froze.", "2021-03-24") with { MentionedDates = ["2021-03-23"] };

        Assert.True(CorpusIndex.Create([article]).Check("The harbour froze", "north", date: "2021-03-23").IsClean);
    }

    [Fact]
    public void Date_OfAnUndatedArticle_IsNotReported() =>
        Assert.True(Index.Check("An endpoint MUST close", "rfc9000", date: "1999").IsClean);

    [Theory]
    [InlineData("nroth", "north")]
    [InlineData("NORTH", "north")]
    [InlineData("rfc", "rfc9000")]
    [InlineData("rfc900", "rfc9000")]
    [InlineData("elsewhere", null)]
    public void UnknownKey_IsAnsweredWithTheNearest(string key, string? nearest) =>
        Assert.Equal(nearest, Index.Check("Trains run twice", key).NearestKey);

    [Fact]
    public void UnknownKey_IsAnsweredWithTheArticleThatHasTheWords() =>
        Assert.Equal("south", Index.Check("The ferry sails at dusk", "elsewhere").NearestKey);

    [Fact]
    public void FileName_CitesAnArticle_UnlessItIsTheKeyOfAnother()
    {
        var index = CorpusIndex.Create(
        [
            TestCorpus.Article("one", "The first text.") with { OtherKeys = ["two", "001"] },
            TestCorpus.Article("two", "The second text."),
        ]);

        Assert.Equal(VerdictKind.Found, index.Check("The first text", "001").Kind);
        Assert.Equal(VerdictKind.WrongArticle, index.Check("The first text", "two").Kind);
    }

    [Fact]
    public void EmptyCorpus_FindsNothing()
    {
        var index = CorpusIndex.Create([]);

        Assert.Equal(VerdictKind.NotFound, index.Check("Any words at all").Kind);
        Assert.Equal(VerdictKind.UnknownArticle, index.Check("Any words at all", "north").Kind);
    }

    [Fact]
    public void NestedQuotation_BelongsToBothSpeakers()
    {
        var article = TestCorpus.Article("nested", "|Bob Hill«She told me: we lost two boats.»");
        var inner = new CitableQuotation("inner", new SourceSpan(13, 17), "Ann Lee", ["Ann Lee"], 2);
        var index = CorpusIndex.Create([article with { Quotations = article.Quotations.Append(inner).ToEquatableArray() }]);

        Assert.Equal(("inner", "Ann Lee"), Said("we lost two boats"));
        Assert.Equal(("inner", "Ann Lee"), Said("we lost two boats", "Ann Lee"));
        Assert.Equal(("q1", "Bob Hill"), Said("we lost two boats", "Bob Hill"));
        Assert.Equal(("q1", "Bob Hill"), Said("me: we lost two boats"));
        Assert.Equal(VerdictKind.WrongSpeaker, index.Check("She told me", speaker: "Ann Lee").Kind);

        (string? Quotation, string? Speaker) Said(string text, string? speaker = null)
        {
            var passage = index.Check(text, speaker: speaker).Passage!;
            return (passage.Quotation, passage.Speaker);
        }
    }

    [Theory]
    [InlineData(null, "inner", "Bob Hill")]
    [InlineData("Bob Hill", "q1", "Bob Hill")]
    public void NestedQuotation_ThatNobodyIsCreditedWith_IsTheOuterSpeakers(string? claimed, string quotation, string speaker)
    {
        var article = TestCorpus.Article("nested", "|Bob Hill«The sign says: no boats today.»");
        var inner = new CitableQuotation("inner", new SourceSpan(15, 14), null, [], 2);
        var passage = CorpusIndex.Create([article with { Quotations = article.Quotations.Append(inner).ToEquatableArray() }]).Check("no boats today", speaker: claimed).Passage!;

        Assert.Equal((quotation, speaker), (passage.Quotation, passage.Speaker));
    }

    [Theory]
    [InlineData("The harbour is full … Nobody slept", "Ann Björk", VerdictKind.OwnWords)]
    [InlineData("We lost two … Nobody slept", "Ann Björk", VerdictKind.WrongSpeaker)]
    [InlineData("We lost two … said Björk", "Ann Björk", VerdictKind.OwnWords)]
    [InlineData("We lost two … said Björk … Nobody slept", "Ann Björk", VerdictKind.OwnWords)]
    [InlineData("We lost … boats", "Ann Björk", VerdictKind.Found)]
    [InlineData("We lost two … said Björk", "Bob Hill", VerdictKind.OwnWords)]
    public void Speaker_MustHaveSaidEachPart(string text, string speaker, VerdictKind expected) => Assert.Equal(expected, Index.Check(text, "north", speaker).Kind);
}
