using System;
using System.Buffers;
using System.Text;

namespace CorpusGen.Cli.Importing.Pages;

/// <summary>
/// Finds the encoding that a page says of itself: <c>&lt;meta charset&gt;</c>, <c>&lt;meta http-equiv&gt;</c> with a charset, or the XML declaration (HTML Living
/// Standard, section 13.2.3.2, "prescan a byte stream to determine its encoding"). All of them are ASCII in every encoding that may be named so.
/// </summary>
internal static class DeclaredEncoding
{
    // Browsers look at 1,024 bytes; saved pages have more in front, such as the styles that the browser wrote into them.
    private const int Reach = 1 << 18;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\"';>/?,");

    /// <summary>The name as written; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]).AsSpan();
        if (head.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && head.IndexOf('>') is > 0 and var declared
            && ValueOf(head[..declared], "encoding") is { } encoding)
        {
            return encoding;
        }

        while (head.IndexOf('<') is >= 0 and var start)
        {
            head = head[start..];
            if (head.StartsWith("<!--", StringComparison.Ordinal))
            {
                var close = head.IndexOf("-->", StringComparison.Ordinal);
                head = head[(close < 0 ? head.Length : close)..];
                continue;
            }

            var end = head.IndexOf('>') is >= 0 and var found ? found : head.Length;
            if (head.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && ValueOf(head[..end], "charset") is { } name)
            {
                return name;
            }

            head = head[1..];
        }

        return null;
    }

    private static string? ValueOf(ReadOnlySpan<char> tag, string name)
    {
        while (tag.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            tag = tag[(at + name.Length)..];
            var rest = tag.TrimStart();
            if (rest.StartsWith("=", StringComparison.Ordinal))
            {
                var value = rest[1..].TrimStart().TrimStart("\"'").TrimStart();
                var end = value.IndexOfAny(EndOfName);
                value = end < 0 ? value : value[..end];
                return value.IsEmpty ? null : value.ToString();
            }
        }

        return null;
    }
}
