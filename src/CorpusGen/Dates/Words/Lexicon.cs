using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Dates.Words;

/// <summary>The words of one language, found by a hash that the tokenizer computes on its way.</summary>
internal sealed class Lexicon
{
    /// <summary>The hash of no characters.</summary>
    public const uint Seed = 2166136261;

    private readonly Lexeme?[] _table;
    private readonly uint[] _hashes;

    private Lexicon(Dictionary<string, Lexeme> entries)
    {
        var size = 256;
        while (size < entries.Count * 4)
        {
            size *= 2;
        }

        _table = new Lexeme?[size];
        _hashes = new uint[size];
        foreach (var entry in entries.Values)
        {
            var hash = HashOf(entry.Text);
            var slot = hash & (uint)(size - 1);
            while (_table[slot] is not null)
            {
                slot = (slot + 1) & (uint)(size - 1);
            }

            _table[slot] = entry;
            _hashes[slot] = hash;
        }
    }

    /// <summary>English, from the resource <c>Words/english.txt</c>.</summary>
    public static Lexicon English { get; } = Load("english.txt");

    /// <summary>The hash with one more character (FNV-1a); capital ASCII letters count as small ones.</summary>
    public static uint Hash(uint hash, char c) => (hash ^ (c is >= 'A' and <= 'Z' ? (uint)c | 0x20 : c)) * 16777619;

    /// <summary>The entry of a word, or <see cref="Lexeme.Unknown"/>.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="hash">The hash of its characters.</param>
    public Lexeme Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = (uint)(_table.Length - 1);
        for (var slot = hash & mask; _table[slot] is { } entry; slot = (slot + 1) & mask)
        {
            if (_hashes[slot] == hash && word.Equals(entry.Text.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return Lexeme.Unknown;
    }

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

    private static uint HashOf(string word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Hash(hash, c);
        }

        return hash;
    }

    private static Lexicon Load(string resource)
    {
        using var reader = Resources.Open(resource);
        return Parse(reader);
    }
}
