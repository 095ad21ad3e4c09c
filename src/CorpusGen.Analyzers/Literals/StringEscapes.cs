using System.Globalization;
using System.Text;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Analyzers.Literals;

/// <summary>
/// Reads the contents of C# strings (C# standard, sections 6.4.5.5, 6.4.5.6 and 12.8.3): what the program sees, and where the file writes
/// it. What is no escape is taken as it stands; <see cref="LiteralReader"/> compares the whole with the compiler's value.
/// </summary>
internal static class StringEscapes
{
    /// <summary>Reads a stretch in which a backslash escapes, and in which braces are doubled when <paramref name="form"/> is interpolated.</summary>
    public static void ReadRegular(string file, SourceSpan span, int shift, WordsForm form, LocatedWordsBuilder words)
    {
        var done = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            var length = file[at] == '\\' ? EscapeLength(file, at, span.End)
                : form == WordsForm.InterpolatedString && IsDoubled(file, at, span.End, '{', '}') ? 2
                : 0;
            if (length == 0)
            {
                continue;
            }

            AddExact(file, done, at, shift, form, words);
            words.Add(file[at] == '\\' ? Meaning(file, at, length) : file[at].ToString(), new SourceSpan(at + shift, length), form);
            done = at + length;
            at = done - 1;
        }

        AddExact(file, done, span.End, shift, form, words);
    }

    /// <summary>Reads a stretch in which quotation marks are doubled, and braces too when <paramref name="form"/> is interpolated.</summary>
    public static void ReadVerbatim(string file, SourceSpan span, int shift, WordsForm form, LocatedWordsBuilder words)
    {
        var done = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!IsDoubled(file, at, span.End, '"', '"') && !(form == WordsForm.InterpolatedVerbatimString && IsDoubled(file, at, span.End, '{', '}')))
            {
                continue;
            }

            AddExact(file, done, at, shift, form, words);
            words.Add(file[at].ToString(), new SourceSpan(at + shift, 2), form);
            done = at + 2;
            at = done - 1;
        }

        AddExact(file, done, span.End, shift, form, words);
    }

    /// <summary>Adds a stretch that stands as it is.</summary>
    public static void AddExact(string file, int start, int end, int shift, WordsForm form, LocatedWordsBuilder words)
    {
        if (end > start)
        {
            words.AddExact(file, SourceSpan.FromBounds(start, end), form, shift);
        }
    }

    private static bool IsDoubled(string file, int at, int stop, char one, char other) =>
        at + 1 < stop && (file[at] == one || file[at] == other) && file[at + 1] == file[at];

    private static int EscapeLength(string file, int at, int stop)
    {
        if (at + 1 >= stop)
        {
            return 0;
        }

        return file[at + 1] switch
        {
            'u' => at + 6 <= stop && HexLength(file, at + 2, 4, stop) == 4 ? 6 : 0,
            'U' => at + 10 <= stop && HexLength(file, at + 2, 8, stop) == 8 ? 10 : 0,
            'x' => HexLength(file, at + 2, 4, stop) is > 0 and var digits ? 2 + digits : 0,
            _ => 2,
        };
    }

    private static int HexLength(string file, int at, int most, int stop)
    {
        var length = 0;
        while (length < most && at + length < stop && IsHex(file[at + length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static string Meaning(string file, int at, int length) => file[at + 1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        'e' => "\e",
        'f' => "\f",
        'v' => "\v",
        'u' or 'x' or 'U' => Character(file.Substring(at + 2, length - 2)),
        var other => other.ToString(),
    };

    private static string Character(string digits)
    {
        var value = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var text = new StringBuilder(2);
        if (value <= 0xFFFF)
        {
            return text.Append((char)value).ToString();
        }

        return value <= 0x10FFFF ? char.ConvertFromUtf32((int)value) : "\uFFFD";
    }
}
