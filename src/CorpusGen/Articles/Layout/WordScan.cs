using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>The words of a short line, as the rules about lines compare them.</summary>
internal static class WordScan
{
    /// <summary>
    /// The words of <paramref name="line"/> in lower case: runs of letters and digits with apostrophes inside; typographic apostrophes become
    /// <c>'</c>, and a number becomes <c>#</c>, because no rule is about one number.
    /// </summary>
    public static List<string> LowerWords(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var hasLetter = false;
        for (var i = 0; i <= line.Length; i++)
        {
            var c = i < line.Length ? line[i] : ' ';
            var isInner = c is '\'' or '\u2019' && word.Length > 0 && i + 1 < line.Length && char.IsLetter(line[i + 1]);
            if (char.IsLetterOrDigit(c) || isInner)
            {
                hasLetter |= char.IsLetter(c);
                word.Append(isInner ? '\'' : char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(hasLetter ? word.ToString() : "#");
                word.Clear();
                hasLetter = false;
            }
        }

        return words;
    }

    /// <summary>Whether <paramref name="line"/> begins with <paramref name="words"/>, in any case, and the word ends there.</summary>
    public static bool BeginsWith(ReadOnlySpan<char> line, string words) =>
        line.StartsWith(words.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && (line.Length == words.Length || !char.IsLetterOrDigit(words[words.Length - 1]) || !char.IsLetterOrDigit(line[words.Length]));

    /// <summary>
    /// The end of the run of capitalised words that begins at <paramref name="start"/>, with small words such as "of" between two of them: a name as
    /// publishers and agencies have it. The same as <paramref name="start"/> when no capitalised word begins there.
    /// </summary>
    public static int EndOfName(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var i = start;
        while (i < text.Length)
        {
            var wordEnd = EndOfWord(text, i);
            if (wordEnd > i && (char.IsUpper(text[i]) || char.IsDigit(text[i])))
            {
                end = wordEnd;
            }
            else if (wordEnd == i || end == start || !IsLink(text.Slice(i, wordEnd - i)))
            {
                break;
            }

            if (wordEnd >= text.Length || text[wordEnd] != ' ')
            {
                break;
            }

            i = wordEnd + 1;
        }

        return end;
    }

    // A possessive ends the name in front of it; other apostrophes, hyphens and ampersands belong to it.
    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var c = text[i];
            var isPossessive = c is '\'' or '\u2019' && (i + 1 == text.Length || text[i + 1] is 's' or ' ');
            if (isPossessive || !(char.IsLetterOrDigit(c) || c is '-' or '&' or '\'' or '\u2019'))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static bool IsLink(ReadOnlySpan<char> word) => word is "of" or "for" or "and" or "&" or "de" or "on";
}
