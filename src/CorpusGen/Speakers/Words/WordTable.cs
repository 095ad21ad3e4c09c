using System;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Words;

/// <summary>The classes of words. Built once, never changed: any number of threads may read it.</summary>
internal sealed class WordTable
{
    private readonly WordNumbers _numbers = new();

    // By the words' numbers; the first is that of words that are not listed.
    private WordClass[] _classes = new WordClass[1 << 12];

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
        var number = _numbers.Add(word);
        if (number == _classes.Length)
        {
            Array.Resize(ref _classes, number * 2);
        }

        _classes[number] |= classes;
    }

    /// <summary>The classes of <paramref name="word"/>, in any case; none when it is not listed.</summary>
    public WordClass Find(ReadOnlySpan<char> word) => _classes[_numbers.Find(word)];
}
