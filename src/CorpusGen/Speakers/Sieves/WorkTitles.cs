using System;
using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>
/// Tells titles of works, shows and treaties from speech: every word of weight is capitalised, and the text around says that something
/// is so called ("on NBC's 'Meet the Press'", "the book 'Empire of the Fund'", "of the 'Treaty on Friendly Cooperation'").
/// </summary>
internal static class WorkTitles
{
    private const int MostWords = 12;

    /// <summary>Whether the quotation is a title.</summary>
    public static bool IsTitle(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        return token > 0 && p[token].SentenceStart != token
            && ReadsLikeTitle(reading.QuotationOf(ordinal).Words.Of(p.Text.AsSpan()), out var words)
            && (StandsLikeTitle(p, token, words) || FollowsTitle(reading, ordinal));
    }

    // "in 'Stone Houses' and 'Open Water'".
    private static bool FollowsTitle(ParagraphReading reading, int ordinal)
    {
        var between = reading.TokenOf(ordinal) - 1;
        return ordinal > 0 && reading.TokenOf(ordinal - 1) == between - 1 && reading.IsTitle(ordinal - 1)
            && (reading.Paragraph[between].IsWord(WordClass.Conjunction) || reading.Paragraph[between].Kind == TokenKind.Comma);
    }

    private static bool ReadsLikeTitle(ReadOnlySpan<char> text, out int words)
    {
        words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || (i > 0 && !char.IsWhiteSpace(text[i - 1]) && words > 0))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            words++;
            if (words > MostWords || (char.IsLower(text[start]) && (words == 1 || !IsSmallWord(text.Slice(start, i - start)))))
            {
                return false;
            }
        }

        return words > 0;
    }

    // The words that headlines leave in lower case.
    private static bool IsSmallWord(ReadOnlySpan<char> word) =>
        (Lexicon.Listed(word) & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Be)) != 0;

    // "'Stone Houses,' a novel by Lee"; "'Stone Houses,' by Ann Lee": what follows says whose work it is, or what kind.
    private static bool IsNamedBehind(Paragraph p, int token)
    {
        const int LongestKind = 4;
        var i = p[Math.Min(token + 1, p.Count - 1)].Kind == TokenKind.Comma ? token + 2 : token + 1;
        if (i + 1 >= p.Count || p[i].SentenceStart != p[token].SentenceStart)
        {
            return false;
        }

        if (p.Is(i, "by") && p[i + 1].IsCapital)
        {
            return !p[token - 1].IsWord(WordClass.Participle) && !p.Is(token - 1, "as");
        }

        if (!p.Is(i, "a") && !p.Is(i, "an") && !p.Is(i, "the"))
        {
            return false;
        }

        for (var j = i + 1; j < p.Count && j - i <= LongestKind && p[j].Kind == TokenKind.Word; j++)
        {
            if (p[j].IsWord(WordClass.WorkNoun) && !p[j].IsWord(WordClass.Verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsLikeTitle(Paragraph p, int token, int words)
    {
        var i = token - 1;
        if (p[i].Kind == TokenKind.Genitive)
        {
            return i > 0 && p[i - 1].IsCapital && words > 1;
        }

        if (words > 1 && IsNamedBehind(p, token))
        {
            return true;
        }

        i = p[i].Kind == TokenKind.Comma ? i - 1 : i;
        if (i < 0)
        {
            return false;
        }

        if (p[i].IsWord(WordClass.WorkNoun))
        {
            return !p.Is(i, "called") || !p[token].IsInHeadline;
        }

        if (token + 1 < p.Count && p[token + 1].IsWord(WordClass.WorkNoun) && p[i].IsWord(WordClass.Determiner))
        {
            return true;
        }

        // "of the 'Treaty on Friendly Cooperation'"
        if (words > 2 && i > 0 && p.Is(i, "the"))
        {
            return p.Is(i - 1, "of");
        }

        // "chants of 'Lock the Gate'" and "a promise to 'Lock the Gate'" are speech; in a headline every word is capitalised.
        return words > 1 && !p[token].IsInHeadline
            && !((p.Is(i, "of") || p.Is(i, "to")) && i > 0 && p[i - 1].IsWord(WordClass.CueNoun))
            && (p.Is(i, "on") || p.Is(i, "in") || p.Is(i, "of") || p.Is(i, "to") || p.Is(i, "with") || p.Is(i, "host"));
    }
}
