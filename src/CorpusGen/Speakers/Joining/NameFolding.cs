using System.Globalization;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Joining;

/// <summary>
/// Brings the spellings of one name together. Case and accents do not count; behind the first letter the ways in which romanisations
/// write a Slavic or Arabic i (i, y, j, ei, ey, iy, ij, yi) are one, x is ks, and double letters are single: Sergei, Sergey and Sergej
/// are one, and so are Alexei and Aleksey. The first letter stays, so that Ian and Jan are two.
/// </summary>
internal static class NameFolding
{
    /// <summary>The folded form of a word of a name.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in WordForm.Normalize(word, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Append(folded, char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (folded.Length == 0)
        {
            folded.Append(c);
            return;
        }

        if (c is 'x')
        {
            Append(folded, 'k');
            Append(folded, 's');
            return;
        }

        var letter = c is 'y' or 'j' ? 'i' : c is '\u2019' ? '\'' : c;
        var last = folded[folded.Length - 1];
        if (letter == 'i' && last == 'e' && folded.Length > 1)
        {
            folded[folded.Length - 1] = 'i';
        }
        else if (letter != last || folded.Length == 1)
        {
            folded.Append(letter);
        }
    }
}
