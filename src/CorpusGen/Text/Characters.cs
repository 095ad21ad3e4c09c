using System.Globalization;

namespace CorpusGen.Text;

/// <summary>Tells what single characters are to the normal form of words. By Unicode categories alone, so that no culture has a say.</summary>
internal static class Characters
{
    private const int AsciiCount = 128;

    private static readonly CharacterKind[] Ascii = ClassifyAscii();

    /// <summary>The plain form of a character that has a second code: full-width forms, and the three signs that NFC replaces.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u037E' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u037E' => ';',
        '\u1FEF' => '`',
        '\u1FFD' => '\u00B4',
        _ => c,
    };

    /// <summary>
    /// What <paramref name="c"/> is. The first half of a surrogate pair tells what the pair is, the second combines with it.
    /// </summary>
    public static CharacterKind KindOf(char c) => c < AsciiCount ? Ascii[c] : Classify(Fold(c));

    /// <summary>Whether <paramref name="kind"/> can stand in a word.</summary>
    public static bool IsWord(CharacterKind kind) =>
        kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Combining or CharacterKind.Raised;

    /// <summary>Whether <paramref name="c"/> is an ASCII letter, digit or underscore: most of most texts.</summary>
    public static bool IsAsciiWord(char c) => c < AsciiCount && Ascii[c] is (CharacterKind.Letter or CharacterKind.Digit);

    /// <summary>Whether <paramref name="kind"/> separates.</summary>
    public static bool IsBlank(CharacterKind kind) => kind is CharacterKind.Blank or CharacterKind.LineEnd;

    private static CharacterKind[] ClassifyAscii()
    {
        var kinds = new CharacterKind[AsciiCount];
        for (var c = '\0'; c < AsciiCount; c++)
        {
            kinds[c] = c switch
            {
                '\n' or '\r' => CharacterKind.LineEnd,
                ' ' or '\t' or '\v' or '\f' => CharacterKind.Blank,
                '\'' or '`' => CharacterKind.SingleMark,
                '"' => CharacterKind.DoubleMark,
                '-' => CharacterKind.Hyphen,
                '$' => CharacterKind.Currency,
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => CharacterKind.Letter,
                >= '0' and <= '9' => CharacterKind.Digit,
                < ' ' or '\u007F' => CharacterKind.Invisible,
                _ => CharacterKind.Sign,
            };
        }

        return kinds;
    }

    private static CharacterKind Classify(char c)
    {
        if (c < AsciiCount)
        {
            return Ascii[c];
        }

        if (LineMap.IsLineEnd(c))
        {
            return CharacterKind.LineEnd;
        }

        return ByShape(c) ?? CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber => CharacterKind.Letter,
            UnicodeCategory.OtherLetter => IsUnspaced(c) ? CharacterKind.Unspaced : CharacterKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Combining,
            UnicodeCategory.SpaceSeparator => CharacterKind.Blank,
            UnicodeCategory.Format or UnicodeCategory.Control => CharacterKind.Invisible,
            UnicodeCategory.CurrencySymbol => CharacterKind.Currency,
            _ => CharacterKind.Sign,
        };
    }

    // The marks of the world's typography, by what they are used for and not by their category.
    private static CharacterKind? ByShape(char c) => c switch
    {
        '\u00B4' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2035' or '\u2039' or '\u203A' or '\u02BC' or '\u02B9'
            or '\u02BB' or '\u02BD' or '\u275B' or '\u275C' => CharacterKind.SingleMark,
        '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u2036' or '\u275D' or '\u275E'
            or '\u300C' or '\u300D' or '\u300E' or '\u300F' or (>= '\u301D' and <= '\u301F') => CharacterKind.DoubleMark,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFE63' => CharacterKind.Hyphen,
        '\u2014' or '\u2015' or '\u2E3A' or '\u2E3B' or '\uFE58' => CharacterKind.Dash,
        '\u00B2' or '\u00B3' or '\u00B9' or (>= '\u00BC' and <= '\u00BE') or (>= '\u2070' and <= '\u209C')
            or (>= '\u2150' and <= '\u215F') or '\u2189' => CharacterKind.Raised,
        >= '\uD83C' and <= '\uD83E' => CharacterKind.Sign, // U+1F000 to U+1FBFF: pictures
        >= '\uD840' and <= '\uD88F' => CharacterKind.Unspaced, // U+20000 to U+33FFF: ideographs
        >= '\uD800' and <= '\uDBFF' => CharacterKind.Letter,
        >= '\uDC00' and <= '\uDFFF' => CharacterKind.Combining,
        _ => null,
    };

    // Ideographs and kana (Unicode blocks CJK Radicals to CJK Unified Ideographs, without Hangul), Thai, Lao, Myanmar, Khmer.
    private static bool IsUnspaced(char c) => c is (>= '\u2E80' and <= '\u312F') or (>= '\u3190' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
