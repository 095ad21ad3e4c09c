using System;
using System.Globalization;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Writes words in a <see cref="WordsForm"/>.</summary>
internal static class WordsFormWriter
{
    /// <summary>The words as they must be written in the file, or null when the form cannot hold them.</summary>
    /// <param name="form">How the words around them are written.</param>
    /// <param name="words">The words.</param>
    public static string? Write(WordsForm form, string words) => form switch
    {
        WordsForm.Plain => HasLineEnd(words) ? null : words,
        WordsForm.BlockComment => EndsBlockComment(words) ? null : words,
        WordsForm.Xml => WriteXml(words),
        WordsForm.RegularString => WriteRegular(words, doubledBraces: false),
        WordsForm.InterpolatedString => WriteRegular(words, doubledBraces: true),
        WordsForm.VerbatimString => WriteVerbatim(words, doubledBraces: false),
        WordsForm.InterpolatedVerbatimString => WriteVerbatim(words, doubledBraces: true),
        WordsForm.RawString => FitsRaw(words) ? words : null,
        WordsForm.InterpolatedRawString => FitsRaw(words) && words.AsSpan().IndexOfAny('{', '}') < 0 ? words : null,
        _ => null,
    };

    // A raw string has no escapes: a mark beside the delimiter, three in a row, or a line break without the indentation would change or end it.
    private static bool FitsRaw(string words) =>
        words.Length > 0 && words[0] != '"' && words[words.Length - 1] != '"'
        && words.IndexOf("\"\"\"", StringComparison.Ordinal) < 0 && !HasLineEnd(words);

    // What ends a line ends a comment, and the words of an article must never become code.
    private static bool HasLineEnd(string words)
    {
        foreach (var c in words)
        {
            if (LineMap.IsLineEnd(c))
            {
                return true;
            }
        }

        return false;
    }

    // Also together with what stands beside the words.
    private static bool EndsBlockComment(string words) =>
        words.AsSpan().IndexOf("*/".AsSpan(), StringComparison.Ordinal) >= 0
        || (words.Length > 0 && (words[0] == '/' || words[words.Length - 1] == '*'));

    // XML documentation stands in comments of either kind.
    private static string? WriteXml(string words)
    {
        if (HasLineEnd(words) || EndsBlockComment(words))
        {
            return null;
        }

        var written = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            _ = c switch
            {
                '&' => written.Append("&amp;"),
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                _ => written.Append(c),
            };
        }

        return written.ToString();
    }

    private static string WriteVerbatim(string words, bool doubledBraces)
    {
        var written = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            written.Append(c, c == '"' || (doubledBraces && (c is '{' or '}')) ? 2 : 1);
        }

        return written.ToString();
    }

    private static string WriteRegular(string words, bool doubledBraces)
    {
        var written = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (c is '"' or '\\')
            {
                written.Append('\\').Append(c);
            }
            else if (doubledBraces && (c is '{' or '}'))
            {
                written.Append(c, 2);
            }
            else if (IsPaired(words, i))
            {
                written.Append(c).Append(words[++i]);
            }
            else if (NeedsEscape(c))
            {
                written.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                written.Append(c);
            }
        }

        return written.ToString();
    }

    private static bool IsPaired(string words, int i) =>
        char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]);

    // Line ends and controls end or garble a literal, invisible characters mislead its reader, a lone surrogate is lost when the file is saved.
    private static bool NeedsEscape(char c) =>
        char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
