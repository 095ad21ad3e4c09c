using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>Scalars without quotes (YAML 1.2.2, section 7.3.3), on one line.</summary>
internal static class YamlPlain
{
    /// <summary>Says why no plain scalar begins at <paramref name="start"/>; null when one does.</summary>
    public static string? Refuse(string text, int start, int end, bool inFlow)
    {
        var next = start + 1 < end ? text[start + 1] : ' ';
        var nextIsBlank = next is ' ' or '\t' || (inFlow && IsFlowSign(next));
        return text[start] switch
        {
            '&' => "anchors ('&') are not part of metadata; write the value out, or put it in quotes",
            '*' => "aliases ('*') are not part of metadata; write the value out, or put it in quotes",
            '!' => "tags ('!') are not part of metadata; put the value in quotes if the mark belongs to it",
            '|' or '>' => "values over several lines are not part of metadata; write the value on one line, in double quotes",
            '%' or '@' or '`' => $"a value that begins with '{text[start]}' needs quotes",
            '#' => "a comment needs a blank in front; put the value in quotes if the mark belongs to it",
            ',' or ']' or '}' or '[' or '{' => $"a value that begins with '{text[start]}' needs quotes",
            '\t' => "write blanks instead of the tab",
            '-' when nextIsBlank => "a list begins on a line of its own",
            '?' or ':' when nextIsBlank => $"a value that begins with '{text[start]}' needs quotes",
            _ => null,
        };
    }

    /// <summary>The end of the plain scalar that begins at <paramref name="start"/>, without the blanks behind it.</summary>
    public static int EndOf(string text, int start, int end, bool inFlow, bool isKey, CancellationToken cancellation)
    {
        var last = start;
        for (var i = start; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(i);

            var c = text[i];
            if (c == '#' && i > start && text[i - 1] == ' ')
            {
                break;
            }

            if (inFlow && IsFlowSign(c))
            {
                break;
            }

            if (c == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t' || (inFlow && IsFlowSign(text[i + 1]))))
            {
                // Outside a key this is an error, which the caller reports at this very place.
                return isKey || inFlow ? last : i;
            }

            if (c != ' ')
            {
                last = i + 1;
            }
        }

        return last;
    }

    /// <summary>The offset of the first character that may not stand there as it is; -1 when there is none.</summary>
    public static int FindUnfit(string scalar, CancellationToken cancellation)
    {
        for (var i = 0; i < scalar.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (IsUnfit(scalar[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether YAML allows <paramref name="c"/> only as an escape (section 5.1), or it is a tab, which nobody sees.</summary>
    public static bool IsUnfit(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F') or '\uFEFF' or '\uFFFE' or '\uFFFF';

    /// <summary>Says what to write instead of <paramref name="c"/>.</summary>
    public static string UnfitMessage(char c) => $"the character U+{(int)c:X4} may only stand in double quotes, as an escape such as \"\\u{(int)c:X4}\"";

    private static bool IsFlowSign(char c) => c is ',' or '[' or ']' or '{' or '}';
}
