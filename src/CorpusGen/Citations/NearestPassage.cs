using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>
/// Finds the passage that an altered citation was made from. The places of its rare words vote for where it would begin; the best
/// candidates are aligned word by word. This explains, and never decides that something is right.
/// </summary>
internal sealed class NearestPassage
{
    // How much of a long citation is compared, in tokens: more would cost its square.
    private const int LongestCompared = 1_000;

    // The votes that are gathered: enough for several rare words, few enough to sort in a fraction of a millisecond.
    private const int MaximumVotes = 1_024;
    private const int MaximumPlacesRead = 32_768;
    private const int CommonWord = 256;
    private const int Candidates = 3;

    // Words that stand in order, in tenths of the citation's words: below it a passage is not near.
    private const int NearEnough = 6;

    private readonly CorpusPlaces _places;
    private readonly CitationWords _citation;
    private readonly int[] _tokens;

    /// <summary>Prepares to look for a citation.</summary>
    public NearestPassage(CorpusPlaces places, CitationWords citation)
    {
        _places = places;
        _citation = citation;
        _tokens = WithoutMarks(citation);
    }

    /// <summary>The alignment with the nearest passage inside <paramref name="scope"/>; null when no passage is near.</summary>
    public WordAlignment? Find(TokenRange scope, CancellationToken cancellation)
    {
        var words = 0;
        foreach (var token in _tokens)
        {
            words += _citation.List.IsWord(token) ? 1 : 0;
        }

        WordAlignment? best = null;
        foreach (var start in Starts(scope))
        {
            cancellation.ThrowIfCancellationRequested();
            var alignment = WordAlignment.Create(_places.Index, _citation, _tokens, Window(start, scope));
            if (alignment.MatchedWords * 10 >= words * NearEnough && words > 0 && (best is null || alignment.Cost < best.Cost))
            {
                best = alignment;
            }
        }

        return best;
    }

    // What an editor's mark says is not the source's: ellipses and remarks are left out, brackets around words are seen through.
    private static int[] WithoutMarks(CitationWords citation)
    {
        var tokens = new List<int>(Math.Min(citation.End, LongestCompared));
        var mark = 0;
        for (var i = 0; i < citation.End && tokens.Count < LongestCompared; i++)
        {
            while (mark < citation.Marks.Count && citation.Marks[mark].End <= i)
            {
                mark++;
            }

            var isMarked = mark < citation.Marks.Count && citation.Marks[mark].First <= i;
            if (!isMarked || citation.Marks[mark].Kind == CitationMarkKind.Bracket)
            {
                tokens.Add(i);
            }
        }

        return [.. tokens];
    }

    // Places where the citation may stand, by the votes of its rare words for where it begins; those with most votes first.
    private List<Vote> Starts(TokenRange scope)
    {
        var votes = Votes(scope);
        votes.Sort();
        var width = Math.Max(8, _tokens.Length / 4);
        var starts = new List<Vote>(Candidates);
        while (starts.Count < Candidates && BestWindow(votes, width, starts) is { } vote)
        {
            starts.Add(vote);
        }

        return starts;
    }

    // The vote in the middle of the window with most votes, away from those that were chosen; null when there is none.
    private static Vote? BestWindow(List<Vote> votes, int width, List<Vote> chosen)
    {
        var (best, count) = ((Vote?)null, 0);
        for (int low = 0, high = 0; low < votes.Count; low++)
        {
            while (high < votes.Count && votes[high].Start - votes[low].Start <= width)
            {
                high++;
            }

            var middle = votes[(low + high) / 2];
            if (high - low > count && !chosen.Exists(c => Math.Abs((long)c.Start - middle.Start) <= width))
            {
                (best, count) = (middle, high - low);
            }
        }

        return best;
    }

    private List<Vote> Votes(TokenRange scope)
    {
        var order = new List<(int Count, int Position)>();
        for (var i = 0; i < _tokens.Length; i++)
        {
            var number = _citation.NumberOf(_tokens[i]);
            if (number >= 0)
            {
                order.Add((_places.Index.PlacesOf(number, scope.First, scope.End).Length, i));
            }
        }

        order.Sort();
        var votes = new List<Vote>();
        var read = 0;
        foreach (var (count, position) in order)
        {
            if (count == 0 || votes.Count >= MaximumVotes || read >= MaximumPlacesRead)
            {
                continue;
            }

            foreach (var place in _places.Index.PlacesOf(_citation.NumberOf(_tokens[position]), scope.First, scope.End))
            {
                if (votes.Count >= MaximumVotes || ++read >= MaximumPlacesRead)
                {
                    break;
                }

                if (count <= CommonWord || HasNeighbour(position, place))
                {
                    votes.Add(new Vote(place - position, place));
                }
            }
        }

        return votes;
    }

    // A common word votes only where the word beside it fits too.
    private bool HasNeighbour(int position, int place)
    {
        var codes = _places.Index.Codes;
        return (position + 1 < _tokens.Length && place + 1 < codes.Length && codes[place + 1] >> 1 == _citation.NumberOf(_tokens[position + 1]))
            || (position > 0 && place > 0 && codes[place - 1] >> 1 == _citation.NumberOf(_tokens[position - 1]));
    }

    // The stretch of one passage around a vote, with room for words that were left out.
    private TokenRange Window(Vote vote, TokenRange scope)
    {
        var codes = _places.Index.Codes;
        var room = Math.Min(64, _tokens.Length) + 16;
        var low = Math.Max(scope.First, vote.Start - room);
        var high = Math.Min(scope.End, vote.Start + _tokens.Length + Math.Max(8, _tokens.Length / 4) + room);
        var (first, end) = (vote.Place, vote.Place + 1);
        while (first > low && codes[first - 1] >= 0)
        {
            first--;
        }

        while (end < high && codes[end] >= 0)
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    /// <summary>A word's vote.</summary>
    /// <param name="Start">Where the citation would begin.</param>
    /// <param name="Place">Where the word stands.</param>
    private readonly record struct Vote(int Start, int Place) : IComparable<Vote>
    {
        public int CompareTo(Vote other) => Start != other.Start ? Start.CompareTo(other.Start) : Place.CompareTo(other.Place);
    }
}
