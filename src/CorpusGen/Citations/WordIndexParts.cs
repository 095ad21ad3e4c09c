using System.Linq;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Makes the arrays of a <see cref="WordIndex"/>: gives the words of all articles common numbers, and sorts places by word.</summary>
internal sealed class WordIndexParts
{
    public required WordTable Words { get; init; }

    public required int[] Codes { get; init; }

    public required int[] ArticleStarts { get; init; }

    public required GroupedNumbers Postings { get; init; }

    public required int[] Paragraphs { get; init; }

    public required IndexedReading[] Readings { get; init; }

    public required GroupedNumbers ReadingsAs { get; init; }

    public required GroupedNumbers ReadingsBehind { get; init; }

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
            var numbers = CommonNumbers(words, article.Words, cancellation);
            starts[i] = token;
            foreach (var start in article.Paragraphs)
            {
                cancellation.ThrowIfRequestedAt(paragraph);
                paragraphs[paragraph++] = token + start;
            }

            foreach (var r in article.Readings)
            {
                cancellation.ThrowIfRequestedAt(reading);
                readings[reading++] = new IndexedReading(token + r.First, r.Length, r.Word < 0 ? r.Word : numbers[r.Word]);
            }

            foreach (var code in article.Codes)
            {
                cancellation.ThrowIfRequestedAt(token);
                codes[token++] = code < 0 ? code : (numbers[code >> 1] << 1) | (code & 1);
            }
        }

        starts[articles.Length] = token;
        var natures = new WordNature[words.Count];
        for (var id = 0; id < natures.Length; id++)
        {
            cancellation.ThrowIfRequestedAt(id);
            natures[id] = WordNatures.Of(words[id]);
        }

        return new WordIndexParts
        {
            Words = words,
            Codes = codes,
            ArticleStarts = starts,
            Postings = GroupedNumbers.Create(codes.Length, words.Count, new ByWord(codes), cancellation),
            Paragraphs = paragraphs,
            Readings = readings,
            ReadingsAs = GroupedNumbers.Create(readings.Length, words.Count, new ReadingsByWord(readings), cancellation),
            ReadingsBehind = GroupedNumbers.Create(readings.Length, words.Count, new ReadingsByWordBefore(readings, codes), cancellation),
            Natures = natures,
        };
    }

    private static int[] CommonNumbers(WordTable common, WordTable own, CancellationToken cancellation)
    {
        var numbers = new int[own.Count];
        for (var id = 0; id < numbers.Length; id++)
        {
            cancellation.ThrowIfRequestedAt(id);
            numbers[id] = common.Intern(own[id]);
        }

        return numbers;
    }

    private readonly struct ByWord(int[] codes) : IGrouping
    {
        public int GroupOf(int number) => codes[number] < 0 ? -1 : codes[number] >> 1;
    }

    private readonly struct ReadingsByWord(IndexedReading[] readings) : IGrouping
    {
        public int GroupOf(int number) => readings[number].Word;
    }

    private readonly struct ReadingsByWordBefore(IndexedReading[] readings, int[] codes) : IGrouping
    {
        public int GroupOf(int number) => readings[number].First == 0 || codes[readings[number].First - 1] < 0 ? -1 : codes[readings[number].First - 1] >> 1;
    }
}
