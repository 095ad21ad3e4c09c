using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
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

    // What is not rare is looked for further on; a word that stands in eight places is rare enough, and the word that begins a citation has two cases.
    [Theory]
    [InlineData("nine", 9)]
    [InlineData("ten nine", 9)]
    [InlineData("ten nine one", 1)]
    [InlineData("ten eight one", 8)]
    [InlineData("eight one", 8)]
    [InlineData("six", 12)]
    [InlineData("Six", 12)]
    [InlineData("ten six", 6)]
    [InlineData("zebra", 0)]
    [InlineData("ten zebra", 0)]
    [InlineData("ten co-\noperation", 10)]
    [InlineData("ten co-\noperation one", 1)]
    [InlineData("co-\noperation one", 1)]
    [InlineData("co-\noperation", 3)]
    [InlineData("co-\noperation six", 6)]
    [InlineData("1990", 9)]
    public void Cost_IsThatOfTheFirstRareWord_OrOfTheRarest(string citation, long cost)
    {
        var index = TestCorpus.WordsOf(string.Concat(Times("ten ", 10), Times("nine ", 9), Times("eight ", 8), Times("six Six ", 6), "one cooperation co cooperation ", Times("1990 ", 9)));
        using var words = new CitationWords(citation, index.Words);

        Assert.Equal(cost, new PhraseMatcher(index, words, CancellationToken.None).CostOf(new TokenRange(0, words.End)));
    }

    [Theory]
    [InlineData("ten ten", true)]
    [InlineData("ten Ten", true)]
    [InlineData("ten one", false)]
    [InlineData("ten zebra", false)]
    [InlineData("te-\nn", false)]
    public void Pairs_AreMadeForWordsThatAreNotRare(string citation, bool areMade)
    {
        var index = TestCorpus.WordsOf(Times("ten Ten ", 20) + "one");

        Assert.False(HasPairsAfter(index, citation, 1));
        Assert.Equal(areMade, HasPairsAfter(index, citation, 2));

        static bool HasPairsAfter(WordIndex index, string citation, int times)
        {
            for (var i = 0; i < times; i++)
            {
                Find(index, citation, CancellationToken.None);
            }

            return index.HasPairs;
        }
    }

    // Whoever does not want the work any more is heard every so many thousand places.
    [Fact]
    public void Pair_ThatIsRare_IsFoundWithoutLookingAtEveryPlaceOfItsWords()
    {
        var index = TestCorpus.WordsOf(Times("to ", 17_000) + "one " + Times("to ", 17_000) + Times("go ", 17_000));
        var stopped = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => Find(index, "to go", stopped));
        Assert.Equal([new TokenRange(16_999, 17_001)], Find(index, "to one", stopped));
        Assert.True(index.MakesPairsFor(int.MaxValue, CancellationToken.None));
        Assert.Equal([new TokenRange(34_000, 34_002)], Find(index, "to go", stopped));
        Assert.Equal([new TokenRange(33_998, 34_004)], Find(index, "to to to go go go", stopped));
        Assert.Throws<OperationCanceledException>(() => Find(index, "to to", stopped));
        Assert.InRange(index.CountOfPair(index.Words.Find("to"), index.Words.Find("go")), 1, 100);
    }

    // Each text is made of a piece that stands often, so that no word of it is rare, and of one that stands once.
    [Theory]
    [InlineData("gave cooperation so ", "gave co-\noperation so", "gave cooperation", 41)]
    [InlineData("gave cooperation so ", "gave co-\noperation so", "gave co-\noperation so", 41)]
    [InlineData("The red war boat, ", "the red war boat", ", The red war boat", 40)]
    [InlineData("The red war boat, ", "the red war boat", ", the red war boat", 40)]
    [InlineData("The red war boat, ", "the red war boat", "war boat, The red", 39)]
    [InlineData("ice (ice) was ", "so", "was ice (ice)", 39)]
    [InlineData("(ice) was ", "so", "was (ice)", 39)]
    [InlineData("red, boat ", "red,zebra red, zebra", "red, zebra", 1)]
    [InlineData("red, boat ", "red,zebra red, zebra", "red,zebra", 1)]
    [InlineData("gave cooperation, boat ", "gave co-\noperation,zebra gave co-\noperation, zebra", "gave cooperation, zebra", 1)]
    [InlineData("gave cooperation, boat ", "gave co-\noperation,zebra gave co-\noperation, zebra", "gave cooperation,zebra", 1)]
    [InlineData("They gave cooperation to the old and new men of it. ", "They gave co-\noperation to the old and new men of zebra", "They gave cooperation to the old and new men of zebra", 1)]
    [InlineData("zebras They gave it to the old and new men of cooperation ", "zebra They gave it to the old and new men of co-\noperation", "zebra They gave it to the old and new men of cooperation", 1)]
    [InlineData("They gave cooperation to the men ", "zebra", "They gave co-\noperation to the men zebra", 1)]
    [InlineData("gave cooperation so gave men cooperation ", "gave co-\noperation so", "gave cooperation", 41)]
    [InlineData("They gave cooperation to the men ", "They gave co-\noperation to the zebra", "They gave cooperation to the zebra", 1)]
    [InlineData("They gave cooperation to the men ", "They gave co-\noperation to the zebra", "They gave men to the zebra", 0)]
    [InlineData("They gave cooperation to the men ", "They gave coop-\neration to the zebra", "They gave co-\noperation to the zebra", 1)]
    [InlineData("They gave cooperation to the men ", "They gave un-\nremarkable to the zebra", "They gave co-\noperation to the zebra", 0)]
    [InlineData("They gave cooperation to the men ", "zebra gave coop-\neration to the men", "zebra gave co-\noperation to the men", 1)]
    [InlineData("They gave cooperation to the men ", "zebra gave un-\nremarkable to the men", "zebra gave co-\noperation to the men", 0)]
    [InlineData("They gave cooperation to the men ", "zebra (cooperation to", "zebra ( co-\noperation to", 0)]
    [InlineData("They gave cooperation to the men ", "zebra (cooperation to", "zebra (co-\noperation to", 1)]
    [InlineData("They gave cooperation to the men ", "(cooperation zebra", "men ( co-\noperation zebra", 0)]
    [InlineData("They gave cooperation to the men ", "(cooperation zebra", "men (co-\noperation zebra", 1)]
    [InlineData("They gave cooperation to the men ", "(coop-\neration zebra", "men ( co-\noperation zebra", 0)]
    [InlineData("They gave cooperation to the men ", "(coop-\neration zebra", "men (co-\noperation zebra", 1)]
    public void WordsAreFound_WhateverTheSearchGoesBy(string often, string once, string citation, int places)
    {
        var (words, pairs) = (TestCorpus.WordsOf(Times(often, 40) + once), TestCorpus.WordsOf(Times(often, 40) + once));
        Assert.True(pairs.MakesPairsFor(int.MaxValue, CancellationToken.None));

        Assert.Equal(places, Find(words, citation, CancellationToken.None).Count);
        Assert.Equal(places, Find(pairs, citation, CancellationToken.None).Count);
    }

    [Fact]
    public void LongCitation_IsNotReadToItsEnd_WhenNobodyWantsThat()
    {
        var index = TestCorpus.WordsOf(Times("to ", 20));
        using var words = new CitationWords(Times("to ", 17_000), index.Words);

        Assert.Throws<OperationCanceledException>(() => new PhraseMatcher(index, words, new CancellationToken(canceled: true)).CostOf(new TokenRange(0, words.End)));
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static List<TokenRange> Find(WordIndex index, string citation, CancellationToken cancellation)
    {
        using var words = new CitationWords(citation, index.Words, CancellationToken.None);
        var found = new List<TokenRange>();
        new PhraseMatcher(index, words, cancellation).Find(new TokenRange(0, words.End), new TokenRange(0, index.Codes.Length), found);
        return found;
    }
}
