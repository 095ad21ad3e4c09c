using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Which of several places a verdict shows, how many it counts, and what it says beside the kind.</summary>
public class CitationJudgeTests
{
    private static readonly CitableArticle Far = TestCorpus.Article("far", "|Ann Lee/Lee«The ferry of the western island company sails home.»", "2020");
    private static readonly CitableArticle Near = TestCorpus.Article("near", "|Bob Hill/Hill«The ferry seldom sails home.»", "2021-03");

    // The far one leaves five words out, the near one one.
    [Theory]
    [InlineData(null, null, VerdictKind.TooShort, "near", 2)]
    [InlineData("Lee", null, VerdictKind.Found, "far", 1)]
    [InlineData("Hill", null, VerdictKind.Found, "near", 1)]
    [InlineData("Mara Venn", null, VerdictKind.WrongSpeaker, "near", 2)]
    [InlineData(null, "2020", VerdictKind.Found, "far", 1)]
    [InlineData(null, "1999", VerdictKind.WrongDate, "near", 2)]
    [InlineData("Lee", "2021", VerdictKind.WrongDate, "far", 2)]
    [InlineData("Hill", "2020", VerdictKind.WrongDate, "near", 2)]
    public void OfSeveralPlaces_TheOneThatFitsBest_AndThenOmitsLeast_IsShown(string? speaker, string? date, VerdictKind kind, string article, int places)
    {
        CorpusIndex[] divisions =
        [
            CorpusIndex.Create([Far, Near]),
            CorpusIndex.Join([CorpusIndex.Create([Far]), CorpusIndex.Create([Near])]),
            CorpusIndex.Join([CorpusIndex.Create([Near]), CorpusIndex.Create([Far])]),
        ];

        Assert.All(divisions, index =>
        {
            var verdict = index.Check("The ferry … sails home", speaker: speaker, date: date);
            Assert.Equal((kind, article, places), (verdict.Kind, verdict.Passage?.Article, verdict.Places));
        });
    }

