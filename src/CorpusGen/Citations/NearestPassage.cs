using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>
/// Finds the passage that an altered citation was made from. Its words vote for where it would begin; the best candidates are aligned word
/// by word. This explains, and never decides that something is right.
/// </summary>
internal sealed class NearestPassage
{
    // How much of a long citation is compared, in tokens: more would cost its square.
    private const int LongestCompared = 1_000;

    // How much an ellipsis may leave out and still be seen through, in tokens: a long paragraph and the next.
    private const int LongestOmission = 512;
    private const int Candidates = 5;

    // Words that stand in order, in tenths of the citation's words: below it a passage is not near.
    private const int NearEnough = 6;

    private readonly CorpusPlaces _places;
    private readonly CitationWords _citation;
    private readonly int _length;
    private readonly List<CitationMark> _marks;
    private readonly bool _hasEllipsis;
    private readonly AlignmentGrid _grid;

    /// <summary>Prepares to look for a citation.</summary>
    public NearestPassage(CorpusPlaces places, CitationWords citation)
    {
        _places = places;
        _citation = citation;
        _length = Math.Min(citation.End, LongestCompared);
        _marks = MarksOf(citation);
        _hasEllipsis = _marks.Exists(static m => m.Kind == CitationMarkKind.Ellipsis);
        _grid = new AlignmentGrid(places.Index, citation, _length, _marks);
    }

    /// <summary>The alignment with the nearest passage inside <paramref name="scope"/>; null when no passage is near.</summary>
    public WordAlignment? Find(TokenRange scope, CancellationToken cancellation)
    {
        WordAlignment? best = null;
        foreach (var vote in PassageVotes.Best(_places.Index, VotingWords(scope), scope, Math.Max(8, _length / 4), Candidates))
        {
            cancellation.ThrowIfCancellationRequested();
            var alignment = WordAlignment.Create(_grid, _citation, _places.Index, Window(vote, scope));
            if (alignment.MatchedWords * 10 >= alignment.Words * NearEnough && alignment.MatchedWords > 0 && IsNearer(alignment, best))
            {
                best = alignment;
            }
        }

        return best;
    }

    // Of two that are equally near, the first of the corpus.
    private static bool IsNearer(WordAlignment alignment, WordAlignment? best) =>
        best is null || alignment.Cost < best.Cost || (alignment.Cost == best.Cost && alignment.Source.First < best.Source.First);

    // The marks as the matcher reads them, unless that is no citation: too many marks, or more words in brackets than outside. An ellipsis
    // takes the punctuation on both sides of it with it.
    private static List<CitationMark> MarksOf(CitationWords citation)
    {
        var marks = citation.Marks.Count > MarkedMatcher.MaximumMarks ? [] : citation.Marks;
        if (CitationPlan.Create(citation, marks) is null)
        {
            marks = marks.FindAll(static m => m.Kind == CitationMarkKind.Ellipsis);
        }

        return marks.ConvertAll(m => m.Kind != CitationMarkKind.Ellipsis
            ? m
            : m with { First = citation.TrimEnd(0, m.First), End = citation.TrimStart(m.End, citation.Codes.Length) });
    }

    private List<VotingWord> VotingWords(TokenRange scope)
    {
        var found = new List<(int Word, int Position)>(_length);
        for (var i = 0; i < _length; i++)
        {
            found.Add((_citation.NumberOf(i), i));
            var (from, to) = _citation.ReadingsFrom(i);
            for (var r = from; r < to; r++)
            {
                found.Add((_citation.Reading(r).Word, i));
            }
        }

        found.Add((_citation.OtherFirstWord, Math.Max(0, _citation.FirstWord)));
        found.Sort();
        var words = new List<VotingWord>(found.Count);
        for (int first = 0, end; first < found.Count; first = end)
        {
            for (end = first + 1; end < found.Count && found[end].Word == found[first].Word;)
            {
                end++;
            }

            var count = _places.Index.PlacesOf(found[first].Word, scope.First, scope.End).Length;
            for (var i = first; i < end && count > 0; i++)
            {
                words.Add(new VotingWord(count, found[i].Position, found[i].Word, end - first));
            }
        }

        return words;
    }

    // The stretch around a vote, with room for words that were left out: of one passage, or with an ellipsis of one article.
    private TokenRange Window(Vote vote, TokenRange scope)
    {
        var index = _places.Index;
        var room = Math.Min(64, _length) + 16 + (_hasEllipsis ? LongestOmission : 0);
        var within = _hasEllipsis ? _places.TokensOf(index.ArticleOf(vote.Place)) : scope;
        var low = Math.Max(within.First, vote.Start - room);
        var high = Math.Min(within.End, vote.Start + _length + Math.Max(8, _length / 4) + room);
        var (first, end) = (vote.Place, vote.Place + 1);
        while (first > low && (_hasEllipsis || index.Codes[first - 1] >= 0))
        {
            first--;
        }

        while (end < high && (_hasEllipsis || index.Codes[end] >= 0))
        {
            end++;
        }

        return new TokenRange(first, end);
    }
}
