using System;
using System.Text;

namespace CorpusGen.Text.Markdown;

/// <summary>Labels and destinations of links (CommonMark 0.31.2, sections 4.7, 6.3 and 6.4).</summary>
internal static class MarkdownLabels
{
    /// <summary>The longest label, by the specification.</summary>
    public const int MostOfLabel = 999;

    // Longer addresses and titles are text; the limit keeps a wrong opening bracket from being searched for again and again.
    private const int MostOfTarget = 4000;

    /// <summary>The label that the line defines, as <c>[label]: address "title"</c>; null when it defines none.</summary>
    public static string? Definition(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf("]:".AsSpan(), StringComparison.Ordinal);
        if (close <= 1 || line[0] != '[' || close > MostOfLabel || line.Slice(1, close - 1).IndexOf('[') >= 0)
        {
            return null;
        }

        var rest = line.Slice(close + 2).Trim();
        var address = Address(rest);
        if (address == 0)
        {
            return null;
        }

        var title = rest.Slice(address).TrimStart();
        return title.IsEmpty || (title.Length < rest.Length - address && Title(title) == title.Length) ? Normal(line.Slice(1, close - 1)) : null;
    }

    /// <summary>A label as it is compared: without case, each stretch of blanks one blank.</summary>
    public static string Normal(ReadOnlySpan<char> label)
    {
        var normal = new StringBuilder(label.Length);
        foreach (var c in label.Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                normal.Append(char.ToUpperInvariant(c));
            }
            else if (normal[normal.Length - 1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString();
    }

    /// <summary>The length of <c>(address "title")</c> in front of <paramref name="text"/>; 0 when it does not stand there.</summary>
    public static int Target(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '(')
        {
            return 0;
        }

        text = text.Slice(0, Math.Min(text.Length, MostOfTarget));
        var at = 1 + BlanksIn(text.Slice(1));
        at += at < text.Length && text[at] != ')' ? Address(text.Slice(at)) : 0;
        var blanks = BlanksIn(text.Slice(at));
        at += blanks;
        if (blanks > 0 && at < text.Length && text[at] != ')')
        {
            at += Title(text.Slice(at));
            at += BlanksIn(text.Slice(at));
        }

        return at < text.Length && text[at] == ')' ? at + 1 : 0;
    }

    private static int Address(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] == '<')
        {
            var close = text.IndexOf('>');
            return close < 0 || text.Slice(1, close).IndexOfAny('<', '\n', '\r') >= 0 ? 0 : close + 1;
        }

        var depth = 0;
        var i = 0;
        for (; i < text.Length && !char.IsWhiteSpace(text[i]) && !char.IsControl(text[i]); i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
            }
            else if (text[i] == '(')
            {
                depth++;
            }
            else if (text[i] == ')' && depth-- == 0)
            {
                return i;
            }
        }

        return depth <= 0 ? Math.Min(i, text.Length) : 0;
    }

    private static int Title(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('"' or '\'' or '('))
        {
            return 0;
        }

        var closer = text[0] == '(' ? ')' : text[0];
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == closer)
            {
                return i + 1;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return 0;
    }

    private static int BlanksIn(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;
}
