using System;

namespace CorpusGen.Text;

/// <summary>
/// Numbers the words of a list, counted from 1, and finds the number of a word without copying it. Case does not count, and a typographic apostrophe
/// counts as a plain one. Any number of threads may look words up while nobody adds one.
/// </summary>
internal sealed class WordNumbers
{
    /// <summary>The number of every word that is not listed.</summary>
    public const int Unlisted = 0;

    private const int LeastSize = 256;

    // By number.
    private string[] _words = new string[LeastSize / 2];

    // By hash, at the first free place from there on: the number. Half of the places are free, so that few are looked at.
    private int[] _numbers = new int[LeastSize];

    // By the first letter, where it is ASCII: the lengths that words with it have, a bit each. Most words of a text end here.
    private readonly uint[] _lengths = new uint[128];
    private int _longest;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a word, given in lower case; the number that it has now.</summary>
    public int Add(string word)
    {
        if (Find(word.AsSpan()) is var known && known != Unlisted)
        {
            return known;
        }

        if (Count + 1 == _words.Length)
        {
            Grow();
        }

        _words[++Count] = word;
        _longest = Math.Max(_longest, word.Length);
        if (word[0] < _lengths.Length)
        {
            _lengths[word[0]] |= LengthBit(word.Length);
        }

        return _numbers[FreeSlot(word)] = Count;
    }

    /// <summary>The number of a word, in any case; <see cref="Unlisted"/> when it has none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > _longest || (Fold(word[0]) is var first && first < _lengths.Length && (_lengths[first] & LengthBit(word.Length)) == 0))
        {
            return Unlisted;
        }

        var slot = SlotOf(word);
        while (_numbers[slot] is var number && number != Unlisted && !IsSame(_words[number], word))
        {
            slot = (slot + 1) & (_numbers.Length - 1);
        }

        return _numbers[slot];
    }

    private static uint LengthBit(int length) => 1u << Math.Min(length, 31);

    // Five letters and the length tell nearly all words apart. The factors only have to be odd and to fill the upper half.
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var last = word.Length - 1;
        var hash = (Fold(word[0]) * 0x9E3779B1u) + (Fold(word[last >> 2]) * 0x85EBCA6Bu) + (Fold(word[last >> 1]) * 0xC2B2AE35u)
            + (Fold(word[last - (last >> 2)]) * 0x27D4EB2Fu) + (Fold(word[last]) * 0x165667B1u) + ((uint)last * 0xD3A2646Du);
        return (int)(hash >> 16) & (_numbers.Length - 1);
    }

    private static bool IsSame(string listed, ReadOnlySpan<char> word)
    {
        if (listed.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (listed[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static uint Fold(char c) => (uint)(c - 'A') < 26 ? c | 0x20u : c == '\u2019' ? '\'' : c;

    private int FreeSlot(string word)
    {
        var slot = SlotOf(word.AsSpan());
        while (_numbers[slot] != Unlisted)
        {
            slot = (slot + 1) & (_numbers.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _words, _words.Length * 2);
        _numbers = new int[_numbers.Length * 2];
        for (var number = 1; number <= Count; number++)
        {
            _numbers[FreeSlot(_words[number])] = number;
        }
    }
}
