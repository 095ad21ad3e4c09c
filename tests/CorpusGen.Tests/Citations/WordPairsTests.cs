using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Going by pairs of words is faster than going by single words, and finds the same.</summary>
public sealed class WordPairsTests
{
    // Few words, so that each stands in many places, with everything that a text may be read in two ways for: joints, dashes, footnotes.
    private static readonly string[] Pieces = ["red ", "The ", "cold", "war ", "-\n", "\u2014", "[1] ", "* ", "1990", "\u2019s ", ", ", "\"", " ", "\n\n"];

    // A text, and a stretch of it, or another text, that is looked for.
    private static Arbitrary<(string Text, string Citation)> Searches { get; } = (
        from pieces in Gen.Elements(Pieces).ListOf(600)
        let text = string.Concat(pieces)
        from start in Gen.Choose(0, text.Length - 60)
        from length in Gen.Choose(10, 60)
        from other in Gen.Elements(Pieces).ListOf(4)
        from isOther in Gen.Elements(false, false, false, true)
        let stretch = text.Substring(start, length).Replace("-\n", "-", StringComparison.Ordinal)
        select (text, isOther ? string.Concat(other) : stretch)).ToArbitrary();

    [Fact]
    public void Pairs_FindWhatSingleWordsFind()
    {
        var found = 0;
        Prop.ForAll(Searches, search =>
        {
            var (plain, paired) = (TestCorpus.WordsOf(search.Text), TestCorpus.WordsOf(search.Text));
            Assert.True(paired.MakesPairsFor(int.MaxValue, CancellationToken.None));
            var expected = Find(plain, search.Citation);
            Assert.False(plain.HasPairs);
            Assert.Equal(expected, Find(paired, search.Citation));
            found += expected.Count > 0 ? 1 : 0;
        }).Check(SeededCases.Of(1_000));
        Assert.InRange(found, SeededCases.CountOf(150), SeededCases.CountOf(1_000) - 1);
    }

    [Fact]
    public void Pairs_AreMadeWhenDoingWithoutHasCostAsMuch()
    {
        var index = TestCorpus.WordsOf(string.Concat(Enumerable.Repeat("one word and another ", 25)));

        Assert.False(index.MakesPairsFor(60, CancellationToken.None));
        Assert.True(index.MakesPairsFor(60, CancellationToken.None));
    }

    private static List<TokenRange> Find(WordIndex index, string citation)
    {
        using var words = new CitationWords(citation, index.Words);
        var found = new List<TokenRange>();
        new PhraseMatcher(index, words, CancellationToken.None).Find(new TokenRange(0, words.End), new TokenRange(0, index.Codes.Length), found);
        return found;
    }
}
