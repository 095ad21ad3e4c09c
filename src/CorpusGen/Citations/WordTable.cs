using System;

namespace CorpusGen.Citations;

/// <summary>Words, each stored once and known by a number: 0, 1, 2, … in the order in which they came.</summary>
internal sealed class WordTable
{
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
        var mask = _buckets.Length - 1;
        for (var bucket = Hash(word) & mask; _buckets[bucket] != 0; bucket = (bucket + 1) & mask)
        {
            if (this[_buckets[bucket] - 1].SequenceEqual(word))
            {
                return _buckets[bucket] - 1;
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

    // FNV-1a over UTF-16 code units, with a final mix because buckets are taken from the low bits.
    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var letter in word)
            {
                hash = (hash ^ letter) * 16777619u;
            }

            hash ^= hash >> 15;
            return (int)(hash * 0x2C1B3C6Du >> 1);
        }
    }
}
