using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What is found is what trying every place of the corpus finds, in every way to read either side: no more, and no less.</summary>
public sealed class EveryPlaceTests
{
    // Few words, so that each stands in many places, and what a text may be read in two ways for: joints, footnote marks, dashes.
    private static readonly string[] Plain = ["red ", "The ", "the ", "cold", "war ", "boat ", ", ", " "];
    private static readonly string[] Joined = ["red ", "The ", "cold", "war ", "-\n", "-\n", "[1] ", "* ", "\u2019s ", ", ", " ", "\n\n"];

    private static Arbitrary<Search> Searches { get; } = (
        from pieces in Gen.Elements(Plain).ListOf(40)
        from rare in Gen.Elements(Joined).ListOf(12)
        from plain in Gen.Choose(0, 90)
        from behind in Gen.Elements(Plain).ListOf(plain)
        from rich in Gen.Choose(0, 90)
        from joined in Gen.Elements(Joined).ListOf(rich)
        let text = pieces.Concat(rare).Concat(behind).Concat(joined).ToList()
        from start in Gen.Choose(0, text.Count - 8)
        from length in Gen.Choose(1, 8)
        from changes in Gen.Choose(0, 40).ListOf(8)
        from lower in Gen.Choose(0, 60)
        from upper in Gen.Choose(0, 60)
        select new Search(string.Concat(text), string.Concat(text.Skip(start).Take(length).Zip(changes, Changed)), lower, upper)).ToArbitrary();

    [Fact]
    public void WordsAreFound_WhereverTheyCanBeReadSo_AndNowhereElse()
    {
        var found = 0;
        Prop.ForAll(Searches, search =>
        {
            var (words, pairs) = (TestCorpus.WordsOf(search.Text), TestCorpus.WordsOf(search.Text));
            Assert.True(pairs.MakesPairsFor(int.MaxValue, CancellationToken.None));
            using var citation = new CitationWords(search.Citation, words.Words);
            var stretch = new TokenRange(0, citation.End);
            var all = EveryPlace.Of(words, citation, stretch);
            found += all.Count;
            foreach (var scope in search.Scopes(words.Codes.Length))
            {
                var expected = all.FindAll(p => p.First >= scope.First && p.End <= scope.End);
                Assert.Equal(expected, Find(words, citation, stretch, scope));
                Assert.Equal(expected, Find(pairs, citation, stretch, scope));
            }
        }).Check(SeededCases.Of(60));
        Assert.InRange(found, SeededCases.CountOf(100), 20_000);
    }

    [Fact]
    public void Walks_EndWhereTheWordsEnd_FromEveryPlaceAndInBothDirections() => Prop.ForAll(Searches, search =>
    {
        var words = TestCorpus.WordsOf(search.Text);
        using var citation = new CitationWords(search.Citation, words.Words);
        var (walker, end) = (new WordWalker(words, citation), citation.Codes.Length);
        Assert.Equal(WordWalker.Fails, walker.Forward(0, end, words.Codes.Length, -1));
        Assert.Equal(WordWalker.Fails, walker.Backward(0, end, 0));
        foreach (var place in EveryPlace.Of(words, citation, new TokenRange(0, end)))
        {
            Assert.Equal(place.End, walker.Forward(0, end, place.First, 0));
            Assert.Equal(place.First, walker.Backward(0, end, place.End));
        }
    }).Check(SeededCases.Of(40));

    private static List<TokenRange> Find(WordIndex index, CitationWords citation, TokenRange stretch, TokenRange scope)
    {
        var found = new List<TokenRange>();
        new PhraseMatcher(index, citation, CancellationToken.None).Find(stretch, scope, found);
        return found;
    }

    // Mostly as it stands; else as somebody might cite it, or another word.
    private static string Changed(string piece, int change) => (piece, change) switch
    {
        ("-\n", < 10) => "-",
        ("-\n", < 20) => "",
        ("[1] " or "* ", < 20) => "",
        ("The ", < 8) => "the ",
        ("The ", < 16) => "[t]he ",
        ("red ", < 4) => "[r]ed ",
        ("cold", < 4) => "[C]old",
        ("cold", < 8) => "co-\nld",
        ("war ", < 4) => "wa-\nr ",
        (" ", < 4) => "",
        (_, 40) => "boat ",
        _ => piece,
    };

    private sealed record Search(string Text, string Citation, int Lower, int Upper)
    {
        public TokenRange[] Scopes(int tokens) =>
        [
            new(0, tokens),
            new(Math.Min(Lower, tokens), tokens),
            new(0, Math.Max(0, tokens - Upper)),
            new(Math.Min(Lower, tokens), Math.Max(Math.Min(Lower, tokens), tokens - Upper)),
        ];
    }

    /// <summary>Slow and simple: every way from every place, a token or a reading at a time.</summary>
    private static class EveryPlace
    {
        public static List<TokenRange> Of(WordIndex index, CitationWords citation, TokenRange stretch)
        {
            var found = new List<TokenRange>();
            var readings = Enumerable.Range(0, index.ReadingCount).Select(index.Reading).ToLookup(r => r.First);
            for (var first = 0; first < index.Codes.Length && stretch.Length > 0; first++)
            {
                var seen = new HashSet<(int Token, int Place)>();
                var open = new Queue<(int Token, int Place)>([(stretch.First, first)]);
                while (open.TryDequeue(out var at))
                {
                    if (at.Token == stretch.End)
                    {
                        found.Add(new TokenRange(first, at.Place));
                        continue;
                    }

                    foreach (var step in Steps(index, readings, citation, stretch, at).Where(seen.Add))
                    {
                        open.Enqueue(step);
                    }
                }
            }

            return [.. found.Distinct().OrderBy(p => p.First).ThenBy(p => p.End)];
        }

        private static IEnumerable<(int Token, int Place)> Steps(
            WordIndex index, ILookup<int, IndexedReading> readings, CitationWords citation, TokenRange stretch, (int Token, int Place) at)
        {
            var (token, place) = at;
            if (place >= index.Codes.Length)
            {
                yield break;
            }

            var (from, to) = citation.ReadingsFrom(token);
            var own = Enumerable.Range(from, to - from).Select(citation.Reading).Where(r => r.End <= stretch.End).ToList();
            foreach (var (word, next) in WordsAt(index, readings, place))
            {
                if (word == IndexedReading.Nothing)
                {
                    if (token > stretch.First)
                    {
                        yield return (token, next);
                    }
                }
                else if (token == stretch.First || (index.Codes[place] & 1) == (citation.Codes[token] & 1))
                {
                    if (citation.Accepts(token, word))
                    {
                        yield return (token + 1, next);
                    }

                    foreach (var reading in own.Where(r => r.Word == word))
                    {
                        yield return (reading.End, next);
                    }
                }
            }
        }

        // The word of a place, and every other reading that begins there, each with the place behind it.
        private static IEnumerable<(int Word, int Next)> WordsAt(WordIndex index, ILookup<int, IndexedReading> readings, int place) =>
            readings[place].Select(r => (r.Word, r.End)).Concat(index.Codes[place] < 0 ? [] : [(index.Codes[place] >> 1, place + 1)]);
    }
}
