using System;
using System.Collections.Generic;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Joining;

/// <summary>A name taken apart, as far as joining needs it.</summary>
internal sealed class ParsedName
{
    private const int MostWordsOfPerson = 5;

    private ParsedName(string key, string? given, string? surname, bool isInitial)
    {
        Key = key;
        Given = given;
        Surname = surname;
        IsInitial = isInitial;
    }

    /// <summary>What two names of one speaker have in common wherever they stand; for a person the folded given name and surname.</summary>
    public string Key { get; }

    /// <summary>The folded first word of a person's full name; null for a name of one word and for what is no person's name.</summary>
    public string? Given { get; }

    /// <summary>The folded last word of a person's name, or the only one; null for what is no person's name.</summary>
    public string? Surname { get; }

    /// <summary>Whether the given name is an initial only.</summary>
    public bool IsInitial { get; }

    /// <summary>Whether the name is complete enough to mean the same person in every article.</summary>
    public bool IsFull => Given is not null && !IsInitial;

    /// <summary>Takes a name apart: titles and articles are no part of it, initials in the middle do not count, suffixes do.</summary>
    public static ParsedName Of(string name)
    {
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var first = SkipTitles(words);
        if (!IsPerson(words, first))
        {
            return new ParsedName(Description(words), null, null, false);
        }

        var last = words.Length - 1;
        var suffix = "";
        if (last > first && (ClassOf(words[last]) & WordClass.NameSuffix) != 0)
        {
            suffix = "|" + NameFolding.Fold(words[last].TrimEnd('.'));
            last--;
        }

        var surname = NameFolding.Fold(words[last].TrimEnd(','));
        if (last == first)
        {
            return new ParsedName("1|" + surname, null, surname, false);
        }

        var given = NameFolding.Fold(words[first].TrimEnd('.'));
        return new ParsedName("2|" + given + Middle(words, first, last) + "|" + surname + suffix, given, surname, given.Length == 1
            || IsInitialWord(words[first]));
    }

    private static int SkipTitles(string[] words)
    {
        var first = 0;
        var isInstitution = words.Length > 0 && (ClassOf(words[words.Length - 1]) & WordClass.Institution) != 0;
        while (!isInstitution && first < words.Length - 1 && (ClassOf(words[first]) & WordClass.Title) != 0)
        {
            first++;
        }

        return first;
    }

    private static bool IsPerson(string[] words, int first)
    {
        if (first >= words.Length || words.Length - first > MostWordsOfPerson || (ClassOf(words[words.Length - 1]) & WordClass.Institution) != 0)
        {
            return false;
        }

        for (var i = first; i < words.Length; i++)
        {
            if ((!char.IsUpper(words[i][0]) && (i == first || i == words.Length - 1))
                || (!IsInitialWord(words[i]) && (ClassOf(words[i]) & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) != 0))
            {
                return false;
            }
        }

        return true;
    }

    // A. or J.R.
    private static bool IsInitialWord(string word) => word.Length > 1 && word[1] == '.';

    // Whole middle names tell people apart; initials do not.
    private static string Middle(string[] words, int first, int last)
    {
        var middle = "";
        for (var i = first + 1; i < last; i++)
        {
            if (words[i].TrimEnd('.').Length > 1 && char.IsUpper(words[i][0]))
            {
                middle += " " + NameFolding.Fold(words[i]);
            }
        }

        return middle;
    }

    private static string Description(string[] words)
    {
        var kept = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (kept.Count > 0 || !word.Equals("the", StringComparison.OrdinalIgnoreCase))
            {
                kept.Add(word.ToLowerInvariant());
            }
        }

        return "0|" + string.Join(" ", kept);
    }

    private static WordClass ClassOf(string word) => Lexicon.Listed(word.AsSpan().TrimEnd('.'));
}
