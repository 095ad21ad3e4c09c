using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>A stretch of the corpus, in tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last.</param>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - First;
}

/// <summary>
/// Finds every place of the corpus where a stretch of a citation stands, word for word. Decides through the places of its rarest word, or
/// of its rarest two words in a row, each of which is verified in full.
/// </summary>
internal readonly struct PhraseMatcher(WordIndex index, CitationWords citation, CancellationToken cancellation)
{
    // A reading this close to the stretch could move the walk.
    private const int Margin = 6;

    // Verifying this few places costs less than looking for rarer words.
    private const int RareEnough = 8;

    // Of pairs every look goes to a distant part of memory, so that more candidates are worth it.
    private const int RareEnoughPair = 32;

    private static readonly Comparer<TokenRange> ByPlace =
        Comparer<TokenRange>.Create(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));

    private readonly WordWalker _walker = new(index, citation);

    /// <summary>
    /// The number of places that <see cref="Find"/> looks at when it goes by words alone: it does not depend on what was looked for before.
    /// </summary>
    public long CostOf(TokenRange stretch) => PickAnchor(stretch, withPairs: false).Cost;

    /// <summary>Adds the places inside <paramref name="scope"/> where the citation's tokens of <paramref name="stretch"/> stand, in order.</summary>
    public void Find(TokenRange stretch, TokenRange scope, List<TokenRange> found)
    {
        if (stretch.Length == 0)
        {
            // Nothing, or nothing but what may end a citation: no place can be told by that.
            return;
        }

        var anchor = PickAnchor(stretch, index.HasPairs);
        if (anchor.Kind == AnchorKind.Word && anchor.Cost > RareEnough && !index.HasPairs && index.MakesPairsFor(anchor.Cost, cancellation))
        {
            anchor = PickAnchor(stretch, withPairs: true);
        }

        var before = found.Count;
        if (anchor.Cost == 0)
        {
            return;
        }

        AddCandidates(anchor, citation.NumberOf(anchor.Token), 1, stretch, scope, found);
        if (anchor.Token == citation.FirstWord)
        {
            AddCandidates(anchor, citation.OtherFirstWord, 1, stretch, scope, found);
        }

        if (anchor.Kind == AnchorKind.AnyReading)
        {
            var (from, to) = citation.ReadingsFrom(anchor.Token);
            for (var i = from; i < to; i++)
            {
                AddCandidates(anchor, citation.Reading(i).Word, citation.Reading(i).Length, stretch, scope, found);
            }
        }

        SortFrom(found, before);
    }

    private Anchor PickAnchor(TokenRange stretch, bool withPairs)
    {
        var best = new Anchor(-1, long.MaxValue, AnchorKind.Word);
        var (pair, fewest, before) = (-1, long.MaxValue, long.MaxValue);
        var mayBeCovered = citation.HasReadings;
        for (var token = stretch.First; token < stretch.End && best.Cost > RareEnough; token++)
        {
            cancellation.ThrowIfRequestedAt(token);
            if (mayBeCovered && IsCovered(token))
            {
                before = long.MaxValue;
                continue;
            }

            // By how often both words stand anywhere, the pair that most probably stands side by side in fewest places.
            var count = Count(token);
            best = best.OrCheaper(new Anchor(token, count, AnchorKind.Word));
            if (withPairs && before <= int.MaxValue && before * count < fewest && token != citation.FirstWord)
            {
                (pair, fewest) = (token - 1, before * count);
            }

            before = count;
        }

        return best.Token < 0 ? AnyReading(stretch.First)
            : pair < 0 || best.Cost <= RareEnough ? best
            : best.OrCheaper(RarePair(pair, stretch));
    }

    // A pair by its first token, unless it is not rare after all, as a name of two rare words: then the rarest of the stretch.
    private Anchor RarePair(int pair, TokenRange stretch)
    {
        var best = new Anchor(pair, CountPair(pair), AnchorKind.Pair);
        for (var token = stretch.First; token + 1 < stretch.End && best.Cost > RareEnoughPair; token++)
        {
            cancellation.ThrowIfRequestedAt(token);
            if (token + 1 != citation.FirstWord && !IsCovered(token) && !IsCovered(token + 1))
            {
                best = best.OrCheaper(new Anchor(token, CountPair(token), AnchorKind.Pair));
            }
        }

        return best;
    }

    // Where every token of the citation has another reading: the first one, in each of its readings.
    private Anchor AnyReading(int token)
    {
        var cost = Count(token);
        var (from, to) = citation.ReadingsFrom(token);
        for (var i = from; i < to; i++)
        {
            cost += index.CountOf(citation.Reading(i).Word);
        }

        return new Anchor(token, cost, AnchorKind.AnyReading);
    }

    private long Count(int token) =>
        index.CountOf(citation.NumberOf(token)) + (token == citation.FirstWord ? index.CountOf(citation.OtherFirstWord) : 0L);

    private long CountPair(int token)
    {
        var next = citation.NumberOf(token + 1);
        return index.CountOfPair(citation.NumberOf(token), next) + (token == citation.FirstWord ? index.CountOfPair(citation.OtherFirstWord, next) : 0L);
    }

    // Whether another reading of the citation takes a token in.
    private bool IsCovered(int token)
    {
        var (from, _) = citation.ReadingsBefore(token);
        var (_, to) = citation.ReadingsFrom(token);
        for (var i = from; i < to; i++)
        {
            if (citation.Reading(i).End > token)
            {
                return true;
            }
        }

        return false;
    }

    // The candidates where a word, which stands for so many tokens of the citation from the anchor on, is in the corpus.
    private void AddCandidates(Anchor anchor, int word, int length, TokenRange stretch, TokenRange scope, List<TokenRange> found)
    {
        if (word < 0)
        {
            return;
        }

        if (anchor.Kind == AnchorKind.Pair)
        {
            AddPairs(anchor.Token, word, stretch, scope, found);
        }
        else
        {
            var steps = 0;
            foreach (var place in index.PlacesOf(word, scope.First, scope.End))
            {
                cancellation.ThrowIfRequestedAt(++steps);
                Verify(anchor.Token, length, new TokenRange(place, place + 1), stretch, scope, found);
            }
        }

        foreach (var number in index.ReadingsAs(word))
        {
            var reading = index.Reading(number);
            Verify(anchor.Token, length, new TokenRange(reading.First, reading.End), stretch, scope, found);
        }
    }

    // The places where the word stands as it is: with the next one as it is too, or with something behind it that may be read otherwise.
    private void AddPairs(int anchor, int word, TokenRange stretch, TokenRange scope, List<TokenRange> found)
    {
        var (codes, next, steps) = (index.Codes, citation.NumberOf(anchor + 1), 0);
        foreach (var place in index.PlacesOfPair(word, next, scope.First, scope.End))
        {
            cancellation.ThrowIfRequestedAt(++steps);
            if (codes[place] >> 1 == word && codes[place + 1] >> 1 == next)
            {
                Verify(anchor, 1, new TokenRange(place, place + 1), stretch, scope, found);
            }
        }

        foreach (var number in index.ReadingsBehind(word))
        {
            cancellation.ThrowIfRequestedAt(++steps);
            var place = index.Reading(number).First - 1;
            Verify(anchor, 1, new TokenRange(place, place + 1), stretch, scope, found);
        }
    }

    private void Verify(int anchor, int length, TokenRange candidate, TokenRange stretch, TokenRange scope, List<TokenRange> found)
    {
        if (candidate.First < scope.First || candidate.End > scope.End)
        {
            return;
        }

        // Word for word first, which is almost always enough; where it succeeds, readings would say the same.
        var isPlain = length == 1 && candidate.Length == 1;
        var (first, end) = isPlain ? VerifyPlain(anchor, candidate.First, stretch, scope) : (WordWalker.Fails, WordWalker.Fails);
        if (end == WordWalker.Fails && !(isPlain && !citation.HasReadings && !HasReadingNear(candidate.First, stretch.Length)))
        {
            (first, end) = VerifyReadings(anchor, length, candidate, stretch);
        }

        if (first >= scope.First && end <= scope.End && first != WordWalker.Fails && end != WordWalker.Fails)
        {
            found.Add(new TokenRange(first, end));
        }
    }

    private bool HasReadingNear(int place, int length)
    {
        var r = index.HasReadings ? index.FirstReadingAt(Math.Max(0, place - length - Margin)) : 0;
        return r < index.ReadingCount && index.Reading(r).First <= place + length + Margin;
    }

    private (int First, int End) VerifyPlain(int anchor, int place, TokenRange stretch, TokenRange scope)
    {
        var first = place - (anchor - stretch.First);
        var end = first + stretch.Length;
        if (first < scope.First || end > scope.End)
        {
            return (WordWalker.Fails, WordWalker.Fails);
        }

        // From the anchor outwards: the words beside a rare word tell most.
        return _walker.Forward(anchor, stretch.End, place, anchor == stretch.First ? anchor : -1) == end
            && _walker.Backward(stretch.First, anchor, place) == first
                ? (first, end)
                : (WordWalker.Fails, WordWalker.Fails);
    }

    private (int First, int End) VerifyReadings(int anchor, int length, TokenRange candidate, TokenRange stretch)
    {
        var sameSpace = anchor == stretch.First || ((index.Codes[candidate.First] ^ citation.Codes[anchor]) & 1) == 0;
        var end = sameSpace ? _walker.Forward(anchor + length, stretch.End, candidate.End, -1) : WordWalker.Fails;
        return end == WordWalker.Fails
            ? (WordWalker.Fails, WordWalker.Fails)
            : (_walker.Backward(stretch.First, anchor, candidate.First), end);
    }

    // Candidates of several readings come one behind the other; the same place may come twice.
    private static void SortFrom(List<TokenRange> found, int start)
    {
        if (found.Count - start < 2)
        {
            return;
        }

        found.Sort(start, found.Count - start, ByPlace);
        var kept = start;
        for (var i = start; i < found.Count; i++)
        {
            if (i == start || found[i] != found[kept - 1])
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private enum AnchorKind
    {
        /// <summary>A word.</summary>
        Word,

        /// <summary>A word and the one behind it.</summary>
        Pair,

        /// <summary>A word in each of its readings, because no token of the citation has just one.</summary>
        AnyReading,
    }

    /// <summary>Where the search begins.</summary>
    /// <param name="Token">The token of the citation.</param>
    /// <param name="Cost">The number of places to look at.</param>
    /// <param name="Kind">What is looked up.</param>
    private readonly record struct Anchor(int Token, long Cost, AnchorKind Kind)
    {
        public Anchor OrCheaper(Anchor other) => other.Cost < Cost ? other : this;
    }
}
