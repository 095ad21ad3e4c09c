using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Common words have more places than are looked at one by one; those where several words agree are kept.</summary>
public sealed class CommonWordVotesTests
{
    // One more than are looked at one by one.
    private const int Places = 4_097;

    // The first word stands alone again and again, which would use up the votes that are kept; only at the end does it stand with the others.
    [Fact]
    public void WordsThatStandTogether_AreFoundBehindThousandsOfPlacesWhereOneStandsAlone()
    {
        var index = TestCorpus.WordsOf(string.Concat(Enumerable.Repeat("ha " + string.Concat(Enumerable.Repeat("f ", 33)), Places)) + "ha he ho");
        List<VotingWord> words = [.. new[] { "ha", "he", "ho" }.Select((w, i) => new VotingWord(Places + i, i, index.Words.Find(w), 1))];

        var best = PassageVotes.Best(index, words, new TokenRange(0, index.Codes.Length), 9, 1);

        Assert.Equal(index.Codes.Length - 4, best[0].Start);
    }

    // Votes are added up for eight tokens at a time. Five for one passage, of which the last or the first lies beyond such a border, outweigh four for another.
    [Theory]
    [InlineData(103, 104)]
    [InlineData(104, 103)]
    public void PassageOverABorderOfTheSums_CountsAsOne(int most, int one)
    {
        var index = TestCorpus.WordsOf(string.Concat(Enumerable.Range(0, 400).Select(i => $"w{i} ")));
        var starts = Enumerable.Repeat(40, 4).Concat(Enumerable.Repeat(most, 4)).Append(one);
        List<VotingWord> words = [.. starts.Select((start, i) => new VotingWord(1, i, index.Words.Find($"w{start + i}"), 1))];

        var best = PassageVotes.Best(index, words, new TokenRange(0, index.Codes.Length), 8, 2);

        Assert.Equal([most, 40], best.Select(v => v.Start));
    }

    [Fact]
    public void OfTwoWordsThatStandEverywhere_OnlyTheFirstVotes_WhereItHasMorePlacesThanAreKept()
    {
        var index = TestCorpus.WordsOf(string.Concat(Enumerable.Repeat("ha ", 4_096)) + string.Concat(Enumerable.Repeat("he ", 4_097)));
        List<VotingWord> words = [new VotingWord(4_096, 0, index.Words.Find("ha"), 1), new VotingWord(4_097, 0, index.Words.Find("he"), 1)];

        var best = PassageVotes.Best(index, words, new TokenRange(0, index.Codes.Length), 700, 20);

        Assert.All(best, vote => Assert.InRange(vote.Place, 0, 4_095));
        Assert.Equal(6, best.Count);
    }
}
