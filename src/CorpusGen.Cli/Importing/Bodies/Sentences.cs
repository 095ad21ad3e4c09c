using System;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>How much a line says, and whether it ends as sentences do, in whatever script.</summary>
internal static class Sentences
{
    // Two signs of Chinese or Japanese say about as much as one word of a language with blanks.
    private const int SignsOfWord = 2;

    /// <summary>The number of words; signs of scripts without blanks count in pairs.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var (words, signs) = (0, 0);
        var isInWord = false;
        foreach (var c in text)
        {
            if (IsSign(c))
            {
                signs++;
                isInWord = false;
            }
            else
            {
                var isLetter = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
                words += isLetter && !isInWord ? 1 : 0;
                isInWord = isLetter || (isInWord && c is '\'' or '\u2019' or '-');
            }
        }

        return words + ((signs + SignsOfWord - 1) / SignsOfWord);
    }

    /// <summary>Whether the text ends with the mark of a sentence, with closing quotation marks and brackets behind it or not.</summary>
    public static bool EndWith(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"'\u201D\u2019\u00BB\u203A\u201C\u300D\u300F)]\uFF09 \n");
        return !end.IsEmpty && end[^1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964' or '\uFF0E';
    }

    // Kana, ideographs, syllables of Hangul are counted as words between blanks.
    private static bool IsSign(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u0E00' and <= '\u0E7F');
}
