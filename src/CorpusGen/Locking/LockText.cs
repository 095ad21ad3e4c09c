using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Locking;

/// <summary>
/// Text in a line of a lock file. A line is a line for every program that reads it, and shows what it holds: what breaks lines or is not seen is written as
/// <c>\uXXXX</c>, a line feed as <c>\n</c>, and a backslash twice.
/// </summary>
internal static class LockText
{
    // Of a UTF-16 code unit.
    private const int Digits = 4;

    /// <summary>The text in one line.</summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && !NeedsEscape(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] is '\\' or '\n')
            {
                escaped.Append(text[i] == '\n' ? "\\n" : "\\\\");
            }
            else if (NeedsEscape(text, i))
            {
                escaped.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string text, int at) => text[at] == '\\' || IsLoneSurrogate(text, at) || CharUnicodeInfo.GetUnicodeCategory(text[at])
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsLoneSurrogate(string text, int at) => char.IsSurrogate(text[at])
        && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        && !(char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    /// <summary>The text that was escaped; null when a backslash stands where it means nothing.</summary>
    public static string? Unescape(string line)
    {
        if (line.AsSpan().IndexOf('\\') < 0)
        {
            return line;
        }

        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            i++;
            if (i < line.Length && line[i] is 'n' or '\\')
            {
                text.Append(line[i] == 'n' ? '\n' : '\\');
            }
            else if (i + Digits < line.Length && line[i] == 'u' && ReadUnit(line.AsSpan(i + 1, Digits)) is { } unit)
            {
                text.Append(unit);
                i += Digits;
            }
            else
            {
                return null;
            }
        }

        return text.ToString();
    }

    private static char? ReadUnit(ReadOnlySpan<char> digits)
    {
        var unit = 0;
        foreach (var c in digits)
        {
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'A' and <= 'F' => c - 'A' + 10,
                >= 'a' and <= 'f' => c - 'a' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            unit = (unit * 16) + digit;
        }

        return (char)unit;
    }
}