    [Theory]
    [InlineData(null, VerdictKind.TooShort)]
    [InlineData("Mara Venn", VerdictKind.WrongSpeaker)]
    public void OfPlacesThatFitAlike_TheFirstIsShown(string? speaker, VerdictKind kind)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("b", "|Ann«We lost two boats.»"), TestCorpus.Article("a", "|Bob«We lost two boats.»")]);

        var verdict = index.Check("We lost two boats", speaker: speaker);
        Assert.Equal((kind, "a", 2), (verdict.Kind, verdict.Passage!.Article, verdict.Places));
    }

    [Theory]
    [InlineData("ha ha ha", "ha ha", 1)]
    [InlineData("ha ha ha ha", "ha ha", 2)]
    [InlineData("ha ha ha ha ha", "ha ha", 2)]
    [InlineData("ha ha ha ha ha ha", "ha ha", 3)]
    [InlineData("ha ha ha. ha ha", "ha ha", 2)]
    public void PlacesThatOverlap_AreOne_AndPlacesSideBySideAreNot(string source, string citation, int places)
    {
        var verdict = TestCorpus.Of(source).Check(citation);

        Assert.Equal((places == 1 ? VerdictKind.Found : VerdictKind.TooShort, places), (verdict.Kind, verdict.Places));
    }

    [Fact]
    public void AlteredWords_AreComparedWithTheNamedArticle_AndElseWithTheNearestPassageOfAll()
    {
        var index = CorpusIndex.Join(
        [
            CorpusIndex.Create([TestCorpus.Article("harbour", "The harbour has three cranes.")]),
            CorpusIndex.Create([TestCorpus.Article("school", "The bells of the old school ring at seven in the morning.")]),
            CorpusIndex.Create([TestCorpus.Article("mill", "The bells of the old mill ring at seven in the morning.")]),
        ]);

        Assert.Equal("school", Nearest("The bells of the old school ring at eight in the morning", null));
        Assert.Equal("mill", Nearest("The bells of the old mill ring at eight in the morning", null));
        Assert.Equal("school", Nearest("The bells of the old church ring at seven in the morning", null));
        Assert.Equal("mill", Nearest("The bells of the old school ring at eight in the morning", "mill"));
        Assert.Equal("school", Nearest("The bells of the old school ring at eight in the morning", "harbour"));
        Assert.Equal("mill", Nearest("The bells of the old mill ring at eight in the morning", "harbour"));

        string? Nearest(string text, string? article)
        {
            var verdict = index.Check(text, article);
            Assert.Equal(VerdictKind.Altered, verdict.Kind);
            return verdict.Passage!.Article;
        }
    }

    [Fact]
    public void SourceDate_IsSaidOfAWrongDateAlone()
    {
        var index = CorpusIndex.Create([Near]);

        Assert.Equal("2021-03", index.Check("The ferry seldom sails", "near", date: "2020").SourceDate);
        Assert.Null(index.Check("The ferry seldom sails", "near", date: "2021").SourceDate);
        Assert.Null(index.Check("The ferry seldom sails", "near", "Ann Lee", "2020").SourceDate);
        Assert.Null(index.Check("The ferry often sails", "near", date: "2020").SourceDate);
    }

    // Articles are looked through a few at first, then twice as many: wherever they end, each is seen, once.
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(48)]
    [InlineData(49)]
    [InlineData(112)]
    public void Words_HoldInOneOfAnyNumberOfArticles_AndNotInTwo(int articles)
    {
        var index = CorpusIndex.Create(Enumerable.Range(0, articles).Select(i => TestCorpus.Article($"a{i:D3}", $"The lamp number{i} was lit at dusk.")));

        Assert.All([0, articles / 2, articles - 1], i => Assert.True(index.Holds(new Citation { Text = $"The lamp number{i} was lit" })));
        Assert.False(index.Holds(new Citation { Text = "The lamp was lit" }));
        Assert.Equal(articles == 1, index.Holds(new Citation { Text = "was lit at dusk" }));
        Assert.False(CorpusIndex.Join([index, CorpusIndex.Create([TestCorpus.Article("b", "No lamp was lit.")])]).Holds(new Citation { Text = "was lit" }));
    }

    [Fact]
    public void ArticleWithoutWords_HoldsNone()
    {
        var empty = new CitableArticle { Key = "a", Path = "a.txt", Passages = [], Quotations = [] };
        var index = CorpusIndex.Create(
        [
            empty, empty with { Key = "b" }, Far with { Key = "c" }, empty with { Key = "d" }, empty with { Key = "e" }, empty with { Key = "f" }, Near with { Key = "g" },
            empty with { Key = "h" },
        ]);

        Assert.Equal("c", index.Check("The ferry of the western island").Passage!.Article);
        Assert.Equal("g", index.Check("The ferry seldom").Passage!.Article);
        Assert.Equal("g", index.Check("The ferry seldom sails away").Passage!.Article);
        Assert.All(["a", "b", "d", "e", "f", "h"], key => Assert.Equal(VerdictKind.WrongArticle, index.Check("The ferry seldom", key).Kind));
    }

    [Fact]
    public void WhatMarksHide_IsSaidWhereAllElseHolds()
    {
        var index = CorpusIndex.Create([TestCorpus.Article("pier", "|Ann Lee«We did not sell the boats.»", "2021")]);

        Assert.NotNull(index.Check("We did … sell the boats", "pier", "Ann Lee").Omission);
        Assert.Null(index.Check("We did … sell the boats", "pier", "Bob Hill").Omission);
        Assert.Null(index.Check("We did … sell the boats", "pier", date: "1999").Omission);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("[…] . . .")]
    public void CitationWithoutWords_StandsNowhere_WhateverIsNotAtHand(string text)
    {
        var quotationsAlone = TestCorpus.QuotationsOf(Near) with { HasWholeText = false, Corpus = "North" };
        var index = CorpusIndex.Join([CorpusIndex.Create([Far]), CorpusIndex.Create([quotationsAlone])]);

        Assert.All([index.Check(text), index.Check(text, "near")], v => Assert.Equal((VerdictKind.NotFound, null, null), (v.Kind, v.Unseen, v.Passage)));
        Assert.False(index.Holds(new Citation { Text = text }));
    }

    [Fact]
    public void Unseen_NamesTheFirstLibraryThatCarriesQuotationsAlone()
    {
        var carried = TestCorpus.QuotationsOf(Near) with { HasWholeText = false };
        var index = CorpusIndex.Join(
        [
            CorpusIndex.Create([Far]),
            CorpusIndex.Create([carried with { Corpus = "North" }]),
            CorpusIndex.Create([carried with { Key = "other", Corpus = "South" }]),
        ]);

        Assert.Equal("North", index.Check("purple zebras vote").Unseen!.Corpus);
        Assert.Equal("South", index.Check("purple zebras vote", "other").Unseen!.Corpus);
        Assert.Null(index.Check("purple zebras vote", "far").Unseen);
        Assert.Null(index.Check("purple zebras vote", speaker: "Lee").Unseen);
    }

    [Theory]
    [InlineData("harboor", "harbour")]
    [InlineData("harb", "harbour")]
    [InlineData("the-west-i", "the-west-isle")]
    [InlineData("the-north", "the-north-pass")]
    [InlineData("elsewhere", "pier")]
    [InlineData("herbour", "harbour")]
    public void UnknownKey_IsAnsweredWithTheNearestOfAllCorpora_AndThenByTheWords(string key, string nearest)
    {
        var words = TestCorpus.Article("pier", "Nobody asked the fishermen.");
        CitableArticle[] others = [.. new[] { "harbour", "harbour-of-the-north", "the-west-island-ferry", "the-north-of-the-country", "arbor" }.Select(k => TestCorpus.Article(k, "Rain."))];
        var one = CorpusIndex.Create([words, .. others[1..]]);
        var other = CorpusIndex.Create([others[0], TestCorpus.Article("the-west-isle", "Snow."), TestCorpus.Article("the-north-pass", "Fog.")]);

        Assert.All([CorpusIndex.Join([one, other]), CorpusIndex.Join([other, one])], index => Assert.Equal(nearest, index.Check("Nobody asked the fishermen", key).NearestKey));
    }

    [Theory]
    [InlineData("The bells ring at six", "b")]
    [InlineData("The bells ring at seven in May", "b")]
    [InlineData("The bells ring at eight in March", "c")]
    [InlineData("The bells rang at seven in the town", "b")]
    [InlineData("Nobody asked the fishermen twice", "d")]
    [InlineData("The cats are asleep now", "a")]
    public void AlteredWords_OfAKeyThatSeveralArticlesHave_AreComparedWithTheNearest(string citation, string article)
    {
        (string Key, string Text)[] texts =
        [
            ("a", "The cats are awake now."), ("b", "The bells ring at seven in the town."), ("c", "The bells ring at seven in March."), ("d", "Nobody asked the fishermen once."),
        ];
        var index = CorpusIndex.Create(texts.Select(t => TestCorpus.Article(t.Key, t.Text) with { OtherKeys = ["all"] }));
        var verdict = index.Check(citation, "all");

        Assert.Equal((VerdictKind.Altered, article), (verdict.Kind, verdict.Passage!.Article));
    }

    [Theory]
    [InlineData("", "not", true)]
    [InlineData("never", "", true)]
    [InlineData("We can't go", "we go", true)]
    [InlineData("we go", "we go without", true)]
    [InlineData("now", "soon", false)]
    [InlineData("nothing of note", "knot", false)]
    [InlineData("", "", false)]
    public void Difference_KnowsWhetherEitherSideDenies(string cited, string source, bool hasNegation) =>
        Assert.Equal(hasNegation, new WordDifference(cited, default, source).HasNegation);
}
