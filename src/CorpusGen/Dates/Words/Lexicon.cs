using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Text;

namespace CorpusGen.Dates.Words;

/// <summary>The words of one language, each with a number. Built once, never changed.</summary>
internal sealed class Lexicon
{
    /// <summary>The number of every word that the language's vocabulary does not have.</summary>
    public const ushort Unlisted = WordNumbers.Unlisted;

    private readonly WordNumbers _numbers = new();

    // By number.
    private readonly Lexeme[] _entries;
    private readonly WordClasses[] _classes;

    private Lexicon(Dictionary<string, Lexeme> entries)
    {
        _entries = new Lexeme[entries.Count + 1];
        _entries[Unlisted] = Lexeme.Unknown;
        foreach (var entry in entries.Values)
        {
            _entries[_numbers.Add(entry.Text)] = entry;
        }

        _classes = Array.ConvertAll(_entries, e => e.Classes);
    }

    /// <summary>English, from the resource <c>Words/english.txt</c>.</summary>
    public static Lexicon English { get; } = Load("english.txt");

    /// <summary>How many numbers there are, with <see cref="Unlisted"/>.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry of a number.</summary>
    public Lexeme this[int number] => _entries[number];

    /// <summary>The classes of a number's entry.</summary>
    public WordClasses ClassesOf(int number) => _classes[number];

    /// <summary>The number of a word, in any case; <see cref="Unlisted"/> when the vocabulary does not have it.</summary>
    public ushort Find(ReadOnlySpan<char> word) => (ushort)_numbers.Find(word);

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
        var (classes, roles) = (WordClasses.None, WordRoles.None);
        foreach (var name in head[0].Split('+'))
        {
            classes |= Enum.TryParse<WordClasses>(name, out var named) ? named : WordClasses.None;
            roles |= Enum.TryParse<WordRoles>(name, out var role) ? role
                : named != WordClasses.None ? WordRoles.None : throw new FormatException($"The vocabulary has no class or role {name}.");
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

        return new Lexeme(word, classes, value, unit, code, roles);
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
