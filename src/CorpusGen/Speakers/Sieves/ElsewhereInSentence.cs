using System;
using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>The credit stands elsewhere in the quotation's sentence: a source, a trailing clause, a noun of speech, the subject of the clause.</summary>
internal static class ElsewhereInSentence
{
    private const int Farthest = 80;

    /// <summary>according to X; in the words of X.</summary>
    public static Finding? AccordingTo(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var end = p.SentenceEnd(token);
        var nearest = -1;
        for (var i = Math.Max(p[token].SentenceStart, token - Farthest); i + 2 < end && i <= token + Farthest; i++)
        {
            if (IsSource(p, i, end) && (nearest < 0 || Math.Abs(i - token) < Math.Abs(nearest - token)))
            {
                nearest = i;
            }
        }

        if (nearest < 0)
        {
            return null;
        }

        var phrase = p.Is(nearest, "in") ? OwnerOfView(p, nearest, end) : NounPhrases.StartingAt(p, nearest + 2, end);
        return Finding.From(p, phrase, nearest);
    }

    private static bool IsSource(Paragraph p, int i, int end) =>
        p[i].IsWord(WordClass.SourceWord)
        && ((p.Is(i, "according") && p.Is(i + 1, "to")) || (p.Is(i, "words") && p.Is(i + 1, "of"))
        || (p.Is(i, "in") && OwnerOfView(p, i, end).Exists));

    // "in Lee's view", "in the mayor's words": whose it is.
    private static Phrase OwnerOfView(Paragraph p, int preposition, int end)
    {
        const int LongestOwner = 6;
        for (var i = preposition + 2; i + 1 < end && i - preposition <= LongestOwner && p[i].Kind is TokenKind.Word or TokenKind.Genitive; i++)
        {
            if (p[i].Kind == TokenKind.Genitive)
            {
                return p[i + 1].IsWord(WordClass.ViewNoun) ? NounPhrases.EndingAt(p, i - 1, preposition + 1) : Phrase.None;
            }
        }

        return Phrase.None;
    }

    /// <summary>… "Q" and so on, X said.</summary>
    public static Finding? Trailing(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var end = p.SentenceEnd(token);
        for (var i = token + 2; i < end && i - token < Farthest; i++)
        {
            var isLast = i + 1 >= end || p[i + 1].Kind == TokenKind.Stop;
            if (p[i].IsWord(WordClass.Gerund) || !Cues.IsCue(p, i, isLast ? WordClass.Say | WordClass.Call : WordClass.Say))
            {
                continue;
            }

            var subject = Subjects.Of(p, i, token + 1);
            if (subject.Exists && subject.First > token + 1 && p[subject.First - 1].Kind is TokenKind.Comma or TokenKind.Quotation
                && !NounPhrases.IsWho(p, subject.First)
                && ClosesSentence(p, i, end))
            {
                return Finding.From(p, subject, i);
            }

            var inverted = p[i - 1].Kind == TokenKind.Comma && !p[i + 1].IsWord(WordClass.Relative) ? NounPhrases.StartingAt(p, i + 1, end)
                : Phrase.None;
            if (inverted.Exists && !(inverted.First == inverted.Last && p[inverted.First].IsWord(WordClass.Determiner)))
            {
                return Finding.From(p, inverted, i);
            }
        }

        return null;
    }

