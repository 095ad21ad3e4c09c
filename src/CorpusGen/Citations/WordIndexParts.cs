using System;
using System.Linq;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>Makes the arrays of a <see cref="WordIndex"/>: gives the words of all articles common numbers, and sorts places by word.</summary>
internal sealed class WordIndexParts
{
    public required WordTable Words { get; init; }

    public required int[] Codes { get; init; }

    public required int[] ArticleStarts { get; init; }

    public required int[] PostingStarts { get; init; }

    public required int[] Postings { get; init; }

    public required int[] Paragraphs { get; init; }

    public required IndexedReading[] Readings { get; init; }

    public required int[] ReadingsByWord { get; init; }

    public required WordNature[] Natures { get; init; }

    /// <summary>Puts the words of <paramref name="articles"/> together, in their order.</summary>
    public static WordIndexParts Merge(ArticleWords[] articles, CancellationToken cancellation)
    {
        var words = new WordTable();
        var codes = new int[articles.Sum(a => a.Codes.Length)];
        var paragraphs = new int[articles.Sum(a => a.Paragraphs.Length)];
        var readings = new IndexedReading[articles.Sum(a => a.Readings.Length)];
        var starts = new int[articles.Length + 1];
        var (token, paragraph, reading) = (0, 0, 0);
        for (var i = 0; i < articles.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = articles[i];
            var numbers = CommonNumbers(words, article.Words);
            starts[i] = token;
            foreach (var start in article.Paragraphs)
            {
                paragraphs[paragraph++] = token + start;
            }

            foreach (var r in article.Readings)
            {
                readings[reading++] = new IndexedReading(token + r.First, r.Length, r.Word < 0 ? r.Word : numbers[r.Word]);
            }

            foreach (var code in article.Codes)
            {
                codes[token++] = code < 0 ? code : (numbers[code >> 1] << 1) | (code & 1);
            }
        }

        starts[articles.Length] = token;
        var natures = new WordNature[words.Count];
        for (var id = 0; id < natures.Length; id++)
        {
            natures[id] = WordNatures.Of(words[id]);
        }

        var postingStarts = PostingBounds(codes, words.Count);
        var byWord = Enumerable.Range(0, readings.Length).Where(r => readings[r].Word >= 0).ToArray();
        Array.Sort(byWord, (a, b) => readings[a].Word != readings[b].Word ? readings[a].Word.CompareTo(readings[b].Word) : a.CompareTo(b));
        return new WordIndexParts
        {
            Words = words,
            Codes = codes,
            ArticleStarts = starts,
            PostingStarts = postingStarts,
            Postings = SortByWord(codes, postingStarts),
            Paragraphs = paragraphs,
            Readings = readings,
            ReadingsByWord = byWord,
            Natures = natures,
        };
    }

    private static int[] CommonNumbers(WordTable common, WordTable own)
    {
        var numbers = new int[own.Count];
        for (var id = 0; id < numbers.Length; id++)
        {
            numbers[id] = common.Intern(own[id]);
        }

        return numbers;
    }

    private static int[] PostingBounds(int[] codes, int words)
    {
        var bounds = new int[words + 1];
        foreach (var code in codes)
        {
            if (code >= 0)
            {
                bounds[(code >> 1) + 1]++;
            }
        }

        for (var id = 0; id < words; id++)
        {
            bounds[id + 1] += bounds[id];
        }

        return bounds;
    }

    private static int[] SortByWord(int[] codes, int[] bounds)
    {
        var next = (int[])bounds.Clone();
        var places = new int[bounds[bounds.Length - 1]];
        for (var token = 0; token < codes.Length; token++)
        {
            if (codes[token] >= 0)
            {
                places[next[codes[token] >> 1]++] = token;
            }
        }

        return places;
    }
}
