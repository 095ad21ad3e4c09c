using System;

namespace CorpusGen.Citations;

/// <summary>What the matcher needs to know of a word beside its number.</summary>
[Flags]
internal enum WordNature : byte
{
    /// <summary>Punctuation, or no token.</summary>
    None = 0,

    /// <summary>A word, not punctuation.</summary>
    Word = 1,

    /// <summary>It denies.</summary>
    Negation = 2,

    /// <summary>A square bracket.</summary>
    Bracket = 4,

    /// <summary>Punctuation that may end a citation although the source has another, or none.</summary>
    Ending = 8,
}

/// <summary>Tells the nature of words from their normal form.</summary>
internal static class WordNatures
{
    private static readonly string[] Negations = ["not", "never", "no", "nor", "neither", "without", "cannot"];

    /// <summary>The nature of a word.</summary>
    public static WordNature Of(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && !char.IsLetterOrDigit(word[0]) && word[0] != '_')
        {
            return word[0] switch
            {
                '[' or ']' => WordNature.Bracket,
                '.' or ',' or ';' or ':' or '!' or '?' or '\u2026' or '"' or '\u2032' or '\u2033' or '\u2014' => WordNature.Ending,
                _ => WordNature.None,
            };
        }

        return IsWord(word) ? IsNegation(word) ? WordNature.Word | WordNature.Negation : WordNature.Word : WordNature.None;
    }

    // Only a word has a letter or a digit; runs of dots and hyphens have none. An ideograph outside the basic plane is a pair.
    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c) || c == '_' || char.IsNumber(c) || (c >= '\uD800' && c <= '\uD83B') || (c >= '\uD83F' && c <= '\uDBFF'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegation(ReadOnlySpan<char> word)
    {
        foreach (var negation in Negations)
        {
            if (word.Equals(negation.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return word.EndsWith("n't".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
