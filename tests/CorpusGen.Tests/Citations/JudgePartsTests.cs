using System;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Verdicts over several parts and several places of one key, in all that they say.</summary>
public sealed class JudgePartsTests
{
    // Two articles of one key: where the words stand as they are in one of them, the other may still have them with their marks.
    [Theory]
    [InlineData("we go … home", "We go home. We go all home.", "We go on home.", 3, "We go home")]
    [InlineData("we go … home", "We go … home.", "We go on home.", 2, "We go … home")]
    [InlineData("we go … home", "We go on home.", "We go … home.", 2, "We go … home")]
    [InlineData("we go home", "We go home.", "We go … home.", 1, "We go home")]
    [InlineData("x y … y z", "x y y z x y z y z", "rain", 2, "x y y z")]
    [InlineData("x y … z", "x y z z", "x y o z", 2, "x y z")]
    [InlineData("we go [far] home", "We go [far] home.", "We go on home.", 2, "We go [far] home")]
    public void Places_OfOneKey_AreCountedInEachOfItsArticles(string citation, string first, string second, int places, string passage)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("one", first) with { OtherKeys = ["day"] }, TestCorpus.Article("two", second) with { OtherKeys = ["day"] }]);
        var verdict = index.Check(citation, "day");

        Assert.Equal((VerdictKind.Found, places, passage), (verdict.Kind, verdict.Places, verdict.Passage!.Text));
    }

    [Theory]
    [InlineData("The lamp was lit", null, "abc", true)]
    [InlineData("The lamp was lit", null, "ab", true)]
    [InlineData("The lamp was lit", null, "ac", true)]
    [InlineData("The lamp was lit", null, "b", true)]
    [InlineData("The lamp was lit", null, "a", false)]
    [InlineData("The lamp was lit", null, "c", false)]
    [InlineData("The lamp was lit", null, "d", false)]
    [InlineData("The lamp was lit", "one", "abc", false)]
    [InlineData("The lamp … lit", null, "abc", false)]
    [InlineData("", null, "abc", false)]
    [InlineData("…", null, "abc", false)]
    public void Words_AreOfSeveralArticles_WhereTwoOfAnyPartHaveThem(string text, string? article, string parts, bool areOfSeveral)
    {
        CorpusPart[] corpus =
        [
            .. parts.Select(p => p switch
            {
                'a' => Part(TestCorpus.Article("one", "The lamp was lit. The lamp was lit.")),
                'b' => Part(TestCorpus.Article("two", "The lamp was lit."), TestCorpus.Article("three", "Rain."), TestCorpus.Article("four", "The lamp was lit."), TestCorpus.Article("five", "The lamp was lit.")),
                'c' => Part(TestCorpus.Article("six", "So the lamp was lit.")),
                _ => Part(TestCorpus.Article("seven", "No lamp.")),
            }),
        ];
        using var judge = new CitationJudge(corpus, new Citation { Text = text, Article = article }, CancellationToken.None);

        Assert.Equal(areOfSeveral, judge.IsOfSeveralArticles());
    }

    [Theory]
    [InlineData("we go home", "a/day.txt")]
    [InlineData("we stay", "b/day.txt")]
    [InlineData("we row", "a/day.txt")]
    public void Articles_OfOneKey_AreInTheOrderOfTheirFiles(string citation, string path)
    {
        CitableArticle[] articles = [TestCorpus.Article("day", "We stay. We row. We go home.") with { Path = "b/day.txt" }, TestCorpus.Article("day", "We go home. We row.") with { Path = "a/day.txt" }];

        Assert.All([articles, [.. articles.Reverse()]], a => Assert.Equal(path, CorpusIndex.Create(a).Check(citation, "day").Passage!.Path));
        Assert.Equal(["a/day.txt", "b/day.txt"], CorpusIndex.Create(articles).Articles.Select(a => a.Path));
    }

    // All places in the article that is named, whoever says it there; only those that fit where none is named.
    [Theory]
    [InlineData("Ann", "day", VerdictKind.Found, 3)]
    [InlineData("Ann", null, VerdictKind.TooShort, 2)]
    [InlineData("Bob", "day", VerdictKind.Found, 3)]
    [InlineData("Bob", null, VerdictKind.Found, 1)]
    [InlineData("Carl", "day", VerdictKind.WrongSpeaker, 3)]
    [InlineData("Carl", null, VerdictKind.WrongSpeaker, 4)]
    [InlineData(null, null, VerdictKind.TooShort, 4)]
    public void Places_AreCountedAsTheVerdictNeeds(string? speaker, string? article, VerdictKind kind, int places)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("day", "|Ann«We go.» So |Bob«we go.» And we go."), TestCorpus.Article("eve", "|Ann«So we go.»")]);
        var verdict = index.Check("we go", article, speaker);

        Assert.Equal((kind, places), (verdict.Kind, verdict.Places));
    }

    [Fact]
    public void Index_IsNotMadeWhenNobodyWantsItAnyMore()
    {
        CitableArticle[] articles = [TestCorpus.Article("one", "Rain."), TestCorpus.Article("two", "Snow.")];
        Assert.Equal(2, CorpusIndex.Create(articles).ArticleCount);

        Assert.Throws<OperationCanceledException>(() => CorpusIndex.Create(articles, new CancellationToken(canceled: true)));
    }

    // The prefix of a longer key, of which each part proposes its own.
    [Theory]
    [InlineData("ab", "abcdefghij", "abcdef", "abcdef")]
    [InlineData("abcde", "abcdefghijklm", "abcdefghijk", "abcdefghijk")]
    [InlineData("abcde", "abcdefghij", "abcxefghij", "abcdefghij")]
    [InlineData("abcde", "abcdx", "abcdefg", "abcdx")]
    [InlineData("abcde", "zzzzzzzz", "abcdefghijklm", "abcdefghijklm")]
    public void UnknownKey_IsAnsweredWithTheOneThatDiffersLeast_OfThoseThatThePartsPropose(string key, string one, string other, string nearest)
    {
        CorpusIndex[] parts = [CorpusIndex.Create([TestCorpus.Article(one, "Rain.")]), CorpusIndex.Create([TestCorpus.Article(other, "Snow.")])];

        Assert.All([CorpusIndex.Join(parts), CorpusIndex.Join(parts.Reverse())], index => Assert.Equal(nearest, index.Check("Fog and hail", key).NearestKey));
    }

    [Fact]
    public void UnknownKey_OfWordsThatSeveralArticlesHave_IsNotAnsweredByThem()
    {
        CitableArticle[] articles = [TestCorpus.Article("one", "Rain fell. Rain fell."), TestCorpus.Article("two", "Rain fell, and fog.")];

        Assert.Null(CorpusIndex.Create(articles).Check("Rain fell", "elsewhere").NearestKey);
        Assert.Null(CorpusIndex.Join([CorpusIndex.Create([articles[0]]), CorpusIndex.Create([articles[1]])]).Check("Rain fell", "elsewhere").NearestKey);
        Assert.Equal("one", CorpusIndex.Create([articles[0]]).Check("Rain fell", "elsewhere").NearestKey);
        Assert.Equal("two", CorpusIndex.Create(articles).Check("and fog", "elsewhere").NearestKey);
    }

    // Pieces of one citation that two people speak, and what lies between them.
    [Theory]
    [InlineData("we go … we stay", "Ann", VerdictKind.WrongSpeaker, "q1", "Ann")]
    [InlineData("we go … we stay", "Bob", VerdictKind.WrongSpeaker, null, null)]
    [InlineData("we go … all day", "Ann", VerdictKind.Found, "q1", "Ann")]
    [InlineData("we go … so long", "Ann", VerdictKind.OwnWords, null, null)]
    [InlineData("we stay … as said", "Ann", VerdictKind.OwnWords, null, null)]
    [InlineData("we stay", "Bob", VerdictKind.Found, "q2", "Bob")]
    [InlineData("we stay", "Carl", VerdictKind.WrongSpeaker, "q2", "Bob")]
    [InlineData("so long", "Carl", VerdictKind.OwnWords, null, null)]
    [InlineData("so long", null, VerdictKind.Found, null, null)]
    public void Speaker_IsOneWhoSaysEveryPiece(string text, string? speaker, VerdictKind kind, string? quotation, string? credited)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("day", "|Ann«We go, and do it all day,» so long |Bob«we stay,» as said.")]);
        var verdict = index.Check(text, "day", speaker);

        Assert.Equal(kind, verdict.Kind);
        if (text.Contains("we stay … ", StringComparison.Ordinal) || text.Contains(" … we stay", StringComparison.Ordinal) || text.Contains(" … so", StringComparison.Ordinal))
        {
            Assert.Null(verdict.Passage!.Quotation);
            return;
        }

        Assert.Equal((quotation, credited), (verdict.Passage!.Quotation, verdict.Passage.Speaker));
    }

    // Of nested quotations, the innermost that the claimed speaker says; else the innermost, and the innermost that credits anybody.
    [Theory]
    [InlineData(null, "q3", "Bob")]
    [InlineData("Ann", "q1", "Ann")]
    [InlineData("Bob", "q2", "Bob")]
    [InlineData("Carl", "q3", "Bob")]
    public void Quotation_IsTheInnermostThatFits(string? speaker, string quotation, string credited)
    {
        var article = TestCorpus.Article("day", "|Ann«We said that they told us to go home today.»");
        CitableQuotation[] inner = [new("q2", new SourceSpan(13, 30), "Bob", ["Bob"], 2), new("q3", new SourceSpan(23, 15), null, [], 3)];
        var index = CorpusIndex.Create([article with { Quotations = article.Quotations.Concat(inner).ToEquatableArray() }]);
        var passage = index.Check("us to go", "day", speaker).Passage!;

        Assert.Equal((quotation, credited), (passage.Quotation, passage.Speaker));
    }

    [Theory]
    [InlineData("go home", true, VerdictKind.Found)]
    [InlineData("as they said", true, VerdictKind.OwnWords)]
    [InlineData("as they said", false, VerdictKind.Found)]
    [InlineData("go home … as they", true, VerdictKind.OwnWords)]
    [InlineData("zebras vote at noon", true, VerdictKind.NotFound)]
    public void QuotationsOnly_AreWordsThatSomebodySays(string text, bool quotationsOnly, VerdictKind kind)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("day", "|«We go home,» as they said.")]);

        Assert.Equal(kind, index.Check(new Citation { Text = text, Article = "day", QuotationsOnly = quotationsOnly }).Kind);
    }

    // What is not at hand may have the words, unless words of quotations are all that is asked for, or a speaker is claimed.
    [Theory]
    [InlineData("carried", false, null, VerdictKind.NotFound, true)]
    [InlineData("carried", true, null, VerdictKind.WrongArticle, false)]
    [InlineData("carried", false, "Ann", VerdictKind.WrongArticle, false)]
    [InlineData("own", false, null, VerdictKind.Found, false)]
    public void Words_OfAnArticleThatIsNotAtHand_AreNotLookedForElsewhere(string key, bool quotationsOnly, string? speaker, VerdictKind kind, bool isUnseen)
    {
        var carried = TestCorpus.QuotationsOf(TestCorpus.Article("carried", "|Ann«Rain fell.»")) with { HasWholeText = false, Corpus = "North" };
        var index = CorpusIndex.Create([carried, TestCorpus.Article("own", "|Ann«Snow fell at noon.» ")]);
        var verdict = index.Check(new Citation { Text = "Snow fell at noon", Article = key, QuotationsOnly = quotationsOnly, Speaker = speaker });

        Assert.Equal((kind, isUnseen), (verdict.Kind, verdict.Unseen is not null));
    }

    // Of equally near passages the first part's.
    [Theory]
    [InlineData("The bells ring at six", "one")]
    [InlineData("The bells ring at nine", "one")]
    [InlineData("The bells ring at noon today", "two")]
    [InlineData("ring at noon … The bells ring", "two")]
    public void AlteredWords_AreComparedWithTheFirstOfTheNearest(string text, string article)
    {
        var index = CorpusIndex.Join(
        [
            CorpusIndex.Create([TestCorpus.Article("one", "The bells ring at seven.")]),
            CorpusIndex.Create([TestCorpus.Article("two", "The bells ring at noon.")]),
            CorpusIndex.Create([TestCorpus.Article("three", "The bells ring at eight.")]),
        ]);
        var verdict = index.Check(text);

        Assert.Equal((VerdictKind.Altered, article, 0), (verdict.Kind, verdict.Passage?.Article, verdict.Places));
    }

    private static CorpusPart Part(params CitableArticle[] articles)
    {
        ArticleWords[] words = [.. articles.Select(a => ArticleWords.Of(a))];
        return new CorpusPart(new CorpusPlaces(articles, words, WordIndex.Merge(words, CancellationToken.None)));
    }
}
