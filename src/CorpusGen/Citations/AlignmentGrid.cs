using System;
using System.Collections.Generic;

namespace CorpusGen.Citations;

/// <summary>
/// What it costs to make each beginning of a citation out of what ends at each place of a window of the corpus: words kept, replaced, added,
/// and stretches left out (dynamic programming with affine cost for what is left out; Gotoh 1982). Readings of either side and the
/// citation's marks are steps of their own, so that only what an editor may not do costs anything worth the name. What lies before and
/// behind the citation costs nothing.
/// </summary>
internal sealed class AlignmentGrid
{
    private const int Replaced = 31;
    private const int Added = 30;
    private const int LeftOut = 20;
    private const int LeftOutMore = 3;
    private const int Infinite = int.MaxValue / 4;

    // A word behind a bracket is rather replaced than swallowed by it, which leaves one more word that the source does not have.
    private const int InBracket = Replaced - Added + 1;

    // A bracket of the citation is rather one of the source with another word in it than the editor's beside one that is left out.
    private const int EmptyBracket = Replaced - LeftOut + 1;

    // How far before a place the bracket of the source may open that it lies in, in tokens.
    private const int LongestBracket = 16;

    private readonly WordIndex _index;
    private readonly CitationWords _citation;
    private readonly int _rows;
    private readonly List<CitationMark> _marks;
    private readonly List<IndexedReading> _readings = [];

    // The words of the citation that have their first letter in brackets: each is one word, whether the corpus has it or not.
    private readonly List<TokenRange> _bracketed = [];
    private int[] _costs = [];
    private TokenRange _window;
    private int _width;

    /// <summary>Prepares to align the first <paramref name="rows"/> tokens of a citation, with the marks that may be read as marks.</summary>
    public AlignmentGrid(WordIndex index, CitationWords citation, int rows, List<CitationMark> marks)
    {
        _index = index;
        _citation = citation;
        _rows = rows;
        _marks = marks;
        for (var i = 0; i < rows; i++)
        {
            if (citation.List.FirstLetterOf(i) == '[' && CitationMarks.IsChangeOfCase(citation.List, i, out var end) && end <= rows)
            {
                _bracketed.Add(new TokenRange(i, end));
            }
        }
    }

    /// <summary>Fills the grid for a window of the corpus.</summary>
    /// <returns>Where the cheapest way ends, in tokens of the window, and its cost.</returns>
    public (int End, int Cost) Fill(TokenRange window)
    {
        (_window, _width) = (window, window.Length + 1);
        var cells = (_rows + 1) * _width;
        _costs = _costs.Length < cells ? new int[cells] : _costs;
        Row(0).Clear();
        FindReadings();
        for (var row = 1; row <= _rows; row++)
        {
            Seed(row);
            Fill(row);
        }

        var last = Row(_rows);
        var end = 0;
        for (var j = 1; j < _width; j++)
        {
            end = last[j] < last[end] ? j : end;
        }

        return (end, last[end]);
    }

    /// <summary>The cheapest way to the end that <see cref="Fill(TokenRange)"/> gave, in order. Where several cost the same, words are rather kept, then replaced.</summary>
    public List<AlignmentStep> Trace(int end)
    {
        var steps = new List<AlignmentStep>(_rows + 8);
        var (i, j) = (_rows, end);
        while (i > 0)
        {
            var (before, start, kind) = Permitted(i, j) ?? Differing(i, j);
            steps.Add(new AlignmentStep(new TokenRange(before, i), new TokenRange(_window.First + start, _window.First + j), kind));
            (i, j) = (before, start);
        }

        steps.Reverse();
        return steps;
    }

    private Span<int> Row(int row) => _costs.AsSpan(row * _width, _width);

    private int Cost(int row, int j) => _costs[(row * _width) + j];

    // By their ends, which is the order in which a row comes by them.
    private void FindReadings()
    {
        _readings.Clear();
        for (var r = _index.FirstReadingAt(_window.First); r < _index.ReadingCount && _index.Reading(r).First < _window.End; r++)
        {
            if (_index.Reading(r).End <= _window.End)
            {
                _readings.Add(_index.Reading(r));
            }
        }

        _readings.Sort(static (a, b) => a.End != b.End ? a.End.CompareTo(b.End) : a.First.CompareTo(b.First));
    }

