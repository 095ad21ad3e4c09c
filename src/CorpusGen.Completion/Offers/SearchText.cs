using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Completion.Offers;

/// <summary>
/// The form in which what was typed is looked for: small letters and digits, one blank for whatever stands between words, no apostrophes. Whoever
/// types need not know the marks of the source.
/// </summary>
internal static class SearchText
{
    /// <summary>Writes a text in the form. A blank begins it and, behind a last word that something ends, closes it: so that words are found as a whole.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var found = new StringBuilder(text.Length + 1).Append(' ');
        foreach (var c in text)
        {
            if (c is '\'' or '’' or 'ʼ')
            {
                continue;
            }

            if (IsOfWord(c))
            {
                found.Append(char.ToLowerInvariant(c));
            }
            else if (found[found.Length - 1] != ' ')
            {
                found.Append(' ');
            }
        }

        return found.ToString();
    }

    /// <summary>
    /// Whether what was typed is looked for anywhere, because its writing has no blanks between words; else it stands at the beginning of a word.
    /// </summary>
    /// <param name="typed">What was typed, in this form.</param>
    public static bool StandsAnywhere(string typed) => typed.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(typed[1]) == UnicodeCategory.OtherLetter;

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
