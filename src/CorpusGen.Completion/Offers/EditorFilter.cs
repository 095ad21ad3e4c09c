using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Completion.Offers;

/// <summary>
/// What an editor filters a list by. Roslyn takes the file's text in the list's span for names of an identifier: each of them must begin the item's
/// filter text, or stand at the beginning of one of its parts, or have three letters. It parts a filter text at capitals, digits and marks, and not
/// behind its first blank (https://github.com/dotnet/roslyn: PatternMatcher, StringBreaker).
/// </summary>
internal static class EditorFilter
{
    // A mark to Roslyn, and one that its parts go on behind.
    private const char BetweenWords = '_';

    /// <summary>
    /// The letters and digits in front of the caret. What fits was found by all that was typed; an editor that asks for one word only, with which
    /// every filter text begins, leaves all of it.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="typed">What was typed, up to the caret.</param>
    public static TextSpan LastWord(SourceText file, TextSpan typed)
    {
        var start = typed.End;
        while (start > typed.Start && char.IsLetterOrDigit(file[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, typed.End);
    }

    /// <summary>The filter text of an offer: the word in front of the caret, then the offer's words, for what is typed while the list is open.</summary>
    public static string Of(string offer, string lastWord)
    {
        var filter = new StringBuilder(lastWord, lastWord.Length + offer.Length + 1);
        var isBetween = lastWord.Length > 0;
        foreach (var c in offer)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isBetween = filter.Length > 0;
                continue;
            }

            if (isBetween)
            {
                filter.Append(BetweenWords);
                isBetween = false;
            }

            filter.Append(c);
        }

        return filter.ToString();
    }
}
