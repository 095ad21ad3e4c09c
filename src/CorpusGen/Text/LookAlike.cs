using System.Text;

namespace CorpusGen.Text;

/// <summary>
/// Tells whether two names look the same. Takes a name to what the eye sees of it: no invisible character, compatibility forms replaced, and letters of
/// Cyrillic, Greek, Armenian and extended Latin as the basic Latin letters that they cannot be told from.
/// </summary>
internal static class LookAlike
{
    // Pairs of a letter and what it looks like: those rows of confusables.txt (Unicode Technical Standard 39, version 16) that lead from one letter of
    // these scripts to one of basic Latin. Letters of basic Latin that look like each other (l and I) are left as they are: people tell them by the word.
    private const string Letters =
        "\u0430a\u0441c\u0501d\u0435e\u04BBh\u0456i\u0458j\u04CFl\u043Eo\u0440p\u051Bq\u0455s\u0475v\u051Dw\u0445x\u0443y\u04AFy"
        + "\u0410A\u0412B\u0421C\u0415E\u050CG\u041DH\u0406I\u0408J\u041AK\u041CM\u041EO\u0420P\u0405S\u0422T\u0474V\u051CW\u0425X\u04AEY"
        + "\u03B1a\u03F2c\u03B9i\u03F3j\u03BDv\u03BFo\u03C3o\u03C1p\u03C5u\u03B3y"
        + "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X\u03F9C\u037FJ"
        + "\u0563q\u0566q\u0570h\u0578n\u057Du\u0581g\u0585o\u0575j\u054DU\u0555O"
        + "\u0131i\u0251a\u0261g\u0269i\u028Bu";

    /// <summary>What the eye sees of a name; the name itself where it is of basic Latin alone.</summary>
    public static string Of(string name)
    {
        if (IsAscii(name))
        {
            return name;
        }

        var visible = new StringBuilder(name.Length);
        foreach (var c in WordForm.Normalize(name, NormalizationForm.FormKC))
        {
            if (!IsInvisible(c))
            {
                visible.Append(Of(c));
            }
        }

        return visible.ToString();
    }

    /// <summary>The first place where two names differ, as code points: <c>U+0430</c>, or <c>nothing</c> behind the end.</summary>
    public static (string One, string Other) Difference(string one, string other)
    {
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
        {
            at++;
        }

        at -= at > 0 && at < one.Length && char.IsLowSurrogate(one[at]) && char.IsHighSurrogate(one[at - 1]) ? 1 : 0;
        return (CodePoint(one, at), CodePoint(other, at));
    }

    private static bool IsAscii(string name)
    {
        foreach (var c in name)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static char Of(char c)
    {
        for (var i = 0; c > '~' && i < Letters.Length; i += 2)
        {
            if (Letters[i] == c)
            {
                return Letters[i + 1];
            }
        }

        return c;
    }

    // Besides what has no shape at all: fillers, the joiner of graphemes, and variation selectors.
    private static bool IsInvisible(char c) =>
        Characters.KindOf(c) == CharacterKind.Invisible
        || c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F');

    private static string CodePoint(string name, int at) =>
        at >= name.Length ? "nothing" : $"U+{(char.IsSurrogatePair(name, at) ? char.ConvertToUtf32(name, at) : name[at]):X4}";
}
