using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>
/// Writes a case as text that every editor and Git leave alone: <c>=== Article a.txt</c>, then the file's lines. Whatever is not a visible character of
/// ASCII stands as <c>\uXXXX</c>; <c>\n</c> ends a line of the file, and the line break behind it means nothing.
/// </summary>
internal static class CaseText
{
    private const string Heading = "=== ";

    /// <summary>Writes a case.</summary>
    public static string Write(FuzzCase input)
    {
        var text = new StringBuilder();
        foreach (var file in input.Files)
        {
            text.Append(Heading).Append(file.Kind).Append(' ');
            Escape(text, file.Path, "");
            text.Append('\n');
            Escape(text, file.Text, "\n");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no case.</exception>
    public static FuzzCase Read(string text)
    {
        var files = new List<CaseFile>();
        foreach (var part in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n" + Heading))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var heading = part[..end];
            heading = heading.StartsWith(Heading, StringComparison.Ordinal) ? heading[Heading.Length..] : heading;
            var blank = heading.IndexOf(' ', StringComparison.Ordinal);
            files.Add(new CaseFile(Enum.Parse<FileKind>(heading[..blank]), Unescape(heading[(blank + 1)..]), Unescape(part[(end + 1)..])));
        }

        return new FuzzCase(files);
    }

    private static void Escape(StringBuilder to, string text, string behindLine)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => to.Append("\\n").Append(behindLine),
                '\\' => to.Append("\\\\"),
                '=' => to.Append("\\u003D"),
                >= ' ' and < '\x7F' => to.Append(c),
                _ => to.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                continue;
            }

            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            plain.Append(text[i] switch
            {
                'n' => '\n',
                '\\' => '\\',
                'u' => (char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                _ => throw new FormatException($"There is no escape \\{text[i]}."),
            });
            i += text[i] == 'u' ? 4 : 0;
        }

        return plain.ToString();
    }
}
