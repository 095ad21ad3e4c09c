using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// The words of a citation in normal form, by the numbers that the corpus gives them, with what an editor may do in silence: another
/// case of the first letter, other punctuation at the end.
/// </summary>
internal sealed class CitationWords : IDisposable
{
    /// <summary>The number of a word that the corpus does not have: it equals none, and no separator.</summary>
    public const int Unknown = -1;

    // The longest reading in tokens: a word, a joint, a word, a joint, a word.
    private const int LongestReading = 5;

    private const int LongestOnStack = 32;

    private readonly CancellationToken _cancellation;
    private IndexedReading[] _readings = [];
    private int[] _firstReadings = [];

    /// <summary>Reads a citation.</summary>
    public CitationWords(string text, WordTable corpus, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        List = WordScanner.Scan(text, WordSide.Citation, WordList.Lend(text.Length, cancellation), cancellation);
        var codes = new int[List.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            codes[i] = Code(corpus.Find(List.TextOf(i)), List.HasSpaceBefore(i));
        }

        Codes = codes;

        for (var i = 0; i < Codes.Length && !HasWords; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            HasWords = List.IsWord(i);
        }

        Marks = CitationMarks.Find(List, cancellation);
        FirstWord = FindFirstWord();
        OtherFirstWord = FirstWord < 0 ? Unknown : FindOtherCase(List.TextOf(FirstWord), corpus);
        AddReadings(corpus);
        End = TrimEnd(0, Codes.Length);
    }

    /// <summary>The tokens with their places.</summary>
    public WordList List { get; }

    /// <summary>Twice the number of each token, and 1 more when space stands in front; below 0 for a word that the corpus does not have.</summary>
    public int[] Codes { get; }

    /// <summary>The editor's marks, in order.</summary>
    public List<CitationMark> Marks { get; }

    /// <summary>Whether any token has another reading.</summary>
    public bool HasReadings => _readings.Length > 0;

    /// <summary>The word whose first letter may have the other case; -1 when there is none.</summary>
    public int FirstWord { get; }

    /// <summary>The number of that word in the other case; -1 when the corpus does not have it.</summary>
    public int OtherFirstWord { get; }

    /// <summary>Whether there is any word, and not only punctuation.</summary>
    public bool HasWords { get; }

    /// <summary>The token behind the last that counts: the punctuation that ends the citation does not.</summary>
    public int End { get; }

    /// <summary>Gives the memory of the words back.</summary>
    public void Dispose() => List.GiveBack();

    /// <summary>The number of a token; below 0 when the corpus does not have it.</summary>
    public int NumberOf(int token) => Codes[token] >> 1;

    /// <summary>The numbers of the other readings that begin at a token: from the first to just before the second.</summary>
    public (int First, int End) ReadingsFrom(int token) => HasReadings ? (_firstReadings[token], _firstReadings[token + 1]) : (0, 0);

    /// <summary>The numbers of the other readings that may end just before a token: from the first to just before the second.</summary>
    public (int First, int End) ReadingsBefore(int token) =>
        HasReadings ? (_firstReadings[Math.Max(0, token - LongestReading)], _firstReadings[token]) : (0, 0);

    /// <summary>Another reading, by its number.</summary>
    public IndexedReading Reading(int number) => _readings[number];

    /// <summary>Whether a word of the corpus can stand for a token of the citation, by its number.</summary>
    public bool Accepts(int token, int word) => NumberOf(token) == word || (token == FirstWord && word == OtherFirstWord && word >= 0);

    /// <summary>The end of the stretch without the punctuation that ends it.</summary>
    public int TrimEnd(int first, int end)
    {
        for (; end > first && IsEnding(end - 1) && (!List.Is(end - 1, '\u2014') || List.HasSpaceBefore(end - 1)); end--)
        {
            _cancellation.ThrowIfRequestedAt(end);
        }

        return end;
    }

    /// <summary>The start of the stretch without the punctuation that begins it.</summary>
    public int TrimStart(int first, int end)
    {
        for (; first < end && IsEnding(first); first++)
        {
            _cancellation.ThrowIfRequestedAt(first);
        }

        return first;
    }

    /// <summary>The number of words among the tokens from the first to just before the second.</summary>
    public int WordsIn(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            _cancellation.ThrowIfRequestedAt(i);
            count += List.IsWord(i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a token denies.</summary>
    public bool IsNegation(int token) => (WordNatures.Of(List.TextOf(token)) & WordNature.Negation) != 0;

    private static int Code(int number, bool hasSpace) => (number << 1) | (hasSpace ? 1 : 0);

    // The nature of a word is not asked for where that it is one tells enough.
    private bool IsEnding(int token) => !List.IsWord(token) && (WordNatures.Of(List.TextOf(token)) & WordNature.Ending) != 0;

    private int FindFirstWord()
    {
        var token = 0;
        while (token < Codes.Length && !List.IsWord(token))
        {
            _cancellation.ThrowIfRequestedAt(token);
            if (Marks.Count > 0 && Marks[0].First <= token)
            {
                return -1;
            }

            token++;
        }

        return token < Codes.Length && char.IsLetter(List.TextOf(token)[0]) ? token : -1;
    }

    private static int FindOtherCase(ReadOnlySpan<char> word, WordTable corpus)
    {
        var other = word.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[word.Length];
        word.CopyTo(other);
        var upper = char.ToUpperInvariant(word[0]);
        other[0] = upper == word[0] ? char.ToLowerInvariant(word[0]) : upper;
        return corpus.Find(other.Slice(0, word.Length));
    }

    private void AddReadings(WordTable corpus)
    {
        var hasBrackets = List.Letters.IndexOf('[') >= 0;
        if (List.ReadingCount == 0 && !hasBrackets)
        {
            return;
        }

        var found = new PagedList<IndexedReading>();
        for (var i = 0; i < List.ReadingCount; i++)
        {
            _cancellation.ThrowIfRequestedAt(i);
            var reading = List.Readings[i];
            AddReading(found, reading.First, reading.End, List.TextOf(reading), corpus, anyCase: reading.First == FirstWord);
        }

        for (var i = 0; hasBrackets && i < Codes.Length; i++)
        {
            _cancellation.ThrowIfRequestedAt(i);
            if (CitationMarks.IsChangeOfCase(List, i, out var end))
            {
                var rest = end == i + 4 ? List.TextOf(i + 3).ToString() : "";
                AddReading(found, i, end, (List.TextOf(i + 1).ToString() + rest).AsSpan(), corpus, anyCase: true);
            }
        }

        if (found.Count == 0)
        {
            return;
        }

        _readings = InOrder.Of(found, static r => r.Place, _cancellation);
        _firstReadings = new int[Codes.Length + 1];
        for (int token = 0, r = 0; token <= Codes.Length; token++)
        {
            _cancellation.ThrowIfRequestedAt(token);
            while (r < _readings.Length && _readings[r].First < token)
            {
                r++;
            }

            _firstReadings[token] = r;
        }
    }

    private static void AddReading(PagedList<IndexedReading> found, int first, int end, ReadOnlySpan<char> text, WordTable corpus, bool anyCase)
    {
        var word = corpus.Find(text);
        if (word >= 0)
        {
            found.Add(new IndexedReading(first, end - first, word));
        }

        var other = anyCase ? FindOtherCase(text, corpus) : Unknown;
        if (other >= 0 && other != word)
        {
            found.Add(new IndexedReading(first, end - first, other));
        }
    }
}
