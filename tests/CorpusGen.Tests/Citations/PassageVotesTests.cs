using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Where most of a citation's words would have it begin.</summary>
public sealed class PassageVotesTests
{
    // Common words and rare ones, so that a passage is told by few of its words.
    private static readonly string[] Words = ["the", "the", "the", "red", "red", "cold", "war", "boat", "pier", "gate", "ice", "lee", "oak", "elm", "ash", "fir"];

    private static Arbitrary<Poll> Polls { get; } = (
        from length in Gen.Choose(1, 400)
        from text in Gen.Elements(Words).ListOf(length)
        from cited in Gen.Elements(Words).ListOf(12)
        from start in Gen.Choose(0, length - 1)
        from kept in Gen.Choose(0, 12)
        from width in Gen.Choose(8, 40)
        from first in Gen.Choose(0, 60)
        select new Poll(text, [.. text.Skip(start).Take(kept), .. cited.Take(12 - kept)], width, first)).ToArbitrary();

    [Fact]
    public void BestPlace_IsThatOfTheHeaviestWindow_OfAllVotes() => Prop.ForAll(Polls, poll =>
    {
        var index = TestCorpus.WordsOf(string.Join(' ', poll.Text));
        var scope = new TokenRange(poll.First, index.Codes.Length);
        var words = VotingWords(index, poll.Cited, scope);
        var votes = words.SelectMany(w => VotesOf(index, w, scope)).OrderBy(v => v.Start).ThenBy(v => v.Place).ThenBy(v => v.Weight).ToList();

        var best = PassageVotes.Best(index, words, scope, poll.Width, 4);

        Assert.Equal(HeaviestWindow(votes, poll.Width), best.Count == 0 ? null : best[0]);
        Assert.All(best, (vote, i) =>
        {
            Assert.Contains(vote, votes);
            Assert.All(best.Take(i), other => Assert.True(Math.Abs(other.Start - vote.Start) > poll.Width));
        });
    }).Check(SeededCases.Of(60));

    // The rarest words say most: they are read first, and the first of all however often it stands.
    [Theory]
    [InlineData(100_000, 100_000, "gate")]
    [InlineData(31_072, 100_000, "gate pier")]
    [InlineData(31_073, 100_000, "gate")]
    [InlineData(100_000, 31_072, "gate pier")]
    [InlineData(100_000, 31_000, "pier gate")]
    [InlineData(500_000, 600_000, "gate")]
    [InlineData(600_000, 500_000, "pier")]
    public void WordsAreRead_RareOnesFirst_WhileTheyAreNotTooMany(int gates, int piers, string read)
    {
        var index = TestCorpus.WordsOf("a pier b c d e f g h i j k l m n o p q r s t u v w x y z gate");
        var (gate, pier) = (new VotingWord(gates, 0, index.Words.Find("gate"), 1), new VotingWord(piers, 1, index.Words.Find("pier"), 1));

        var best = PassageVotes.Best(index, [pier, gate], new TokenRange(0, index.Codes.Length), 8, 5);

        Assert.Equal(read.Split(' ').Order(), best.Select(v => v.Place == 1 ? "pier" : "gate").Order());
    }

    // Four words that would have the citation begin here and there within the width, and three elsewhere that agree.
    [Theory]
    [InlineData(48, 132, 300)]
    [InlineData(47, 116, 300)]
    [InlineData(15, 300, 100)]
    public void VotesForOnePassage_LieAsFarApartAsTheWidth(int width, int first, int second)
    {
        var index = TestCorpus.WordsOf(string.Join(' ', Enumerable.Range(0, 400).Select(i => $"w{i}")));
        List<VotingWord> words = [.. new[] { (100, 0), (116, 0), (132, 0), (148, 0), (300, 0), (301, 1), (302, 2) }.Select(w => new VotingWord(1, w.Item2, index.Words.Find($"w{w.Item1}"), 1))];

        var best = PassageVotes.Best(index, words, new TokenRange(0, index.Codes.Length), width, 2);

        Assert.Equal([first, second], best.Select(v => v.Start));
    }

    [Fact]
    public void OfAWordThatStandsEverywhere_TheFirstFewThousandPlacesVote()
    {
        var index = TestCorpus.WordsOf(string.Concat(Enumerable.Repeat("ha ", 6_000)));

        var best = PassageVotes.Best(index, [new VotingWord(6_000, 0, 0, 1)], new TokenRange(0, index.Codes.Length), 700, 10);

        Assert.Equal([350, 1_051, 1_752, 2_453, 3_154, 3_855], best.Select(v => v.Place).Order());
    }

    [Fact]
    public void VotingWords_AreInOrder_RareOnesFirst()
    {
        VotingWord[] words = [new(1, 5, 7, 1), new(1, 6, 2, 1), new(1, 6, 3, 9), new(2, 0, 0, 1), new(2, 0, 9, 1), new(9, 1, 0, 1)];

        Assert.Equal(words, words.Reverse().Order());
        Assert.Equal(words, words.Order());
    }

    [Fact]
    public void Votes_AreInTheOrderOfTheCorpus()
    {
        Vote[] votes = [new(-3, 9, 9), new(1, 5, 7), new(1, 6, 2), new(1, 6, 3), new(2, 0, 0), new(9, 1, 0)];

        Assert.Equal(votes, votes.Reverse().Order());
        Assert.Equal(votes, votes.Order());
    }

    private static List<VotingWord> VotingWords(WordIndex index, List<string> cited, TokenRange scope) =>
    [
        .. from word in cited.Select((text, position) => (Number: index.Words.Find(text), Position: position))
           let count = index.PlacesOf(word.Number, scope.First, scope.End).Length
           where count > 0
           select new VotingWord(count, word.Position, word.Number, cited.Count(c => index.Words.Find(c) == word.Number)),
    ];

    // A word tells as many bits as it would halve the corpus, and one; an eighth of a bit is the unit. The citation's every use of it shares them.
    private static IEnumerable<Vote> VotesOf(WordIndex index, VotingWord word, TokenRange scope)
    {
        var bits = 1 + (int)Math.Log2(index.Codes.Length / word.Count);
        return index.PlacesOf(word.Word, scope.First, scope.End).ToArray()
            .Select(place => new Vote(place - word.Position, place, Math.Max(1, bits * 8 / word.Times)));
    }

    // The middle vote of the first window that no other outweighs.
    private static Vote? HeaviestWindow(List<Vote> votes, int width)
    {
        var (best, most) = ((Vote?)null, 0);
        for (var low = 0; low < votes.Count; low++)
        {
            var (end, sum) = (low, 0);
            while (end < votes.Count && votes[end].Start - votes[low].Start <= width)
            {
                sum += votes[end++].Weight;
            }

            (best, most) = sum > most ? (votes[(low + end) / 2], sum) : (best, most);
        }

        return best;
    }

    private sealed record Poll(List<string> Text, List<string> Cited, int Width, int First);
}
