using System;
using System.Threading;

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
    // The memory of a longer text is not kept.
    private const int LongestKept = 4096;

    [ThreadStatic]
    private static WordList? _spare;

    private CancellationToken _cancellation;
    private int _length;
    private char[] _letters;
    private int _lettersCount;
    private Token[] _tokens;
    private OtherReading[] _readings = [];

    /// <summary>An empty list, ready for a text of <paramref name="length"/> characters.</summary>
    /// <param name="length">The number of characters.</param>
    /// <param name="cancellation">Stops the list while it grows.</param>
    public WordList(int length, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        _length = length;
        _letters = NewArray.Of<char>(length + 8);
        _tokens = NewArray.Of<Token>((length / 5) + 8);
    }

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>An empty list, with the memory that this thread gave back last, if any. Citations are short and many, and need theirs for a moment.</summary>
    public static WordList Lend(int length, CancellationToken cancellation)
    {
        if (_spare is not { } spare)
        {
            return new WordList(length, cancellation);
        }

        (_spare, spare._lettersCount, spare.Count, spare.ReadingCount, spare._length, spare._cancellation) = (null, 0, 0, 0, length, cancellation);
        return spare;
    }

    /// <summary>Gives the list back; nobody may look at it from then on.</summary>
    public void GiveBack()
    {
        _cancellation = default;
        _spare = _letters.Length <= LongestKept ? this : _spare;
    }

    /// <summary>The number of other readings.</summary>
    public int ReadingCount { get; private set; }

    /// <summary>The normal forms of all tokens and readings, one behind the other.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _lettersCount);

    /// <summary>The other readings, in the order of their last tokens.</summary>
    public ReadOnlySpan<OtherReading> Readings => _readings.AsSpan(0, ReadingCount);

    /// <summary>The normal form of a token.</summary>
    public ReadOnlySpan<char> TextOf(int token)
    {
        var start = token == 0 ? 0 : _tokens[token - 1].TextEnd;
        return _letters.AsSpan(start, _tokens[token].TextEnd - start);
    }

    /// <summary>The first letter of a token's normal form, which for most tokens tells enough.</summary>
    public char FirstLetterOf(int token) => _letters[token == 0 ? 0 : _tokens[token - 1].TextEnd];

    /// <summary>The text of another reading.</summary>
    public ReadOnlySpan<char> TextOf(OtherReading reading) => _letters.AsSpan(reading.TextStart, reading.TextEnd - reading.TextStart);

    /// <summary>Where a token begins in the text.</summary>
    public int StartOf(int token) => _tokens[token].Start;

    /// <summary>Where a token ends in the text.</summary>
    public int EndOf(int token) => _tokens[token].End;

    /// <summary>What else is known of a token.</summary>
    public WordTraits TraitsOf(int token) => _tokens[token].Traits;

    /// <summary>Whether a token is a word.</summary>
    public bool IsWord(int token) => (_tokens[token].Traits & WordTraits.Word) != 0;

    /// <summary>Whether white space stands in front of a token.</summary>
    public bool HasSpaceBefore(int token) => (_tokens[token].Traits & WordTraits.SpaceBefore) != 0;

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
            Grow(ref _letters, _letters.Length * 2);
        }

        _letters[_lettersCount++] = letter;
    }

    /// <summary>Adds letters to the token that is being made.</summary>
    public void Append(ReadOnlySpan<char> letters)
    {
        if (_lettersCount + letters.Length > _letters.Length)
        {
            Grow(ref _letters, Math.Max(_lettersCount + letters.Length, _letters.Length * 2));
        }

        letters.CopyTo(_letters.AsSpan(_lettersCount));
        _lettersCount += letters.Length;
    }

    /// <summary>Ends the token that is being made.</summary>
    public void Add(int start, int end, WordTraits traits)
    {
        if (Count == _tokens.Length)
        {
            Grow(ref _tokens, RoomFor(end));
        }

        _tokens[Count++] = new Token(start, end, _lettersCount, traits);
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
            Grow(ref _readings, Math.Max(4, ReadingCount * 2));
        }

        _readings[ReadingCount++] = new OtherReading(first, end, start, _lettersCount);
    }

    // As many tokens as the text will have if it goes on like this, and some more: a text of nothing but marks needs its memory once. At least half as many again,
    // since it may not go on like this.
    private int RoomFor(int end)
    {
        var expected = (long)Count * _length / Math.Max(1, end);
        return (int)Math.Min(int.MaxValue / 2, Math.Max(Count + (Count / 2) + 8, expected + (expected / 16)));
    }

    private void Grow<T>(ref T[] items, int length)
    {
        var larger = NewArray.Of<T>(length);
        _cancellation.Copy<T>(items, larger);
        items = larger;
    }

    /// <summary>A token.</summary>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="End">Where it ends in the text.</param>
    /// <param name="TextEnd">Where its normal form ends in the letters; it begins where that of the token in front of it ends.</param>
    /// <param name="Traits">What else is known of it.</param>
    private readonly record struct Token(int Start, int End, int TextEnd, WordTraits Traits);
}
