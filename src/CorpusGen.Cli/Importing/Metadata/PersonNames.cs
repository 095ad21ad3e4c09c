using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>Reads the names of authors.</summary>
internal static class PersonNames
{
    private const int MostLength = 80;
    private const int MostWords = 8;

    private static readonly string[] Openings = ["by ", "written by ", "author: ", "authors: ", "von ", "par ", "por "];

    /// <summary>The names, without "by" and without what is no name: addresses, roles that stand alone, sentences.</summary>
    public static IReadOnlyList<string> Read(IEnumerable<string> values) =>
        [.. values.SelectMany(Divide).Where(IsName).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Divide(string value)
    {
        var line = CleanText.Line(value);
        foreach (var opening in Openings)
        {
            line = line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? line[opening.Length..] : line;
        }

        // "Doe, Jane" is one person, "Jane Doe, John Roe" are two: a name of one word is half of one.
        var parts = line.Split([";", " and ", " & ", " | ", "\u3001"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.SelectMany(part => part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is var names && Array.TrueForAll(names, HasTwoWords)
            ? names
            : [part]);
    }

    private static bool HasTwoWords(string name) => name.Contains(' ', StringComparison.Ordinal);

    private static bool IsName(string name) =>
        name.Length is > 1 and <= MostLength
        && name.Any(char.IsLetter)
        && name.Count(c => c == ' ') < MostWords
        && !name.Contains("://", StringComparison.Ordinal)
        && !name.Contains('@', StringComparison.Ordinal)
        && !name.EndsWith('.');
}