    // A credit that trails says no more than to whom, when and where; what has an object of its own reports something else.
    private static bool ClosesSentence(Paragraph p, int cue, int end)
    {
        var next = cue + 1;
        if (next < end && !(p[next].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket || p[next].IsCapital
            || p[next].IsWord(WordClass.Time | WordClass.Adverb | WordClass.Preposition | WordClass.ObjectPronoun)
            || (p.Is(cue, "told") && p[next].IsWord(WordClass.Determiner))))
        {
            return false;
        }

        for (var i = next; i < end; i++)
        {
            // "…, he said, wind up in …" and "…, he said, noting 'Q'" close it, too; "…, he said, 'Q'" begins the next.
            if (p[i].Kind == TokenKind.Comma && i + 1 < end && (i == next ? p[i + 1].Kind == TokenKind.Word : p[i + 1].IsWord(WordClass.Gerund)))
            {
                return true;
            }

            if (p[i].Kind == TokenKind.Quotation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>X was blunt: "Q"; X shot back, "Q"; more from X: "Q".</summary>
    public static Finding? Introduced(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        if (token - 3 >= floor && p[token - 1].Kind == TokenKind.Colon && NounPhrases.EndingAt(p, token - 2, floor) is { Exists: true } origin
            && p[origin.First].IsCapital && p.Is(origin.First - 1, "from"))
        {
            return Finding.From(p, origin, -1);
        }

        if (token - 2 < floor || p[token - 1].Kind is not (TokenKind.Colon or TokenKind.Comma))
        {
            return null;
        }

        var isSpeech = QuoteKinds.Of(p.Text, reading.QuotationOf(ordinal)) == QuoteKind.Direct;
        var isColon = p[token - 1].Kind == TokenKind.Colon;
        var subject = isColon || isSpeech ? Subjects.OfNearestClause(p, token - 2, floor) : Phrase.None;
        subject = subject.Exists || !isColon || !isSpeech || p.Is(floor, "according") ? subject : Participles.OfOpening(p, token - 1, floor);
        return Finding.From(p, subject, -1);
    }

    /// <summary>The poster targets a "Q": the subject of the sentence, for what is too long to be a mere label.</summary>
    public static Finding? ClauseSubject(ParagraphReading reading, int ordinal)
    {
        const int FewestWords = 7;
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        return token > p[token].SentenceStart
            && (reading.CountWords(ordinal, FewestWords) == FewestWords || QuoteKinds.Of(p.Text, reading.QuotationOf(ordinal)) == QuoteKind.Direct)
            && Subjects.OfMainClause(p, token - 1, p[token].SentenceStart) is { Exists: true } subject && !IsState(p, subject)
            ? Finding.From(p, subject, -1)
            : null;
    }

    // "The fair is called 'Q'", "Those rules would be 'Q'": what something is, nobody says.
    private static bool IsState(Paragraph p, Phrase subject)
    {
        var verb = subject.Last + 1;
        while (p[verb].IsWord(WordClass.Auxiliary | WordClass.Adverb) && !p[verb].IsWord(WordClass.Be))
        {
            verb++;
        }

        return p[verb].IsWord(WordClass.Be);
    }

    /// <summary>X's claim that "Q"; a statement by X that "Q".</summary>
    public static Finding? CueNoun(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        for (var i = token - 1; i >= floor && token - i < Farthest; i--)
        {
            if (p[i].Kind is TokenKind.Semicolon or TokenKind.Quotation)
            {
                return null;
            }

            if (!p[i].IsWord(WordClass.CueNoun))
            {
                continue;
            }

            // "released a joint statement 'Q'": the document speaks.
            if (i == token - 1 && NounPhrases.EndingAt(p, i, floor) is { Exists: true } document && !HasOwner(p, document))
            {
                return Finding.From(p, document, i);
            }

            for (var j = i - 1; j >= floor && i - j < 4; j--)
            {
                if (p[j].Kind == TokenKind.Genitive)
                {
                    return Finding.From(p, Owner(p, NounPhrases.EndingAt(p, j - 1, floor)), i);
                }

                if (p[j].IsWord(WordClass.Determiner) && (p.Is(j, "his") || p.Is(j, "her") || p.Is(j, "their")))
                {
                    return Finding.From(p, new Phrase(j, j), i);
                }
            }
        }

        return null;
    }

    // "echoes of Clinton's claim": the claim is Clinton's; "the mayor of Orsby's claim" is the mayor's.
    private static Phrase Owner(Paragraph p, Phrase phrase)
    {
        if (!phrase.Exists || p[phrase.First].IsCapital || p[phrase.First].IsWord(WordClass.Determiner))
        {
            return phrase;
        }

        var first = phrase.Last;
        while (first > phrase.First && !p.Is(first - 1, "of"))
        {
            first--;
        }

        return phrase with { First = first };
    }

    private static bool HasOwner(Paragraph p, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (p[i].Kind == TokenKind.Genitive || p.Is(i, "his") || p.Is(i, "her") || p.Is(i, "their"))
            {
                return true;
            }
        }

        return false;
    }
}
