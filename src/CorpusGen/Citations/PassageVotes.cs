using System;
using System.Buffers;
using System.Collections.Generic;

namespace CorpusGen.Citations;

/// <summary>A word of a citation, as the corpus knows it.</summary>
/// <param name="Count">The number of places where it stands.</param>
/// <param name="Position">Where it stands in the citation, in tokens.</param>
/// <param name="Word">Its number.</param>
/// <param name="Times">How often the citation has it.</param>
internal readonly record struct VotingWord(int Count, int Position, int Word, int Times) : IComparable<VotingWord>
{
    /// <summary>Rare words first.</summary>
    public int CompareTo(VotingWord other) => Count != other.Count ? Count.CompareTo(other.Count)
        : Position != other.Position ? Position.CompareTo(other.Position)
        : Word.CompareTo(other.Word);
}

/// <summary>A word's vote for a passage.</summary>
/// <param name="Start">Where the citation would begin.</param>
/// <param name="Place">Where the word stands.</param>
/// <param name="Weight">How much the word says: the bits that finding it tells, in eighths.</param>
internal readonly record struct Vote(int Start, int Place, int Weight) : IComparable<Vote>
{
    /// <summary>In the order of the corpus.</summary>
    public int CompareTo(Vote other) => Start != other.Start ? Start.CompareTo(other.Start)
        : Place != other.Place ? Place.CompareTo(other.Place)
        : Weight.CompareTo(other.Weight);
}

/// <summary>
/// The places where a citation may stand: each of its words votes, at every place where it stands, for where the citation would begin. In a
/// large corpus that is many thousand votes, so they are first added up, one sum for a few tokens of the corpus, and only those that met many
/// others are looked at one by one. The places of a word are in order, so that both walks go through the sums from front to back.
/// </summary>
internal static class PassageVotes
{
    // More would take longer than a fraction of a millisecond. The rarest words say most, and are read first.
    private const int MaximumRead = 131_072;
    private const int MaximumKept = 4_096;

    // In a corpus with more places than sums, places that are far apart share one: two megabytes, so that clearing them costs little.
    private const int MaximumSums = 1 << 20;
    private const int PartsOfWeight = 8;

    /// <summary>The best places, those with most votes first.</summary>
    /// <param name="index">The corpus.</param>
    /// <param name="words">The citation's words.</param>
    /// <param name="scope">The part of the corpus to look in.</param>
    /// <param name="width">So far apart, in tokens, may votes for the same passage lie.</param>
    /// <param name="count">How many places are wanted.</param>
    public static List<Vote> Best(WordIndex index, List<VotingWord> words, TokenRange scope, int width, int count)
    {
        words.Sort();
        var (used, read) = (0, 0L);
        while (used < words.Count && (used == 0 || read + words[used].Count <= MaximumRead))
        {
            read += words[used++].Count;
        }

        var votes = Gather(index, words.GetRange(0, used), scope, width);
        votes.Sort();
        var best = new List<Vote>(count);
        while (best.Count < count && BestWindow(votes, width, best) is { } vote)
        {
            best.Add(vote);
        }

        return best;
    }

    private static List<Vote> Gather(WordIndex index, List<VotingWord> words, TokenRange scope, int width)
    {
        var shift = 3;
        while (1 << shift < width)
        {
            shift++;
        }

        var count = 1;
        while (count < MaximumSums && count <= scope.Length >> shift)
        {
            count *= 2;
        }

        var lent = ArrayPool<ushort>.Shared.Rent(count);
        var sums = new Sums(lent.AsSpan(0, count), shift);
        var votes = new List<Vote>();
        var enough = (AddUp(index, words, scope, sums) + 1) / 2;
        for (var i = 0; i < words.Count && votes.Count < MaximumKept; i++)
        {
            Keep(index, words[i], scope, sums, enough, votes);
        }

        ArrayPool<ushort>.Shared.Return(lent);
        return votes;
    }

    // Those of a word's votes that met enough others, while there is room.
    private static void Keep(WordIndex index, VotingWord word, TokenRange scope, Sums sums, int enough, List<Vote> votes)
    {
        var weight = WeightOf(index, word);
        foreach (var place in PlacesOf(index, word, scope))
        {
            var start = place - word.Position;
            if (sums.Around(start) >= enough)
            {
                votes.Add(new Vote(start, place, weight));
                if (votes.Count == MaximumKept)
                {
                    return;
                }
            }
        }
    }

    // Adds all votes up; gives the greatest sum.
    private static int AddUp(WordIndex index, List<VotingWord> words, TokenRange scope, Sums sums)
    {
        var most = 0;
        foreach (var word in words)
        {
            var weight = WeightOf(index, word);
            foreach (var place in PlacesOf(index, word, scope))
            {
                most = Math.Max(most, sums.Add(place - word.Position, weight));
            }
        }

        return most;
    }

    // A word that the citation has several times votes for a place once for each of them, and at most one of the votes is right.
    private static int WeightOf(WordIndex index, VotingWord word)
    {
        var bits = 1;
        for (var rarity = index.Codes.Length / word.Count; rarity > 1; rarity >>= 1)
        {
            bits++;
        }

        return Math.Max(1, bits * PartsOfWeight / word.Times);
    }

    private static ReadOnlySpan<int> PlacesOf(WordIndex index, VotingWord word, TokenRange scope)
    {
        var places = index.PlacesOf(word.Word, scope.First, scope.End);
        return places.Slice(0, Math.Min(places.Length, MaximumRead));
    }

    // The vote in the middle of the window with most weight, away from those that were chosen; null when there is none.
    private static Vote? BestWindow(List<Vote> votes, int width, List<Vote> chosen)
    {
        var (best, most, sum) = ((Vote?)null, 0, 0);
        for (int low = 0, high = 0; low < votes.Count; low++)
        {
            while (high < votes.Count && votes[high].Start - votes[low].Start <= width)
            {
                sum += votes[high++].Weight;
            }

            var middle = votes[(low + high) / 2];
            if (sum > most && !IsNear(middle, chosen, width))
            {
                (best, most) = (middle, sum);
            }

            sum -= votes[low].Weight;
        }

        return best;
    }

    private static bool IsNear(Vote vote, List<Vote> chosen, int width)
    {
        foreach (var other in chosen)
        {
            if (Math.Abs((long)other.Start - vote.Start) <= width)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A sum for each few tokens of the corpus; at first all are 0.</summary>
    private readonly ref struct Sums
    {
        private readonly Span<ushort> _sums;
        private readonly int _shift;

        /// <summary>Takes memory for the sums, as many as a power of 2, each for as many tokens as 2 to the power of <paramref name="shift"/>.</summary>
        public Sums(Span<ushort> memory, int shift)
        {
            _sums = memory;
            _shift = shift;
            _sums.Clear();
        }

        /// <summary>Adds a weight at a token; gives the sum there.</summary>
        public int Add(int token, int weight)
        {
            ref var sum = ref _sums[Slot(token >> _shift)];
            return sum = (ushort)Math.Min(ushort.MaxValue, sum + weight);
        }

        /// <summary>The sum at a token with the greater of the two beside it: a passage may lie across a border.</summary>
        public int Around(int token)
        {
            var own = token >> _shift;
            return _sums[Slot(own)] + Math.Max(_sums[Slot(own - 1)], _sums[Slot(own + 1)]);
        }

        private int Slot(int sum) => sum & (_sums.Length - 1);
    }
}
