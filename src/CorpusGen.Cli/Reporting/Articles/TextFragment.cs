using System;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>
/// Makes the part of an address that leads a browser to words on a page: <c>:~:text=first words,last words</c>, as the URL Fragment Text Directives of the
/// W3C's Web Incubator Community Group have it.
/// </summary>
internal static class TextFragment
{
    // A longer text is named by its beginning and its end, since a page may have markup or an advertisement in between.
    private const int LongestWhole = 12;
    private const int WordsOfAnEnd = 5;

    /// <summary>The directive for a text; null when it has no word.</summary>
    public static string? Of(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        var isWhole = words.Length <= LongestWhole && !text.Contains('\n', StringComparison.Ordinal);
        return ":~:text=" + (isWhole ? Encode(words) : $"{Encode(words[..Math.Min(WordsOfAnEnd, words.Length)])},{Encode(words[^Math.Min(WordsOfAnEnd, words.Length)..])}");
    }

    // "-", "," and "&" have a meaning in a directive, and the hyphen is the one of them that usual escaping leaves alone.
    private static string Encode(string[] words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