    // What a row owes to steps over several tokens of the citation: readings and marks that end there.
    private void Seed(int row)
    {
        var seeds = Row(row);
        seeds.Fill(Infinite);
        var (from, to) = _citation.ReadingsBefore(row);
        for (var r = from; r < to; r++)
        {
            if (_citation.Reading(r) is var reading && reading.End == row)
            {
                SeedReading(reading, seeds);
            }
        }

        foreach (var mark in _marks)
        {
            if (mark.End == row)
            {
                SeedMark(mark, seeds);
            }
        }

        foreach (var word in _bracketed)
        {
            if (word.End == row)
            {
                SeedDiffering(Row(word.First), seeds);
            }
        }
    }

    // A word of several tokens that is replaced or added as a whole.
    private void SeedDiffering(ReadOnlySpan<int> before, Span<int> seeds)
    {
        for (var j = 0; j < _width; j++)
        {
            seeds[j] = Math.Min(seeds[j], before[j] + Added);
            seeds[j] = j > 0 && IsToken(j) ? Math.Min(seeds[j], before[j - 1] + Replaced) : seeds[j];
        }
    }

    // Whether a token, and no border of a passage, ends at a place.
    private bool IsToken(int j) => _index.Codes[_window.First + j - 1] >= 0;

    private void SeedReading(IndexedReading reading, Span<int> seeds)
    {
        var codes = _index.Codes.AsSpan(_window.First, _window.Length);
        var before = Row(reading.First);
        for (var j = 1; j < _width; j++)
        {
            if (codes[j - 1] >> 1 == reading.Word)
            {
                seeds[j] = Math.Min(seeds[j], before[j - 1]);
            }
        }

        foreach (var other in _readings)
        {
            if (other.Word == reading.Word)
            {
                ref var seed = ref seeds[other.End - _window.First];
                seed = Math.Min(seed, before[other.First - _window.First]);
            }
        }
    }

    private void SeedMark(CitationMark mark, Span<int> seeds)
    {
        var before = Row(mark.First);
        var least = Infinite;
        for (var j = 0; j < _width; j++)
        {
            least = mark.Kind == CitationMarkKind.Ellipsis ? Math.Min(least, before[j]) : before[j];
            seeds[j] = Math.Min(seeds[j], mark.Kind == CitationMarkKind.Bracket ? BehindBracket(mark.First, j).Cost : least);
        }
    }

    // The cheapest way over a bracket to a place: it adds words, or stands for some of one paragraph, but not beside a bracket of the source.
    private (int Start, int Cost) BehindBracket(int row, int j)
    {
        var best = (Start: -1, Cost: Infinite);
        if (TouchesBracket(j))
        {
            return best;
        }

        for (int start = j, words = 0; ; start--)
        {
            var cost = Cost(row, start) + (start == j ? EmptyBracket : (j - start) * InBracket);
            best = cost < best.Cost && !TouchesBracket(start) ? (start, cost) : best;
            words += start > 0 && (_index.NatureOf(_window.First + start - 1) & WordNature.Word) != 0 ? 1 : 0;
            if (start == 0 || words > MarkedMatcher.WordsInBracket || IsBracket(start - 1) || _index.Codes[_window.First + start - 1] < 0)
            {
                return best;
            }
        }
    }

    private bool IsBracket(int j) => j >= 0 && j < _window.Length && (_index.NatureOf(_window.First + j) & WordNature.Bracket) != 0;

    // Whether a place lies in a bracket of the source, or beside one.
    private bool TouchesBracket(int j)
    {
        var token = j - 1;
        while (token >= 0 && token > j - LongestBracket && !IsBracket(token))
        {
            token--;
        }

        return IsBracket(j) || IsBracket(j - 1) || (IsBracket(token) && _index.Words[_index.Codes[_window.First + token] >> 1][0] == '[');
    }

    private void Fill(int i)
    {
        var above = Row(i - 1);
        var row = Row(i);
        var codes = _index.Codes.AsSpan(_window.First, _window.Length);
        var (number, other) = (_citation.NumberOf(i - 1), i - 1 == _citation.FirstWord ? _citation.OtherFirstWord : CitationWords.Unknown);
        var (gap, reading) = (Infinite, 0);
        row[0] = Math.Min(row[0], above[0] + Added);
        for (var j = 1; j < codes.Length + 1; j++)
        {
            var word = codes[j - 1] >> 1;
            gap = word < 0 ? Infinite : Math.Min(row[j - 1] + LeftOut, gap + LeftOutMore);
            var beside = word == number || word == other ? above[j - 1] : word < 0 ? Infinite : above[j - 1] + Replaced;
            row[j] = Math.Min(Math.Min(row[j], gap), Math.Min(beside, above[j] + Added));
            for (; reading < _readings.Count && _readings[reading].End - _window.First == j; reading++)
            {
                row[j] = Math.Min(row[j], OverReading(_readings[reading], i));
            }
        }
    }

