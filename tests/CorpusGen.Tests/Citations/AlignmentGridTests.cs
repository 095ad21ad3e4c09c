using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The cheapest way to make a citation out of a passage costs what the full table of all ways says, and each of its steps its share.</summary>
public sealed class AlignmentGridTests
{
    private const int Replaced = 31;
    private const int Added = 30;
    private const int LeftOut = 20;
    private const int LeftOutMore = 3;

    // A bracket for no word; each word of the source that it stands for.
    private const int EmptyBracket = 12;
    private const int InBracket = 2;

    private static readonly string[] Source = ["red ", "The ", "the ", "cold ", "war ", "co", "-\n", "-\n", "ld ", "* ", "\u2019s ", ", ", "boat "];
    private static readonly string[] Other = ["the ", "[t]he ", "[Z]ebra ", "zebra ", "[oak] ", "[red] ", "… ", "[sic] ", "co-\nld ", "", "", "boat "];

    private static Arbitrary<Pair> Pairs { get; } = (
        from pieces in Gen.Elements(Source).ListOf(24)
        from start in Gen.Choose(0, 16)
        from changes in Gen.Choose(0, 40).ListOf(8)
        from length in Gen.Choose(1, 8)
        from lower in Gen.Choose(0, 8)
        from upper in Gen.Choose(0, 8)
        select new Pair(
            string.Concat(pieces),
            string.Concat(pieces.Skip(start).Take(length).Zip(changes, (piece, change) => change < Other.Length ? Other[change] : change == 40 && piece == "-\n" ? "-" : piece)),
            lower,
            upper)).ToArbitrary();

    [Fact]
    public void CheapestWay_CostsWhatTheFullTableSays_AndSoDoesEachOfItsSteps() => Prop.ForAll(Pairs, pair =>
    {
        var index = TestCorpus.WordsOf(pair.Source);
        using var citation = new CitationWords(pair.Citation, index.Words);
        var rows = citation.End;
        if (rows == 0)
        {
            return;
        }

        var low = Math.Min(pair.Lower, index.Codes.Length - 1);
        var marks = citation.Marks.FindAll(m => m.End <= rows);
        var grid = new AlignmentGrid(index, citation, rows, marks);
        foreach (var window in new[] { new TokenRange(low, Math.Max(low, index.Codes.Length - pair.Upper)), new TokenRange(0, index.Codes.Length) })
        {
            var table = new Table(index, citation, marks, window);
            var (end, cost) = grid.Fill(window);

            Assert.Equal(table.Row(rows).Min(), cost);
            Assert.Equal(cost, table.Row(rows)[end]);
            AssertSteps(table, grid.Trace(end), citation, rows, window.First + end);
        }
    }).Check(SeededCases.Of(60));

    // One behind the other, and none dearer than the way it is a part of.
    private static void AssertSteps(Table table, List<AlignmentStep> steps, CitationWords citation, int rows, int end)
    {
        Assert.Equal((0, rows, end), (steps[0].Cited.First, steps[^1].Cited.End, steps[^1].Source.End));
        Assert.All(steps.Zip(steps.Skip(1)), s => Assert.Equal((s.First.Cited.End, s.First.Source.End), (s.Second.Cited.First, s.Second.Source.First)));
        Assert.All(steps, s =>
        {
            var cost = s.Kind switch
            {
                StepKind.Differs when s.Cited.Length == 0 => LeftOut + ((s.Source.Length - 1) * LeftOutMore),
                StepKind.Differs => s.Source.Length == 0 ? Added : Replaced,
                StepKind.Permitted when citation.Marks.Exists(m => m.Kind == CitationMarkKind.Bracket && m.First == s.Cited.First && m.End == s.Cited.End) =>
                    s.Source.Length == 0 ? EmptyBracket : s.Source.Length * InBracket,
                _ => 0,
            };
            Assert.Equal(table[s.Cited.End, s.Source.End], table[s.Cited.First, s.Source.First] + cost);
        });
    }

    private sealed record Pair(string Source, string Citation, int Lower, int Upper);

    /// <summary>Slow and simple: for each beginning of the citation and each place of the window, the cheapest of all ways that lead there.</summary>
    private sealed class Table
    {
        private const int Never = int.MaxValue / 4;

