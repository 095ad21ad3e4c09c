using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Cli.Reporting.Html;

/// <summary>Text as pages show it: whatever could reorder or hide what stands around it is written as its code.</summary>
internal static class ShownText
{
    // Without these some scripts lose their shapes and some emoji fall apart; none of them reorders or breaks a line where no word breaks.
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    // What nearly every text is made of, so that nearly none is looked at letter by letter.
    private static readonly SearchValues<char> Everyday = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n', .. "“”‘’–—…àáâäåæçèéêëíîïñóôöøùúûüß"]);

    /// <summary>
    /// The text with control, format and separator characters and halves of surrogate pairs as <c>\uXXXX</c>. Tabs, blanks and what joins letters
    /// stay; every line end becomes a line feed, as it would in a browser.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Everyday))
        {
            return text.ToString();
        }

        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(shown, c, text[++i]);
            }
            else if (c == '\r')
            {
                shown.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                shown.Append(IsHarmless(c) ? c : Code(c));
            }
        }

        return shown.ToString();

        static string Code(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
    }

    private static bool IsHarmless(char c) => c switch
    {
        '\n' or '\t' or SoftHyphen or ZeroWidthNonJoiner or ZeroWidthJoiner => true,
        _ when char.IsSurrogate(c) || c >= '\uFFFE' => false,
        _ => !IsSteering(char.GetUnicodeCategory(c)),
    };

    // Tags, which can hide whole sentences, are format characters beyond the basic plane.
    private static void AppendPair(StringBuilder shown, char high, char low)
    {
        var code = char.ConvertToUtf32(high, low);
        if (IsSteering(CharUnicodeInfo.GetUnicodeCategory(code)) || (code & 0xFFFE) == 0xFFFE)
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\U{code:X8}");
        }
        else
        {
            shown.Append(high).Append(low);
        }
    }

    private static bool IsSteering(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
