using System;

namespace CorpusGen.Speakers.Words;

/// <summary>
/// Finds the classes of a word without copying it. Case does not count, and a typographic apostrophe counts as a plain one. Built once,
/// never changed: any number of threads may read it.
/// </summary>
internal sealed class WordTable
{
    private string?[] _words = new string?[1 << 12];
    private WordClass[] _classes = new WordClass[1 << 12];
    private int _count;

    /// <summary>Adds classes to each of the words in <paramref name="list"/>, which white space separates.</summary>
    public void AddAll(string list, WordClass classes)
    {
        foreach (var word in list.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            Add(word, classes);
        }
    }

    /// <summary>Adds classes to a word given in lower case.</summary>
    public void Add(string word, WordClass classes)
    {
        if (_count * 2 >= _words.Length)
        {
            Grow();
        }

        var slot = SlotOf(word.AsSpan());
        if (_words[slot] is null)
        {
            _words[slot] = word;
            _count++;
        }

        _classes[slot] |= classes;
    }

    /// <summary>The classes of <paramref name="word"/>; none when it is not listed.</summary>
    public WordClass Find(ReadOnlySpan<char> word) => _classes[SlotOf(word)];

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 17u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ Fold(c)) * 16777619u);
        }

        var mask = _words.Length - 1;
        var slot = (int)((hash ^ (hash >> 15)) & (uint)mask);
        while (_words[slot] is { } candidate && !Same(candidate, word))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static bool Same(string candidate, ReadOnlySpan<char> word)
    {
        if (candidate.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (candidate[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c;

    private void Grow()
    {
        var (words, classes) = (_words, _classes);
        _words = new string?[words.Length * 2];
        _classes = new WordClass[words.Length * 2];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is { } word)
            {
                var slot = SlotOf(word.AsSpan());
                _words[slot] = word;
                _classes[slot] = classes[i];
            }
        }
    }
}
