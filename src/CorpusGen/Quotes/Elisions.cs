using System;

namespace CorpusGen.Quotes;

/// <summary>
/// Words that begin with an apostrophe because their first letters are left out, and that typesetting programs therefore often give an
/// opening mark. Origin: the elisions in the style guides' lists (Chicago Manual of Style 6.117, New Hart's Rules 4.2), completed from
/// general knowledge of English. A missing word costs one wrong mark; none is needed for a text to be read.
/// </summary>
internal static class Elisions
{
    private static readonly string[] Words =
    [
        "tis", "twas", "twere", "twill", "twould", "tisn", "twasn", "til", "till", "em", "im", "er", "ere", "bout", "bove", "cause", "cuz",
        "cos", "coz", "fore", "gainst", "hood", "kay", "mid", "mongst", "n", "nam", "neath", "nother", "nuff", "nuther", "pon", "round",
        "roos", "s", "scuse", "sup", "tude", "tween", "zat",
    ];

    /// <summary>Whether the word that begins at <paramref name="start"/> is one, or a year without its century ('08, '90s).</summary>
    public static bool BeginAt(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && stop - start <= MaxLength && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        var word = text.AsSpan(start, stop - start);
        return IsShortYear(word) || IsListed(word);
    }

    private const int MaxLength = 6;

    private static bool IsShortYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');

    private static bool IsListed(ReadOnlySpan<char> word)
    {
        foreach (var elision in Words)
        {
            if (word.Equals(elision.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
