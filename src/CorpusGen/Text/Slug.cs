using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Text;

/// <summary>
/// Makes names that can be typed out of any text: its words in lower case. A word is a run of letters, digits and the marks that combine
/// with them; an apostrophe inside it is left out, everything else ends it. Half a surrogate pair is no letter.
/// </summary>
internal static class Slug
{
    /// <summary>The longest part of one word that is kept, in UTF-16 code units.</summary>
    public const int MaxWordLength = 40;

    /// <summary>The words of <paramref name="text"/>, in order, in lower case and in Unicode normal form C.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (IsWordPart(text, i, word.Length > 0))
            {
                Append(word, text, i, length);
            }
            else if (word.Length > 0 && !IsInnerApostrophe(text, i))
            {
                yield return Finish(word);
            }

            i += length;
        }

        if (word.Length > 0)
        {
            yield return Finish(word);
        }
    }

    /// <summary>The words of <paramref name="text"/>, joined by hyphens: as many as fit into <paramref name="maxLength"/>; empty when there is none.</summary>
    public static string Of(string text, int maxLength, int maxWords = int.MaxValue)
    {
        var slug = new StringBuilder();
        var words = 0;
        foreach (var word in WordsOf(text))
        {
            if (words == maxWords || (words > 0 && slug.Length + 1 + word.Length > maxLength))
            {
                break;
            }

            slug.Append(words > 0 ? "-" : string.Empty).Append(word);
            words++;
        }

        return slug.ToString();
    }

    private static bool IsWordPart(string text, int index, bool inWord) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => inWord,
        _ => false,
    };

    private static bool IsInnerApostrophe(string text, int index) =>
        text[index] is '\'' or '\u2019' && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    // Letters beyond the basic plane keep their case: not every platform that runs the compiler can change it.
    private static void Append(StringBuilder word, string text, int index, int length)
    {
        if (word.Length + length > MaxWordLength)
        {
            return;
        }

        if (length == 1)
        {
            word.Append(char.ToLowerInvariant(text[index]));
        }
        else
        {
            word.Append(text, index, length);
        }
    }

    private static string Finish(StringBuilder word)
    {
        var text = word.ToString().Normalize(NormalizationForm.FormC);
        word.Clear();
        return text;
    }
}
