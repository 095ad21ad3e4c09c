using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>Scalars in single and double quotes (YAML 1.2.2, sections 7.3.1, 7.3.2 and 5.7), on one line.</summary>
internal static class YamlQuoted
{
    /// <summary>Reads the scalar whose opening quote stands at <paramref name="start"/>; null when an error was noted.</summary>
    public static string? Read(string text, int start, int end, YamlErrors errors, out int next)
    {
        var quote = text[start];
        var value = new StringBuilder();
        for (var i = start + 1; i < end; i++)
        {
            var c = text[i];
            if (c == quote && quote == '\'' && i + 1 < end && text[i + 1] == '\'')
            {
                value.Append('\'');
                i++;
            }
            else if (c == quote)
            {
                next = i + 1;
                return value.ToString();
            }
            else if (c == '\\' && quote == '"')
            {
                var length = Escape(text, i, end, value);
                if (length == 0)
                {
                    errors.Add(new YamlError("there is no such escape; write \\\\ for a backslash", SourceSpan.FromBounds(i, System.Math.Min(i + 2, end))));
                    next = end;
                    return null;
                }

                i += length - 1;
            }
            else if (c != '\t' && YamlPlain.IsUnfit(c))
            {
                errors.Add(new YamlError(YamlPlain.UnfitMessage(c), new SourceSpan(i, 1)));
                next = end;
                return null;
            }
            else
            {
                value.Append(c);
            }
        }

        errors.Add(new YamlError("the quote is not closed on its line", new SourceSpan(start, 1)));
        next = end;
        return null;
    }

    /// <summary>Resolves the escape at <paramref name="start"/>; returns its length, or 0 when there is no such escape.</summary>
    private static int Escape(string text, int start, int end, StringBuilder value)
    {
        if (start + 1 >= end)
        {
            return 0;
        }

        var sign = text[start + 1];
        var digits = sign switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            return Hex(text, start + 2, end, digits, value) ? digits + 2 : 0;
        }

        char? resolved = sign switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            ' ' or '"' or '/' or '\\' => sign,
            _ => null,
        };

        if (resolved is null)
        {
            return 0;
        }

        value.Append(resolved.Value);
        return 2;
    }

    private static bool Hex(string text, int start, int end, int digits, StringBuilder value)
    {
        if (start + digits > end)
        {
            return false;
        }

        long code = 0;
        for (var i = start; i < start + digits; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return false;
            }

            code = (code * 16) + digit;
        }

        if (code <= 0xFFFF)
        {
            value.Append((char)code);
            return true;
        }

        if (code > 0x10FFFF)
        {
            return false;
        }

        value.Append(char.ConvertFromUtf32((int)code));
        return true;
    }
}
