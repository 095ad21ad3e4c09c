using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What an index says of its tokens is what going through all of them says.</summary>
public sealed class WordIndexQuestionsTests
{
    private static readonly string[] Pieces = ["red ", "The ", "the ", "(cold", "not ", "un-\nre-\nmarkable ", "two-\nway ", "war[1] ", "\n[1] ", "[", "] ", ". ", "\n\n"];

    // Articles of a few passages each, some without a word.
    private static Arbitrary<string[][]> Corpora { get; } =
        Gen.Elements(Pieces).ListOf(8).Select(p => string.Concat(p)).ListOf(2).Select(p => p.ToArray()).ListOf(3).Select(a => a.Append([]).Append([""]).ToArray()).ToArbitrary();

    [Fact]
    public void Index_AnswersAsTheTokensSay() => Prop.ForAll(Corpora, corpus =>
    {
        ArticleWords[] articles = [.. corpus.Select(passages => ArticleWords.Of(ArticleOf(passages)))];
        var index = WordIndex.Merge(articles, CancellationToken.None);
        Assert.True(index.MakesPairsFor(int.MaxValue, CancellationToken.None));

        AssertTokens(index, articles);
        AssertReadings(index, articles);
        AssertPlaces(index);
        AssertParagraphs(index, articles);
    }).Check(SeededCases.Of(8));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("one", "", 0)]
    [InlineData("", "one", 2)]
    [InlineData("one", "two", 0)]
    public void ArticleWithoutWords_HasNoPlace(string first, string last, int article)
    {
        ArticleWords[] articles = [ArticleWords.Of(ArticleOf(first.Length == 0 ? [] : [first])), ArticleWords.Of(ArticleOf([])), ArticleWords.Of(ArticleOf([last]))];

        Assert.Equal(first.Length == 0 ? 2 : article, WordIndex.Merge(articles, CancellationToken.None).ArticleOf(0));
    }

    // Pairs are made as soon as looking at places has cost as many looks as there are tokens.
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Pairs_AreMadeWhenAsManyPlacesWereLookedAtAsThereAreTokens(int more, bool areMade)
    {
        var index = TestCorpus.WordsOf("one two three");

        Assert.False(index.MakesPairsFor(1, CancellationToken.None));
        Assert.Equal(areMade, index.MakesPairsFor(index.Codes.Length - 2 + more, CancellationToken.None));
    }

    // A dash without blanks may be read as a hyphen, also where nothing stands behind it.
    [Theory]
    [InlineData("war\u2014", 1)]
    [InlineData("war\u2014 boat", 1)]
    [InlineData("\u2014war", 0)]
    [InlineData("boat, \u2014war", 0)]
    public void Reading_BeginsBehindAWord_AlsoAtTheEndOfAText(string text, int readings)
    {
        var index = TestCorpus.WordsOf(text);

        Assert.Equal(readings, index.ReadingsBehind(index.Words.Find("war")).Length);
        Assert.Equal(index.ReadingCount, Enumerable.Range(0, index.Words.Count).Sum(word => index.ReadingsAs(word).Length));
    }

    [Theory]
    [InlineData("one", 0)]
    [InlineData("one two", 1)]
    [InlineData("one one", 0)]
    [InlineData("one, two", 0)]
    public void SmallestCorpora_HaveTheirPairs(string text, int pairs)
    {
        var index = TestCorpus.WordsOf(text);

        Assert.True(index.MakesPairsFor(int.MaxValue, CancellationToken.None));
        Assert.Equal(pairs, index.Words.Find("two") is >= 0 and var two ? index.PlacesOfPair(index.Words.Find("one"), two, 0, index.Codes.Length).ToArray().Count(p => Word(index, p + 1) == two) : 0);
    }

    private static void AssertTokens(WordIndex index, ArticleWords[] articles)
    {
        var token = 0;
        for (var i = 0; i < articles.Length; i++)
        {
            Assert.Equal(token, index.ArticleStarts[i]);
            foreach (var code in articles[i].Codes)
            {
                var known = index.Codes[token];
                Assert.Equal(code < 0, known < 0);
                Assert.Equal(i, index.ArticleOf(token));
                Assert.Equal(code < 0 ? "" : articles[i].Words[code >> 1].ToString() + (code & 1), known < 0 ? "" : index.Words[known >> 1].ToString() + (known & 1));
                Assert.Equal(code < 0 ? WordNature.None : WordNatures.Of(articles[i].Words[code >> 1]), index.NatureOf(token));
                token++;
            }
        }

        Assert.Equal((token, token), (index.Codes.Length, index.ArticleStarts[articles.Length]));
    }

    private static void AssertReadings(WordIndex index, ArticleWords[] articles)
    {
        var readings = articles.SelectMany((article, i) => article.Readings.Select(r =>
            (First: index.ArticleStarts[i] + r.First, r.Length, Text: r.Word == IndexedReading.Nothing ? null : article.Words[r.Word].ToString()))).ToList();

        Assert.Equal((readings.Count, readings.Count > 0), (index.ReadingCount, index.HasReadings));
        Assert.Equal(readings, Enumerable.Range(0, index.ReadingCount).Select(index.Reading).Select(r => (r.First, r.Length, r.Word < 0 ? null : index.Words[r.Word].ToString())));
        for (var token = 0; token <= index.Codes.Length; token++)
        {
            Assert.Equal(readings.Count(r => r.First < token), index.FirstReadingAt(token));
        }

        for (var word = 0; word < index.Words.Count; word++)
        {
            var text = index.Words[word].ToString();
            Assert.Equal(Numbers(readings.Count, r => readings[r].Text == text), index.ReadingsAs(word).ToArray());
            Assert.Equal(Numbers(readings.Count, r => readings[r].First > 0 && Word(index, readings[r].First - 1) == word), index.ReadingsBehind(word).ToArray());
        }
    }

    private static void AssertPlaces(WordIndex index)
    {
        var all = index.Codes.Length;
        for (var word = 0; word < index.Words.Count; word++)
        {
            var places = Numbers(all, t => Word(index, t) == word);
            Assert.Equal(places.Count + index.ReadingsAs(word).Length, index.CountOf(word));
            foreach (var (from, to) in new[] { (0, all), (1, all), (0, all - 1), (all / 3, all / 2), (all / 2, all / 2), (all / 2, all / 3) })
            {
                Assert.Equal(places.Where(p => p >= from && p < to), index.PlacesOf(word, from, to).ToArray());
            }

            for (var next = 0; next < index.Words.Count; next++)
            {
                var found = index.PlacesOfPair(word, next, 1, all - 1).ToArray();
                Assert.Equal(places.Where(p => p >= 1 && p + 1 < all && Word(index, p + 1) == next), found.Where(p => Word(index, p) == word && Word(index, p + 1) == next));
                Assert.DoesNotContain(found, p => index.Codes[p] < 0 || index.Codes[p + 1] < 0);
                Assert.Equal(
                    index.PlacesOfPair(word, next, 0, all).Length + index.ReadingsAs(word).Length + index.ReadingsBehind(word).Length, index.CountOfPair(word, next));
            }

            Assert.Equal((0, 0), (index.PlacesOfPair(word, -1, 0, all).Length, index.PlacesOfPair(-1, word, 0, all).Length));
        }

        Assert.Equal((0, 0, 0), (index.CountOf(-1), index.PlacesOf(-1, 0, all).Length, index.CountOfPair(-1, 0)));
    }

    private static void AssertParagraphs(WordIndex index, ArticleWords[] articles)
    {
        var starts = articles.SelectMany((article, i) => article.Paragraphs.Select(p => index.ArticleStarts[i] + p)).ToList();
        for (var token = starts.FirstOrDefault(); token < index.Codes.Length; token++)
        {
            Assert.Equal(starts.Count == 0 ? -1 : starts.FindLastIndex(s => s <= token), index.ParagraphOf(token));
        }

        Assert.Equal([.. starts, index.Codes.Length, index.Codes.Length], Enumerable.Range(0, starts.Count + 2).Select(index.ParagraphStart));
    }

    private static int Word(WordIndex index, int token) => index.Codes[token] < 0 ? -1 : index.Codes[token] >> 1;

    private static List<int> Numbers(int count, Func<int, bool> isOne) => [.. Enumerable.Range(0, count).Where(isOne)];

    private static CitableArticle ArticleOf(string[] passages) =>
        TestCorpus.Article("source", "") with { Passages = [.. passages.Select(p => new CitablePassage(PlainText.Identity(p), 0, 1))] };
}