        private readonly WordIndex _index;
        private readonly CitationWords _citation;
        private readonly List<CitationMark> _marks;
        private readonly TokenRange _window;
        private readonly IndexedReading[] _readings;
        private readonly int[][] _costs;

        public Table(WordIndex index, CitationWords citation, List<CitationMark> marks, TokenRange window)
        {
            (_index, _citation, _marks, _window) = (index, citation, marks, window);
            _readings = [.. Enumerable.Range(0, index.ReadingCount).Select(index.Reading).Where(r => r.First >= window.First && r.End <= window.End)];
            _costs = [.. Enumerable.Range(0, citation.End + 1).Select(_ => new int[window.Length + 1])];
            for (var row = 1; row < _costs.Length; row++)
            {
                for (var place = window.First; place <= window.End; place++)
                {
                    _costs[row][place - window.First] = Ways(row, place).Append(Never).Min();
                }
            }
        }

        /// <summary>The cost of a beginning of the citation that ends just before a token of the corpus.</summary>
        public int this[int row, int place] => _costs[row][place - _window.First];

        public int[] Row(int row) => _costs[row];

        private IEnumerable<int> Ways(int row, int place) => OfTokens(row, place).Concat(OfReadings(row, place)).Concat(OfMarks(row, place)).Concat(OfBracketed(row, place));

        private IEnumerable<int> OfTokens(int row, int place)
        {
            yield return this[row - 1, place] + Added;
            if (IsToken(place - 1))
            {
                yield return this[row - 1, place - 1] + (_citation.Accepts(row - 1, _index.Codes[place - 1] >> 1) ? 0 : Replaced);
            }

            for (var (from, cost) = (place - 1, LeftOut); IsToken(from); from--, cost += LeftOutMore)
            {
                yield return this[row, from] + cost;
            }
        }

        private IEnumerable<int> OfReadings(int row, int place)
        {
            foreach (var reading in _readings.Where(r => r.End == place))
            {
                if (reading.Word == IndexedReading.Nothing)
                {
                    yield return this[row, reading.First];
                }
                else if (_citation.Accepts(row - 1, reading.Word))
                {
                    yield return this[row - 1, reading.First];
                }
            }

            var (first, end) = _citation.ReadingsBefore(row);
            foreach (var own in Enumerable.Range(first, end - first).Select(_citation.Reading).Where(r => r.End == row))
            {
                if (IsToken(place - 1) && _index.Codes[place - 1] >> 1 == own.Word)
                {
                    yield return this[own.First, place - 1];
                }

                foreach (var reading in _readings.Where(r => r.End == place && r.Word == own.Word))
                {
                    yield return this[own.First, reading.First];
                }
            }
        }

        private IEnumerable<int> OfMarks(int row, int place)
        {
            foreach (var mark in _marks.Where(m => m.End == row))
            {
                if (mark.Kind != CitationMarkKind.Bracket)
                {
                    yield return mark.Kind == CitationMarkKind.Ellipsis ? Enumerable.Range(_window.First, place - _window.First + 1).Min(p => this[mark.First, p]) : this[mark.First, place];
                    continue;
                }

                yield return this[mark.First, place] + EmptyBracket;
                for (var from = place - 1; IsToken(from) && Enumerable.Range(from, place - from).Count(IsWord) <= MarkedMatcher.WordsInBracket; from--)
                {
                    yield return this[mark.First, from] + ((place - from) * InBracket);
                }
            }
        }

        // [T]he is one word, whether it differs or not.
        private IEnumerable<int> OfBracketed(int row, int place)
        {
            for (var first = 0; first < row; first++)
            {
                if (CitationMarks.IsChangeOfCase(_citation.List, first, out var end) && end == row)
                {
                    yield return this[first, place] + Added;
                    if (IsToken(place - 1))
                    {
                        yield return this[first, place - 1] + Replaced;
                    }
                }
            }
        }

        private bool IsToken(int place) => place >= _window.First && _index.Codes[place] >= 0;

        private bool IsWord(int place) => (_index.NatureOf(place) & WordNature.Word) != 0;
    }
}
