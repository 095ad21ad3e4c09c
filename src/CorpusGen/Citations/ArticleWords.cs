using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Another reading of an article's tokens, by number: from a token on, so many of them are this one word.</summary>
/// <param name="First">The first token.</param>
/// <param name="Length">How many tokens it stands for.</param>
/// <param name="Word">The word's number; <see cref="Nothing"/> when the tokens may be left out.</param>
internal readonly record struct IndexedReading(int First, int Length, int Word)
{
    /// <summary>The number of no word.</summary>
    public const int Nothing = -1;

    /// <summary>The token behind the last.</summary>
    public int End => First + Length;

    /// <summary>Where it stands among others: by the first token, then by the length.</summary>
    public long Place => ((long)First << 32) | (uint)Length;
}

/// <summary>
/// The words of one article in normal form, by numbers of its own: the part of an index that depends on this article alone. It is kept
/// as long as the text it was made of, so that an edit elsewhere reads nothing of it again.
/// </summary>
internal sealed class ArticleWords
{
    // More than most articles have.
    private const int EverydayWords = 1_024;
    private const int EverydayParagraphs = 64;

    /// <summary>Stands between passages and equals no word.</summary>
    public const int Separator = int.MinValue;

    private static readonly ConditionalWeakTable<object, ArticleWords> Known = new();

    private readonly int[] _starts;
    private readonly ushort[] _lengths;

    private ArticleWords(WordTable words, int[] codes, int[] starts, ushort[] lengths, int[] passages, int[] paragraphs, IndexedReading[] readings)
    {
        Words = words;
        Codes = codes;
        _starts = starts;
        _lengths = lengths;
        Passages = passages;
        Paragraphs = paragraphs;
        Readings = readings;
    }

    /// <summary>The different words.</summary>
    public WordTable Words { get; }

    /// <summary>The tokens: twice the word's number, and 1 more when space stands in front; each passage ends with a separator.</summary>
    public int[] Codes { get; }

    /// <summary>The first token of each passage.</summary>
    public int[] Passages { get; }

    /// <summary>The first token of each paragraph.</summary>
    public int[] Paragraphs { get; }

    /// <summary>The other readings, by their first token.</summary>
    public IndexedReading[] Readings { get; }

    /// <summary>The words of <paramref name="article"/>, read once for each of its texts.</summary>
    public static ArticleWords Of(CitableArticle article, CancellationToken cancellation = default) =>
        Known.GetValue(
            article.Passages.Count == 1 ? article.Passages[0].Words : article.Passages,
            _ => Read(article.Passages, article.HasWholeText ? WordSide.Source : WordSide.Quotation, cancellation));

    /// <summary>Where a token stands in the plain text of its passage.</summary>
    public SourceSpan SpanOf(int token) => new(_starts[token], _lengths[token]);

    private static ArticleWords Read(IReadOnlyList<CitablePassage> passages, WordSide side, CancellationToken cancellation)
    {
        var words = new WordTable();
        using LentList<int> codes = new(EverydayWords, cancellation), starts = new(EverydayWords, cancellation);
        using var lengths = new LentList<ushort>(EverydayWords, cancellation);
        using LentList<int> firsts = new(passages.Count, cancellation), paragraphs = new(EverydayParagraphs, cancellation);
        var readings = new PagedList<IndexedReading>();
        foreach (var passage in passages)
        {
            var list = WordScanner.Scan(passage.Words.Text, side, cancellation);
            var first = codes.Count;
            firsts.Add(first);
            var paragraph = 0;
            for (var i = 0; i < list.Count; i++)
            {
                cancellation.ThrowIfRequestedAt(i);

                var traits = list.TraitsOf(i);
                codes.Add((words.Intern(list.TextOf(i)) << 1) | (int)(traits & WordTraits.SpaceBefore));
                starts.Add(list.StartOf(i));
                lengths.Add((ushort)Math.Min(ushort.MaxValue, list.EndOf(i) - list.StartOf(i)));
                if (passage.Paragraphs.IsEmpty ? (traits & WordTraits.ParagraphStart) != 0 : IsBegun(passage, ref paragraph, list.StartOf(i)) || i == 0)
                {
                    paragraphs.Add(first + i);
                }
            }

            foreach (var reading in list.Readings)
            {
                cancellation.ThrowIfRequestedAt(readings.Count);
                var word = reading.TextStart == reading.TextEnd ? IndexedReading.Nothing : words.Intern(list.TextOf(reading));
                readings.Add(new IndexedReading(first + reading.First, reading.End - reading.First, word));
            }

            codes.Add(Separator);
            starts.Add(passage.Words.Text.Length);
            lengths.Add(0);
        }

        words.Freeze();
        return new ArticleWords(
            words, codes.ToArray(), starts.ToArray(), lengths.ToArray(), firsts.ToArray(), paragraphs.ToArray(), InOrder.Of(readings, static r => r.Place, cancellation));
    }

    // Whether a paragraph begins at the offset, or between it and the offset that was asked for before; passes what has begun.
    private static bool IsBegun(CitablePassage passage, ref int paragraph, int offset)
    {
        var before = paragraph;
        while (paragraph < passage.Paragraphs.Count && passage.Paragraphs[paragraph] <= offset)
        {
            paragraph++;
        }

        return paragraph > before;
    }
}
