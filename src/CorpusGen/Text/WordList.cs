using System;

namespace CorpusGen.Text;

/// <summary>What is known of a token besides its text.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>White space, or the text's start, stands in front of it.</summary>
    SpaceBefore = 1,

    /// <summary>It is a word; else it is punctuation.</summary>
    Word = 2,

    /// <summary>A line ended in front of it.</summary>
    LineBefore = 4,

    /// <summary>It begins a paragraph.</summary>
    ParagraphStart = 8,
}

/// <summary>
/// Another reading of the tokens from <paramref name="First"/> to just before <paramref name="End"/>: as the one token whose text is
/// given, or as nothing at all when that text is empty (a footnote mark, which may be left out).
/// </summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last.</param>
/// <param name="TextStart">Where the reading's text begins in <see cref="WordList.Letters"/>.</param>
/// <param name="TextEnd">Where it ends.</param>
internal readonly record struct OtherReading(int First, int End, int TextStart, int TextEnd);

/// <summary>
/// A text in normal form: its words and punctuation marks, each with its place in the text. Two texts are the same when their tokens
/// are, each with or without space in front of it; other readings stand beside the plain one.
/// </summary>
internal sealed class WordList
{
    private char[] _letters;
    private int _lettersCount;
    private int[] _textEnds;
    private int[] _starts;
    private int[] _ends;
    private WordTraits[] _traits;
    private OtherReading[] _readings = [];

    /// <summary>An empty list, ready for a text of <paramref name="length"/> characters.</summary>
    public WordList(int length)
    {
        _letters = new char[length + 8];
        var tokens = (length / 5) + 8;
        _textEnds = new int[tokens];
        _starts = new int[tokens];
        _ends = new int[tokens];
        _traits = new WordTraits[tokens];
    }

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The number of other readings.</summary>
    public int ReadingCount { get; private set; }

    /// <summary>The normal forms of all tokens and readings, one behind the other.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _lettersCount);

    /// <summary>The other readings, in the order of their last tokens.</summary>
    public ReadOnlySpan<OtherReading> Readings => _readings.AsSpan(0, ReadingCount);

    /// <summary>The normal form of a token.</summary>
    public ReadOnlySpan<char> TextOf(int token)
    {
        var start = token == 0 ? 0 : _textEnds[token - 1];
        return _letters.AsSpan(start, _textEnds[token] - start);
    }

    /// <summary>The text of another reading.</summary>
    public ReadOnlySpan<char> TextOf(OtherReading reading) => _letters.AsSpan(reading.TextStart, reading.TextEnd - reading.TextStart);

    /// <summary>Where a token begins in the text.</summary>
    public int StartOf(int token) => _starts[token];

    /// <summary>Where a token ends in the text.</summary>
    public int EndOf(int token) => _ends[token];

    /// <summary>What else is known of a token.</summary>
    public WordTraits TraitsOf(int token) => _traits[token];

    /// <summary>Whether a token is a word.</summary>
    public bool IsWord(int token) => (_traits[token] & WordTraits.Word) != 0;

    /// <summary>Whether white space stands in front of a token.</summary>
    public bool HasSpaceBefore(int token) => (_traits[token] & WordTraits.SpaceBefore) != 0;

    /// <summary>Whether a token is the given sign.</summary>
    public bool Is(int token, char sign)
    {
        var text = TextOf(token);
        return text.Length == 1 && text[0] == sign;
    }

    /// <summary>Adds a letter to the token that is being made.</summary>
    public void Append(char letter)
    {
        if (_lettersCount == _letters.Length)
        {
            Array.Resize(ref _letters, _letters.Length * 2);
        }

        _letters[_lettersCount++] = letter;
    }

    /// <summary>Adds letters to the token that is being made.</summary>
    public void Append(ReadOnlySpan<char> letters)
    {
        if (_lettersCount + letters.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_lettersCount + letters.Length, _letters.Length * 2));
        }

        letters.CopyTo(_letters.AsSpan(_lettersCount));
        _lettersCount += letters.Length;
    }

    /// <summary>Ends the token that is being made.</summary>
    public void Add(int start, int end, WordTraits traits)
    {
        if (Count == _starts.Length)
        {
            var size = Count * 2;
            Array.Resize(ref _textEnds, size);
            Array.Resize(ref _starts, size);
            Array.Resize(ref _ends, size);
            Array.Resize(ref _traits, size);
        }

        _textEnds[Count] = _lettersCount;
        _starts[Count] = start;
        _ends[Count] = end;
        _traits[Count] = traits;
        Count++;
    }

    /// <summary>Adds another reading, made of pieces; call it only when all tokens are there.</summary>
    public void AddReading(int first, int end, ReadOnlySpan<char> a, ReadOnlySpan<char> b = default, ReadOnlySpan<char> c = default)
    {
        var start = _lettersCount;
        Append(a);
        Append(b);
        Append(c);
        if (ReadingCount == _readings.Length)
        {
            Array.Resize(ref _readings, Math.Max(4, ReadingCount * 2));
        }

        _readings[ReadingCount++] = new OtherReading(first, end, start, _lettersCount);
    }
}
