using System;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// The words of all articles, one behind the other, and for each word the places where it stands. A place is the number of a
/// token, counted through the corpus. Immutable for those who use it, from any number of threads.
/// </summary>
internal sealed class WordIndex
{
    private readonly GroupedNumbers _postings;
    private readonly int[] _paragraphs;
    private readonly IndexedReading[] _readings;
    private readonly GroupedNumbers _readingsAs;
    private readonly GroupedNumbers _readingsBehind;
    private readonly WordNature[] _natures;

    // By word. Side by side, because every word of every citation asks for its count.
    private readonly int[] _counts;

    // Made when doing without them has cost as much as making them: an index that an edit outdates soon never pays for them.
    private WordPairs? _pairs;
    private long _spentWithoutPairs;

    private WordIndex(WordIndexParts parts)
    {
        Words = parts.Words;
        Codes = parts.Codes;
        ArticleStarts = parts.ArticleStarts;
        _postings = parts.Postings;
        _paragraphs = parts.Paragraphs;
        _readings = parts.Readings;
        _readingsAs = parts.ReadingsAs;
        _readingsBehind = parts.ReadingsBehind;
        _natures = parts.Natures;
        _counts = new int[parts.Natures.Length];
        for (var word = 0; word < _counts.Length; word++)
        {
            _counts[word] = _postings.CountOf(word) + _readingsAs.CountOf(word);
        }
    }

    /// <summary>The different words of the corpus.</summary>
    public WordTable Words { get; }

    /// <summary>The tokens: twice the word's number, and 1 more when space stands in front; a separator ends each passage.</summary>
    public int[] Codes { get; }

    /// <summary>The first token of each article, and behind the last one the number of all tokens.</summary>
    public int[] ArticleStarts { get; }

    /// <summary>Whether any text may be read in more than one way.</summary>
    public bool HasReadings => _readings.Length > 0;

    /// <summary>Whether places of pairs can be asked for.</summary>
    public bool HasPairs => Volatile.Read(ref _pairs) is not null;

    /// <summary>Makes the places of pairs, if looking at <paramref name="places"/> more without them makes that worth its cost.</summary>
    /// <returns>Whether they are there now.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public bool MakesPairsFor(long places, CancellationToken cancellation)
    {
        if (!HasPairs && Interlocked.Add(ref _spentWithoutPairs, places) >= Codes.Length)
        {
            Interlocked.CompareExchange(ref _pairs, WordPairs.Create(Codes, cancellation), null);
        }

        return HasPairs;
    }

    /// <summary>Puts the words of articles together. Linear in their number; no text is read again.</summary>
    public static WordIndex Merge(ArticleWords[] articles, CancellationToken cancellation) => new(WordIndexParts.Merge(articles, cancellation));

    /// <summary>The places of a word from <paramref name="from"/> to just before <paramref name="to"/>, in order.</summary>
    public ReadOnlySpan<int> PlacesOf(int word, int from, int to) => word < 0 ? default : Between(_postings[word], from, to);

    /// <summary>
    /// The places where a word stands and <paramref name="next"/> behind it, from <paramref name="from"/> to just before
    /// <paramref name="to"/>, in order; among them are places of other pairs. Only when <see cref="HasPairs"/>.
    /// </summary>
    public ReadOnlySpan<int> PlacesOfPair(int word, int next, int from, int to) => Between(_pairs!.PlacesOf(word, next), from, to);

    /// <summary>The number of places of a word, and of readings as this word.</summary>
    public int CountOf(int word) => word < 0 ? 0 : _counts[word];

    /// <summary>How many places are to be looked at for a word and <paramref name="next"/> behind it, each in any of its readings. Only when <see cref="HasPairs"/>.</summary>
    public int CountOfPair(int word, int next) =>
        word < 0 ? 0 : _pairs!.PlacesOf(word, next).Length + _readingsAs.CountOf(word) + _readingsBehind.CountOf(word);

    /// <summary>The readings, by their numbers, that are this word.</summary>
    public ReadOnlySpan<int> ReadingsAs(int word) => _readingsAs[word];

    /// <summary>The readings, by their numbers, that begin directly behind this word.</summary>
    public ReadOnlySpan<int> ReadingsBehind(int word) => _readingsBehind[word];

    /// <summary>A reading by its number; readings are numbered in the order of their first tokens.</summary>
    public IndexedReading Reading(int number) => _readings[number];

    /// <summary>The number of the first reading that begins at <paramref name="token"/> or behind it; the number of all when there is none.</summary>
    public int FirstReadingAt(int token) =>
        Halving.FirstFrom(0, _readings.Length, (_readings, token), static (s, reading) => s._readings[reading].First < s.token);

    /// <summary>The number of readings.</summary>
    public int ReadingCount => _readings.Length;

    /// <summary>What kind of word a token is; a separator is nothing.</summary>
    public WordNature NatureOf(int token) => Codes[token] < 0 ? WordNature.None : _natures[Codes[token] >> 1];

    /// <summary>The number of the paragraph that holds a token.</summary>
    public int ParagraphOf(int token)
    {
        var found = Array.BinarySearch(_paragraphs, token);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The first token of a paragraph, by its number; the number of all tokens when there is no such paragraph.</summary>
    public int ParagraphStart(int paragraph) => paragraph < _paragraphs.Length ? _paragraphs[paragraph] : Codes.Length;

    /// <summary>The article that holds a token.</summary>
    public int ArticleOf(int token)
    {
        var found = Array.BinarySearch(ArticleStarts, token);
        if (found < 0)
        {
            return ~found - 1;
        }

        // An article without words begins where the next one does.
        while (ArticleStarts[found + 1] == token)
        {
            found++;
        }

        return found;
    }

    private ReadOnlySpan<int> Between(ReadOnlySpan<int> places, int from, int to)
    {
        var first = from <= 0 ? 0 : LowerBound(places, from);
        var end = to >= Codes.Length ? places.Length : LowerBound(places, to);
        return places.Slice(first, Math.Max(0, end - first));
    }

    // The places are all different.
    private static int LowerBound(ReadOnlySpan<int> sorted, int value)
    {
        var found = sorted.BinarySearch(value);
        return found >= 0 ? found : ~found;
    }
}
