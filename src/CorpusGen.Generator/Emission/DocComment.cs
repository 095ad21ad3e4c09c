using System;
using System.Globalization;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes what an editor shows when the pointer rests on a generated member. No text can end the comment, the line or an element.</summary>
internal static class DocComment
{
    // What a tooltip can show; the member itself has all of it.
    private const int MaximumLength = 400;

    /// <summary>
    /// A summary of one to three lines, each of them XML already. It stands on one line of code: of the characters that are generated, comments are nearly a third, and the compiler
    /// reads every one.
    /// </summary>
    public static void Write(SourceWriter writer, EquatableArray<string> lines) =>
        writer.Line(lines.Count switch
        {
            1 => $"/// <summary>{lines[0]}</summary>",
            2 => $"/// <summary>{lines[0]}<br/>{lines[1]}</summary>",
            _ => $"/// <summary>{lines[0]}<br/>{lines[1]}<br/>{lines[2]}</summary>",
        });

    /// <summary>The words of a quotation or date, in quotation marks.</summary>
    public static string Words(string text) => "“" + Text(text) + "”";

    /// <summary>Any text as XML text on one line: what cannot be seen is named, and a long text is cut.</summary>
    public static string Text(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (var i = 0; ; i++)
        {
            var plain = PlainRun.LengthAt(text.AsSpan(0, Math.Min(text.Length, MaximumLength)), i, '<', '>', '&');
            if (plain == text.Length)
            {
                return text;
            }

            xml.Append(text, i, plain);
            i += plain;
            if (i == text.Length)
            {
                return xml.ToString();
            }

            if (i >= MaximumLength)
            {
                return xml.Append('…').ToString();
            }

            i += Append(xml, text, i);
        }
    }

    // Gives the number of code units that were written beyond the first.
    private static int Append(StringBuilder xml, string text, int index)
    {
        var c = text[index];
        switch (c)
        {
            case '\n' or '\t':
                xml.Append(' ');
                return 0;
            case '\r':
                xml.Append(index + 1 < text.Length && text[index + 1] == '\n' ? "" : " ");
                return 0;
            case '<':
                xml.Append("&lt;");
                return 0;
            case '>':
                xml.Append("&gt;");
                return 0;
            case '&':
                xml.Append("&amp;");
                return 0;
        }

        var isPair = index + 1 < text.Length && char.IsSurrogatePair(c, text[index + 1]);
        if (Invisible.LengthAt(text, index) > 0)
        {
            var codePoint = isPair ? char.ConvertToUtf32(c, text[index + 1]) : c;
            xml.Append("[U+").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture)).Append(']');
        }
        else
        {
            xml.Append(text, index, isPair ? 2 : 1);
        }

        return isPair ? 1 : 0;
    }
}
