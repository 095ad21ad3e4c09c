using System;
using System.Linq;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>Reads the <c>title</c> element, in which pages put their own name behind the article's.</summary>
internal static class TitleElement
{
    private const int MostLength = 300;

    private static readonly string[] Separators = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 "];

    /// <summary>The title without the name of the site: what stands behind the last bar, or behind the last dash where that is the publisher's name.</summary>
    /// <returns>Null when nothing is left.</returns>
    public static string? Read(string value, string? publisher)
    {
        var line = CleanText.Line(value);
        foreach (var separator in Separators)
        {
            var at = line.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && (separator == Separators[0] || IsSame(line[(at + separator.Length)..], publisher)))
            {
                line = line[..at].TrimEnd();
                break;
            }
        }

        return line.Length is > 0 and <= MostLength ? line : null;
    }

    /// <summary>Whether two texts are the same but for the case and what stands between the words.</summary>
    public static bool IsSame(string text, string? other) => other is not null && Letters(text).Length > 0 && Letters(text) == Letters(other);

    /// <summary>The letters and digits of a text in lower case.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
