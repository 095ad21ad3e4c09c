using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>How a citation is read for a corpus: its words by the corpus's numbers, the word of free case, other readings, and where it ends.</summary>
public sealed class CitationWordsTests
{
    private static readonly WordIndex Index = TestCorpus.WordsOf("The the cat Cat cooperate Cooperate co operate - — \" ( ) . , a A [ ] war win-win 1990 Élan élan");

    // The words as the corpus knows them, ? for others, _ where a blank stands in front; then the word of free case and its other case; where the citation ends.
    [Theory]
    [InlineData("", "| -1 | 0 no words")]
    [InlineData("the cat", "_the _cat | 0 The | 2")]
    [InlineData("The cat", "_The _cat | 0 the | 2")]
    [InlineData("zebra", "_? | 0 | 1")]
    [InlineData("war", "_war | 0 | 1")]
    [InlineData("1990 the", "_1990 _the | -1 | 2")]
    [InlineData("\"the cat", "_\" the _cat | 1 The | 3")]
    [InlineData("(the", "_( the | 1 The | 2")]
    [InlineData("… the", "_? _the | -1 | 2")]
    [InlineData("\"… the", "_\" ? _the | -1 | 3")]
    [InlineData("[the] cat", "_[ the ] _cat | -1 | 4")]
    [InlineData("[t]he cat", "_[ ? ] ? _cat | 1 | 5")]
    [InlineData("\u00E9lan", "_élan | 0 Élan | 1")]
    [InlineData("the cat.", "_the _cat . | 0 The | 2")]
    [InlineData("the cat.,", "_the _cat . , | 0 The | 2")]
    [InlineData("the cat —", "_the _cat _— | 0 The | 2")]
    [InlineData("the cat—", "_the _cat — | 0 The | 3")]
    [InlineData("the cat)", "_the _cat ) | 0 The | 3")]
    [InlineData(".", "_. | -1 | 0 no words")]
    [InlineData("(", "_( | -1 | 1 no words")]
    public void Words_HaveTheNumbersOfTheCorpus(string citation, string expected)
    {
        using var words = new CitationWords(citation, Index.Words);
        var tokens = string.Concat(Enumerable.Range(0, words.Codes.Length).Select(i => ((words.Codes[i] & 1) == 1 ? "_" : "") + TextOf(words.NumberOf(i)) + " "));

        Assert.Equal(
            expected,
            $"{tokens}| {words.FirstWord}{(words.OtherFirstWord < 0 ? "" : " " + TextOf(words.OtherFirstWord))} | {words.End}{(words.HasWords ? "" : " no words")}");
    }

    // The readings by their tokens, in the order of these.
    [Theory]
    [InlineData("the cat", "")]
    [InlineData("co-\noperate", "0-3 cooperate, 0-3 Cooperate")]
    [InlineData("the co-\noperate", "1-4 cooperate")]
    [InlineData("the co-\nzebra", "")]
    [InlineData("win-\nwin", "0-3 win-win")]
    [InlineData("so [t]he cat", "1-5 the, 1-5 The")]
    [InlineData("so [T]he cat", "1-5 The, 1-5 the")]
    [InlineData("so [a] cat", "1-4 a, 1-4 A")]
    [InlineData("so [A] cat", "1-4 A, 1-4 a")]
    [InlineData("so [w]ar", "1-5 war")]
    [InlineData("so [z]ebra", "")]
    [InlineData("so [b] cat", "")]
    [InlineData("cat—cat", "")]
    [InlineData("so [a]", "1-4 a, 1-4 A")]
    [InlineData("[t]he [c]at co-\noperate [a] [t]he", "0-4 the, 0-4 The, 4-8 cat, 4-8 Cat, 8-11 cooperate, 11-14 a, 11-14 A, 14-18 the, 14-18 The")]
    public void Readings_AreTheWordsThatTheCorpusHas(string citation, string readings)
    {
        using var words = new CitationWords(citation, Index.Words);
        var all = new List<string>();
        for (var token = 0; token < words.Codes.Length; token++)
        {
            var (first, end) = words.ReadingsFrom(token);
            all.AddRange(Enumerable.Range(first, end - first).Select(words.Reading).Select(r => $"{r.First}-{r.End} {TextOf(r.Word)}"));
            var (from, to) = words.ReadingsBefore(token);
            Assert.Equal(Math.Max(0, token - 5), Enumerable.Range(0, words.Codes.Length).First(t => words.ReadingsFrom(t).First >= from && t >= token - 5));
            Assert.Equal(words.ReadingsFrom(token).First, to);
            Assert.All(Enumerable.Range(from, to - from), r => Assert.InRange(words.Reading(r).First, token - 5, token - 1));
        }

        Assert.Equal(readings, string.Join(", ", all));
        Assert.Equal(readings.Length > 0, words.HasReadings);
    }