    // The cost of a step over another reading of the source: as nothing, or as the word that ends the row's beginning of the citation.
    private int OverReading(IndexedReading reading, int row)
    {
        var isNothing = reading.Word == IndexedReading.Nothing;
        return isNothing || _citation.Accepts(row - 1, reading.Word) ? Cost(isNothing ? row : row - 1, reading.First - _window.First) : Infinite;
    }

    // A step to a cell that costs nothing worth naming; null when only a difference leads there.
    private (int Row, int Start, StepKind Kind)? Permitted(int i, int j)
    {
        var cost = Cost(i, j);
        if (j > 0 && _index.Codes[_window.First + j - 1] is >= 0 and var code && _citation.Accepts(i - 1, code >> 1) && Cost(i - 1, j - 1) == cost)
        {
            return (i - 1, j - 1, StepKind.Same);
        }

        foreach (var reading in _readings)
        {
            if (reading.End - _window.First == j && OverReading(reading, i) == cost)
            {
                var isNothing = reading.Word == IndexedReading.Nothing;
                return (isNothing ? i : i - 1, reading.First - _window.First, isNothing ? StepKind.Permitted : StepKind.Same);
            }
        }

        return OwnReading(i, j, cost) ?? Marked(i, j, cost);
    }

    private (int Row, int Start, StepKind Kind)? OwnReading(int i, int j, int cost)
    {
        var (from, to) = _citation.ReadingsBefore(i);
        for (var r = from; r < to; r++)
        {
            var own = _citation.Reading(r);
            if (own.End != i)
            {
                continue;
            }

            if (j > 0 && _index.Codes[_window.First + j - 1] >> 1 == own.Word && Cost(own.First, j - 1) == cost)
            {
                return (own.First, j - 1, StepKind.Same);
            }

            foreach (var other in _readings)
            {
                if (other.End - _window.First == j && other.Word == own.Word && Cost(own.First, other.First - _window.First) == cost)
                {
                    return (own.First, other.First - _window.First, StepKind.Same);
                }
            }
        }

        return null;
    }

    private (int Row, int Start, StepKind Kind)? Marked(int i, int j, int cost)
    {
        foreach (var mark in _marks)
        {
            if (mark.End != i)
            {
                continue;
            }

            var start = j;
            if (mark.Kind == CitationMarkKind.Bracket)
            {
                (start, var least) = BehindBracket(mark.First, j);
                start = least == cost ? start : -1;
            }
            else
            {
                var lowest = mark.Kind == CitationMarkKind.Ellipsis ? 0 : j;
                while (start >= lowest && Cost(mark.First, start) != cost)
                {
                    start--;
                }

                start = start < lowest ? -1 : start;
            }

            if (start >= 0)
            {
                return (mark.First, start, mark.Kind == CitationMarkKind.Ellipsis ? StepKind.Ellipsis : StepKind.Permitted);
            }
        }

        return null;
    }

    // A word from a row on that is replaced or added; null when that does not lead there.
    private (int Row, int Start, StepKind Kind)? DifferingFrom(int row, int j, int cost) =>
        j > 0 && IsToken(j) && Cost(row, j - 1) + Replaced == cost ? (row, j - 1, StepKind.Differs)
        : Cost(row, j) + Added == cost ? (row, j, StepKind.Differs)
        : null;

    // Words are rather replaced than added, and rather added than left out.
    private (int Row, int Start, StepKind Kind) Differing(int i, int j)
    {
        var cost = Cost(i, j);
        foreach (var word in _bracketed)
        {
            if (word.End == i && DifferingFrom(word.First, j, cost) is { } step)
            {
                return step;
            }
        }

        if (DifferingFrom(i - 1, j, cost) is { } single)
        {
            return single;
        }

        var start = j - 1;
        while (Cost(i, start) + LeftOut + ((j - 1 - start) * LeftOutMore) != cost)
        {
            start--;
        }

        return (i, start, StepKind.Differs);
    }
}
