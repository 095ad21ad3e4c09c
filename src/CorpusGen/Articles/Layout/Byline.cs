using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>A line that names the authors: <c>By Jane Doe and John Roe, Staff Writers | March 24, 2021</c>.</summary>
/// <param name="Authors">The names as printed, in order; empty where the line names a role only, as in <c>By a staff reporter</c>.</param>
/// <param name="Timestamp">The date that the line also gives, or null.</param>
internal sealed record Byline(EquatableArray<string> Authors, Timestamp? Timestamp)
{
    private const int MostWords = 24;

    private const int MostLength = 300;

    private const int MostWordsOfAName = 5;

    private static readonly LineOpenings Openings = new("by", "written by", "story by", "text by", "words by", "author:", "authors:", "by:");

    // Small words inside names of persons, in many languages.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "e", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu",
    };

    /// <summary>Reads a line that says that it is a byline; null when it does not, or names nobody.</summary>
    public static Byline? Read(ReadOnlySpan<char> line, int words)
    {
        return words <= MostWords && line.Length <= MostLength && char.IsUpper(line[0]) && Openings.Find(line) is { } opening
            ? ReadNames(line.Slice(opening.Length).Trim().ToString())
            : null;
    }

    /// <summary>Whether <paramref name="line"/> could be a person's name alone: two to four capitalised words, none of them a role or an organisation.</summary>
    public static bool IsBareName(ReadOnlySpan<char> line, int words) => words is >= 2 and <= 4 && IsName(line.ToString(), atLeast: 2) && !HasRole(line.ToString());

    private static Byline? ReadNames(string text)
    {
        var authors = new List<string>();
        var timestamps = new List<Timestamp>();
        var isRole = false;
        foreach (var part in Split(text))
        {
            if (Layout.Timestamp.Read(part.AsSpan()) is { } stamp)
            {
                timestamps.Add(stamp);
            }
            else if (HasRole(part) && authors.Count > 0)
            {
                // "Jane Doe, Staff Writer": what follows says more of the author.
                isRole = true;
            }
            else if (IsName(part, atLeast: 1) && !isRole)
            {
                authors.Add(part);
            }
            else if (HasRole(part))
            {
                isRole = true;
            }
            else if (!isRole)
            {
                // "By Monday morning, the talks had ended": prose.
                return null;
            }
        }

        return authors.Count > 0 || isRole ? new Byline(authors.ToEquatableArray(), timestamps.FirstOrDefault()) : null;
    }

    // At signs between names and at "and"; the comma of a date belongs to its number, so a part with digits takes in what follows.
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var length = SeparatorAt(text, i);
            if (length == 0)
            {
                continue;
            }

            var part = text.Substring(start, Math.Min(i, text.Length) - start).Trim();
            var goesOn = i < text.Length && text[i] == ',' && HasDigit(part);
            if (!goesOn)
            {
                AddNonEmpty(parts, part);
                start = i + length;
            }

            i += length - 1;
        }

        return parts;
    }

    private static int SeparatorAt(string text, int i)
    {
        if (i == text.Length || text[i] is ',' or ';' or '|' or '\u2022' or '\u00B7' or '&' or '(' or ')')
        {
            return 1;
        }

        return string.CompareOrdinal(text, i, " and ", 0, 5) == 0 ? 5
            : string.CompareOrdinal(text, i, " - ", 0, 3) == 0 || string.CompareOrdinal(text, i, " \u2013 ", 0, 3) == 0 || string.CompareOrdinal(text, i, " \u2014 ", 0, 3) == 0 ? 3
            : string.CompareOrdinal(text, i, " in ", 0, 4) == 0 || string.CompareOrdinal(text, i, " at ", 0, 4) == 0 ? 4 : 0;
    }

    private static void AddNonEmpty(List<string> parts, string part)
    {
        if (part.Length > 0)
        {
            parts.Add(part);
        }
    }

    private static bool HasDigit(string part)
    {
        foreach (var c in part)
        {
            if (c is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRole(string text) => WordScan.LowerWords(text.AsSpan()).Exists(PageWords.Roles.Contains);

    private static bool IsName(string text, int atLeast)
    {
        var words = text.Split(' ');
        if (words.Length < atLeast || words.Length > MostWordsOfAName)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var isInner = i > 0 && i < words.Length - 1;
            if (!IsNameWord(words[i]) && !(isInner && Particles.Contains(words[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNameWord(string word)
    {
        if (word.Length == 0 || char.IsLower(word[0]) || !char.IsLetter(word[0]) || CalendarDate.MonthOf(word.ToLowerInvariant()) is not null)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var isInitial = word[i] == '.' && i > 0 && word.Length <= 5;
            if (!char.IsLetter(word[i]) && !isInitial && word[i] is not ('-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }
}
