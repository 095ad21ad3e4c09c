using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Dates.Words;

/// <summary>The words of one language, each with a number, found without copying it. Built once, never changed.</summary>
internal sealed class Lexicon
{
    /// <summary>The number of every word that the language's vocabulary does not have.</summary>
    public const ushort Unlisted = 0;

    // By number.
    private readonly Lexeme[] _entries;
    private readonly WordClasses[] _classes;

    // By hash, at the first free place from there on: the number.
    private readonly ushort[] _numbers;
    private readonly int _longest;

    private Lexicon(Dictionary<string, Lexeme> entries)
    {
        var size = 256;
        while (size < entries.Count * 4)
        {
            size *= 2;
        }

        _numbers = new ushort[size];
        _entries = [Lexeme.Unknown, .. entries.Values];
        _classes = Array.ConvertAll(_entries, e => e.Classes);
        for (var number = 1; number < _entries.Length; number++)
        {
            var word = _entries[number].Text;
            _longest = Math.Max(_longest, word.Length);
            var slot = SlotOf(word.AsSpan());
            while (_numbers[slot] != Unlisted)
            {
                slot = (slot + 1) & (size - 1);
            }

            _numbers[slot] = (ushort)number;
        }
    }

    /// <summary>English, from the resource <c>Words/english.txt</c>.</summary>
    public static Lexicon English { get; } = Load("english.txt");

    /// <summary>The entry of a number.</summary>
    public Lexeme this[int number] => _entries[number];

    /// <summary>The classes of a number's entry.</summary>
    public WordClasses ClassesOf(int number) => _classes[number];

    /// <summary>The number of a word, or <see cref="Unlisted"/>.</summary>
    /// <param name="word">The word, not empty, in any case.</param>
    public ushort Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
        {
            return Unlisted;
        }

        var slot = SlotOf(word);
        while (_numbers[slot] is var number && number != Unlisted && !IsSame(_entries[number].Text, word))
        {
            slot = (slot + 1) & (_numbers.Length - 1);
        }

        return _numbers[slot];
    }

    /// <summary>Where to look first: four letters and the length tell most words apart. The factors are odd and else without meaning.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = (Fold(word[0]) * 0x9E3779B1u) + (Fold(word[word.Length - 1]) * 0x85EBCA6Bu)
            + (Fold(word[word.Length >> 1]) * 0xC2B2AE35u) + (Fold(word[word.Length >> 2]) * 0x27D4EB2Fu) + ((uint)word.Length * 0x165667B1u);
        return (int)(hash >> 16) & (_numbers.Length - 1);
    }

    private static bool IsSame(string entry, ReadOnlySpan<char> word)
    {
        if (entry.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (entry[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static uint Fold(char c) => (uint)(c - 'A') < 26 ? c | 0x20u : c;

    /// <summary>Reads a vocabulary. Each line is <c>Classes value: words</c>; see the head of the file.</summary>
    internal static Lexicon Parse(TextReader reader)
    {
        var entries = new Dictionary<string, Lexeme>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.AsSpan().IndexOf(':');
            var head = line.Substring(0, colon).Split([' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                var entry = Entry(word, head);
                entries[word] = entries.TryGetValue(word, out var known) ? known.With(entry) : entry;
            }
        }

        return new Lexicon(entries);
    }

    private static Lexeme Entry(string word, string[] head)
    {
        var classes = WordClasses.None;
        foreach (var name in head[0].Split('+'))
        {
            classes |= Enum.TryParse<WordClasses>(name, out var named) ? named : throw new FormatException($"The vocabulary has no class {name}.");
        }

        var value = 0;
        var unit = TimeUnit.None;
        string? code = null;
        for (var i = 1; i < head.Length; i++)
        {
            if (Number(head[i]) is { } number)
            {
                value = number;
            }
            else if (Enum.TryParse<TimeUnit>(head[i], out var measure))
            {
                unit = measure;
            }
            else
            {
                code = head[i];
            }
        }

        return new Lexeme(word, classes, value, unit, code);
    }

    private static int? Number(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static Lexicon Load(string resource)
    {
        using var reader = Resources.Open(resource);
        return Parse(reader);
    }
}
