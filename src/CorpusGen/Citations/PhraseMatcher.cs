using System;
using System.Collections.Generic;
using System.Threading;

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
/// Finds every place of the corpus where a stretch of a citation stands, word for word. Decides through the places of its rarest word,
/// each of which is verified in full.
/// </summary>
internal readonly struct PhraseMatcher(WordIndex index, CitationWords citation, CancellationToken cancellation)
{
    // A reading this close to the stretch could move the walk.
    private const int Margin = 6;

    // Verifying this few places costs less than looking for a rarer word.
    private const int RareEnough = 3;

    private static readonly Comparer<TokenRange> ByPlace =
        Comparer<TokenRange>.Create(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));

    private readonly WordWalker _walker = new(index, citation);

    /// <summary>The number of places that <see cref="Find"/> would look at.</summary>
    public long CostOf(TokenRange stretch) => PickAnchor(stretch).Cost;

    /// <summary>Adds the places inside <paramref name="scope"/> where the citation's tokens of <paramref name="stretch"/> stand, in order.</summary>
    public void Find(TokenRange stretch, TokenRange scope, List<TokenRange> found)
    {
        var anchor = PickAnchor(stretch);
        var before = found.Count;
        if (anchor.Cost == 0 || stretch.Length == 0)
        {
            return;
        }

        AddCandidates(anchor.Token, citation.NumberOf(anchor.Token), 1, stretch, scope, found);
        if (anchor.Token == citation.FirstWord)
        {
            AddCandidates(anchor.Token, citation.OtherFirstWord, 1, stretch, scope, found);
        }

        if (anchor.NeedsReadings)
        {
            var (from, to) = citation.ReadingsFrom(anchor.Token);
            for (var i = from; i < to; i++)
            {
                AddCandidates(anchor.Token, citation.Reading(i).Word, citation.Reading(i).Length, stretch, scope, found);
            }
        }

        SortFrom(found, before);
    }

    private (int Token, long Cost, bool NeedsReadings) PickAnchor(TokenRange stretch)
    {
        var (best, cost) = (-1, long.MaxValue);
        for (var token = stretch.First; token < stretch.End && cost > RareEnough; token++)
        {
            if (citation.HasReadings && IsCovered(token))
            {
                continue;
            }

            var count = Count(token);
            if (count < cost)
            {
                (best, cost) = (token, count);
            }
        }

        if (best >= 0)
        {
            return (best, cost, false);
        }

        // Every token has another reading: begin with the first one, in each of its readings.
        cost = Count(stretch.First);
        var (from, to) = citation.ReadingsFrom(stretch.First);
        for (var i = from; i < to; i++)
        {
            cost += index.CountOf(citation.Reading(i).Word);
        }

        return (stretch.First, cost, true);
    }

    private long Count(int token) =>
        index.CountOf(citation.NumberOf(token)) + (token == citation.FirstWord ? index.CountOf(citation.OtherFirstWord) : 0L);

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
    private void AddCandidates(int anchor, int word, int length, TokenRange stretch, TokenRange scope, List<TokenRange> found)
    {
        if (word < 0)
        {
            return;
        }

        var steps = 0;
        foreach (var place in index.PlacesOf(word, scope.First, scope.End))
        {
            if ((++steps & 0xFFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Verify(anchor, length, new TokenRange(place, place + 1), stretch, scope, found);
        }

        foreach (var number in index.ReadingsAs(word))
        {
            var reading = index.Reading(number);
            if (reading.First >= scope.First && reading.End <= scope.End)
            {
                Verify(anchor, length, new TokenRange(reading.First, reading.End), stretch, scope, found);
            }
        }
    }

    private void Verify(int anchor, int length, TokenRange candidate, TokenRange stretch, TokenRange scope, List<TokenRange> found)
    {
        var isPlain = length == 1 && candidate.Length == 1 && !citation.HasReadings && !HasReadingNear(candidate.First, stretch.Length);
        var (first, end) = isPlain
            ? VerifyPlain(anchor, candidate.First, stretch, scope)
            : VerifyReadings(anchor, length, candidate, stretch);
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
}
