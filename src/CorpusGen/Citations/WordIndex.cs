using System;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>
/// The words of all articles, one behind the other, and for each word the places where it stands. Immutable. A place is the number of a
/// token, counted through the corpus.
/// </summary>
internal sealed class WordIndex
{
    private readonly int[] _postingStarts;
    private readonly int[] _postings;
    private readonly int[] _paragraphs;
    private readonly IndexedReading[] _readings;
    private readonly int[] _readingsByWord;
    private readonly WordNature[] _natures;

    private WordIndex(WordIndexParts parts)
    {
        Words = parts.Words;
        Codes = parts.Codes;
        ArticleStarts = parts.ArticleStarts;
        _postingStarts = parts.PostingStarts;
        _postings = parts.Postings;
        _paragraphs = parts.Paragraphs;
        _readings = parts.Readings;
        _readingsByWord = parts.ReadingsByWord;
        _natures = parts.Natures;
    }

    /// <summary>The different words of the corpus.</summary>
    public WordTable Words { get; }

    /// <summary>The tokens: twice the word's number, and 1 more when space stands in front; a separator ends each passage.</summary>
    public int[] Codes { get; }

    /// <summary>The first token of each article, and behind the last one the number of all tokens.</summary>
    public int[] ArticleStarts { get; }

    /// <summary>Whether any text may be read in more than one way.</summary>
    public bool HasReadings => _readings.Length > 0;

    /// <summary>Puts the words of articles together. Linear in their number; no text is read again.</summary>
    public static WordIndex Merge(ArticleWords[] articles, CancellationToken cancellation) => new(WordIndexParts.Merge(articles, cancellation));

    /// <summary>The places of a word from <paramref name="from"/> to just before <paramref name="to"/>, in order.</summary>
    public ReadOnlySpan<int> PlacesOf(int word, int from, int to)
    {
        if (word < 0)
        {
            return default;
        }

        var places = _postings.AsSpan(_postingStarts[word], _postingStarts[word + 1] - _postingStarts[word]);
        var first = from <= 0 ? 0 : LowerBound(places, from);
        var end = to >= Codes.Length ? places.Length : LowerBound(places, to);
        return places.Slice(first, Math.Max(0, end - first));
    }

    /// <summary>The number of places of a word, and of readings as this word.</summary>
    public int CountOf(int word) =>
        word < 0 ? 0 : _postingStarts[word + 1] - _postingStarts[word] + ReadingsAs(word).Length;

    /// <summary>The readings, by their numbers, that are this word.</summary>
    public ReadOnlySpan<int> ReadingsAs(int word)
    {
        var (low, high) = (0, _readingsByWord.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_readings[_readingsByWord[middle]].Word < word)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var end = low;
        while (end < _readingsByWord.Length && _readings[_readingsByWord[end]].Word == word)
        {
            end++;
        }

        return _readingsByWord.AsSpan(low, end - low);
    }

    /// <summary>A reading by its number; readings are numbered in the order of their first tokens.</summary>
    public IndexedReading Reading(int number) => _readings[number];

    /// <summary>The number of the first reading that begins at <paramref name="token"/> or behind it; the number of all when there is none.</summary>
    public int FirstReadingAt(int token)
    {
        var (low, high) = (0, _readings.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_readings[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

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

    private static int LowerBound(ReadOnlySpan<int> sorted, int value)
    {
        var found = sorted.BinarySearch(value);
        return found >= 0 ? found : ~found;
    }
}
