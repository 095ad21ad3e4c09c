using System;
using System.Runtime.InteropServices;

namespace CorpusGen.Citations;

/// <summary>Words, each stored once and known by a number: 0, 1, 2, … in the order in which they came.</summary>
internal sealed class WordTable
{
    private const int LettersAtOnce = sizeof(ulong) / sizeof(char);

    private char[] _letters = new char[256];
    private int[] _ends = new int[64];
    private int[] _buckets = new int[128];

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<char> this[int id]
    {
        get
        {
            var start = id == 0 ? 0 : _ends[id - 1];
            return _letters.AsSpan(start, _ends[id] - start);
        }
    }

    /// <summary>The number of <paramref name="word"/>; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var buckets = _buckets;
        var mask = buckets.Length - 1;
        for (var bucket = Hash(word) & mask; buckets[bucket] is var id && id != 0; bucket = (bucket + 1) & mask)
        {
            if (this[id - 1].SequenceEqual(word))
            {
                return id - 1;
            }
        }

        return -1;
    }

    /// <summary>The number of <paramref name="word"/>, which is added when it is not there.</summary>
    public int Intern(ReadOnlySpan<char> word)
    {
        var found = Find(word);
        if (found >= 0)
        {
            return found;
        }

        var start = Count == 0 ? 0 : _ends[Count - 1];
        Grow(start + word.Length);
        word.CopyTo(_letters.AsSpan(start));
        _ends[Count++] = start + word.Length;
        Place(Count - 1);
        return Count - 1;
    }

    /// <summary>Gives back the room for growth, and the means to look words up: from here on they are only read by number.</summary>
    public void Freeze()
    {
        Array.Resize(ref _letters, Count == 0 ? 0 : _ends[Count - 1]);
        Array.Resize(ref _ends, Count);
        _buckets = [0];
    }

    private void Grow(int letters)
    {
        if (letters > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(letters, _letters.Length * 2));
        }

        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
        }

        if (Count * 2 < _buckets.Length)
        {
            return;
        }

        _buckets = new int[_buckets.Length * 2];
        for (var id = 0; id < Count; id++)
        {
            Place(id);
        }
    }

    private void Place(int id)
    {
        var mask = _buckets.Length - 1;
        var bucket = Hash(this[id]) & mask;
        while (_buckets[bucket] != 0)
        {
            bucket = (bucket + 1) & mask;
        }

        _buckets[bucket] = id + 1;
    }

    // Four letters at a time, the last four of them perhaps read before, as are some of a shorter word; each step is a multiplication by an odd
    // constant (2^64 by the golden ratio) and a fold of the high bits into the low ones, from which buckets are taken. The numbers of words do not
    // depend on it.
    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = (ulong)word.Length << 48;
            if (word.Length >= LettersAtOnce)
            {
                foreach (var letters in MemoryMarshal.Cast<char, ulong>(word))
                {
                    hash = Mix(hash ^ letters);
                }

                hash ^= MemoryMarshal.Cast<char, ulong>(word.Slice(word.Length - LettersAtOnce))[0];
            }
            else if (!word.IsEmpty)
            {
                hash |= ((ulong)word[0] << 32) | ((ulong)word[word.Length >> 1] << 16) | word[word.Length - 1];
            }

            return (int)(Mix(hash) & int.MaxValue);
        }
    }

    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash *= 0x9E3779B97F4A7C15;
            return hash ^ (hash >> 32);
        }
    }
}