    [Theory]
    [InlineData("the cat", 0, "the", true)]
    [InlineData("the cat", 0, "The", true)]
    [InlineData("the cat", 0, "cat", false)]
    [InlineData("the cat", 1, "cat", true)]
    [InlineData("the cat", 1, "Cat", false)]
    [InlineData("war cat", 0, "war", true)]
    [InlineData("1990 cat", 0, "1990", true)]
    public void Word_StandsForItself_AndTheFirstForItsOtherCase(string citation, int token, string word, bool accepts)
    {
        using var words = new CitationWords(citation, Index.Words);

        Assert.Equal(accepts, words.Accepts(token, Index.Words.Find(word)));
        using var unknown = new CitationWords("zebra the", Index.Words);
        Assert.False(unknown.Accepts(1, CitationWords.Unknown));
    }

    [Theory]
    [InlineData("., a b ,.", 0, 6, 2, 4, 2)]
    [InlineData("., a b ,.", 0, 3, 2, 3, 1)]
    [InlineData("., a b ,.", 1, 5, 2, 4, 2)]
    [InlineData("., a b ,.", 4, 6, 6, 4, 0)]
    [InlineData("., a b ,.", 2, 2, 2, 2, 0)]
    [InlineData("(a)", 0, 3, 0, 3, 1)]
    [InlineData("a —", 0, 2, 0, 1, 1)]
    [InlineData("a—", 0, 2, 0, 2, 1)]
    [InlineData("— a", 0, 2, 1, 2, 1)]
    [InlineData("—a", 0, 2, 1, 2, 1)]
    public void Stretch_BeginsAndEndsWithWhatCounts(string citation, int first, int end, int start, int stop, int count)
    {
        using var words = new CitationWords(citation, Index.Words);

        Assert.Equal((start, stop, count), (words.TrimStart(first, end), words.TrimEnd(first, end), words.WordsIn(first, end)));
    }

    [Fact]
    public void LongStretch_IsNotWalked_WhenNobodyWantsThat()
    {
        using var source = new CancellationTokenSource();
        using var marks = new CitationWords(string.Concat(Enumerable.Repeat(", ", 17_000)), Index.Words, source.Token);
        using var words = new CitationWords(string.Concat(Enumerable.Repeat("a ", 17_000)), Index.Words, source.Token);
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => marks.TrimStart(0, 17_000));
        Assert.Throws<OperationCanceledException>(() => marks.TrimEnd(0, 17_000));
        Assert.Throws<OperationCanceledException>(() => words.WordsIn(0, 17_000));
    }

    // The memory of one citation is lent to the next.
    [Theory]
    [InlineData("(")]
    [InlineData(".,")]
    [InlineData("")]
    public void Citation_HasNoWordOfTheOneBefore(string citation)
    {
        var before = new CitationWords("zebra zebra zebra", Index.Words);
        before.Dispose();
        using var words = new CitationWords(citation, Index.Words);

        Assert.Equal((-1, CitationWords.Unknown, false, 0), (words.FirstWord, words.OtherFirstWord, words.HasWords, words.Marks.Count));
    }

    // As many letters as have room on the stack, and more.
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100)]
    public void FirstWord_HasItsOtherCase_HoweverLongItIs(int length)
    {
        var index = TestCorpus.WordsOf("B" + new string('a', length - 1));
        using var words = new CitationWords("b" + new string('a', length - 1), index.Words);

        Assert.Equal(0, words.OtherFirstWord);
    }

    [Theory]
    [InlineData("not", true)]
    [InlineData("Never", true)]
    [InlineData("can't", true)]
    [InlineData("knot", false)]
    [InlineData(".", false)]
    public void Token_DeniesOrNot(string citation, bool denies)
    {
        using var words = new CitationWords(citation, Index.Words);

        Assert.Equal(denies, words.IsNegation(0));
    }

    private static string TextOf(int word) => word < 0 ? "?" : Index.Words[word].ToString();
}
