using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes values as C# expressions. A string gives back exactly its UTF-16 code units, lone surrogates included.</summary>
internal static class Literal
{
    /// <summary>A string literal on one line, or <c>null</c>.</summary>
    public static string Of(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; ; i++)
        {
            var plain = PlainRun.LengthAt(text.AsSpan(), i, '"', '\\');
            literal.Append(text, i, plain);
            i += plain;
            if (i == text.Length)
            {
                return literal.Append('"').ToString();
            }

            switch (Invisible.LengthAt(text, i))
            {
                case 2:
                    Escape(literal, text[i]);
                    Escape(literal, text[++i]);
                    break;
                case 1:
                    Escape(literal, text[i]);
                    break;
                default:
                    literal.Append(text[i] is '"' or '\\' ? "\\" : "").Append(text[i]);
                    if (char.IsHighSurrogate(text[i]))
                    {
                        // The other half of a pair, which no file can hold without this one.
                        literal.Append(text[++i]);
                    }

                    break;
            }
        }
    }

    /// <summary>An array of strings.</summary>
    public static string Of(EquatableArray<string> texts) =>
        texts.IsEmpty ? "new string[0]" : "new string[] { " + string.Join(", ", texts.Select(Of)) + " }";

    /// <summary>A number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Escape(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '\n': literal.Append("\\n"); break;
            case '\r': literal.Append("\\r"); break;
            case '\t': literal.Append("\\t"); break;
            default: literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)); break;
        }
    }
}
