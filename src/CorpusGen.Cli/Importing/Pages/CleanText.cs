using System.Globalization;
using System.Text;

namespace CorpusGen.Cli.Importing.Pages;

/// <summary>Text of a page as an article has it: words as they are, and no character that is none.</summary>
internal static class CleanText
{
    /// <summary>The text on one line: white space becomes one blank, and none stands at the ends.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            Append(line, text, i);
        }

        TrimEnd(line);
        return line.ToString();
    }

    /// <summary>Adds the character at <paramref name="at"/>: a blank for white space, where none is yet; nothing for a control character.</summary>
    public static void Append(StringBuilder line, string text, int at)
    {
        var c = text[at];
        if (IsBlank(c))
        {
            if (line.Length > 0 && line[^1] is not (' ' or '\n'))
            {
                line.Append(' ');
            }
        }
        else if (char.IsSurrogate(c) && !IsInPair(text, at))
        {
            line.Append('\uFFFD');
        }
        else if (!IsNone(c))
        {
            line.Append(c);
        }
    }

    /// <summary>Takes a blank away that stands at the end.</summary>
    public static void TrimEnd(StringBuilder line)
    {
        while (line.Length > 0 && line[^1] is ' ' or '\n')
        {
            line.Length--;
        }
    }

    // HTML's own white space, and the characters that end a line elsewhere: an article's lines are its paragraphs. A no-break space stays what it is.
    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsNone(char c) => c is '\uFEFF' or '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(c) == UnicodeCategory.Control;

    private static bool IsInPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
