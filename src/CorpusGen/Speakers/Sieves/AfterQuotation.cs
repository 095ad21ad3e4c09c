using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>The credit stands right behind the quotation.</summary>
internal static class AfterQuotation
{
    // "X, who …, said": further away than this is another sentence's business.
    private const int Farthest = 45;

    /// <summary>"Q," said X.</summary>
    public static Finding? Inverted(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var cue = SkipSigns(p, token + 1);
        cue = cue < p.Count && p[cue].IsWord(WordClass.Adverb) ? cue + 1 : cue;
        if (cue >= p.Count || !p[cue].IsWord(WordClass.Say) || p[cue].IsWord(WordClass.Gerund) || IsPlainForm(p, cue) || Ends(reading, ordinal, cue))
        {
            return null;
        }

        var phrase = NounPhrases.StartingAt(p, cue + 1, p.SentenceEnd(cue));
        return phrase.Exists && !IsObject(p, phrase) && !HasVerb(p, phrase) ? Finding.From(p, phrase, cue) : null;
    }

    /// <summary>"Q," X said; "Q," X, who was there, said; "Q," as X put it.</summary>
    public static Finding? Following(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var start = SkipSigns(p, token + 1);
        start = p.Is(start, "as") ? start + 1 : start;
        if (start >= p.Count || p[start].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        var end = p.SentenceEnd(start);
        var inside = 0;
        for (var cue = start + 1; cue < end && cue - start < Farthest; cue++)
        {
            inside += p[cue].Kind == TokenKind.Quotation ? 1 : 0;
            if (p[cue].Kind is TokenKind.Semicolon or TokenKind.Colon || (p[cue].Kind == TokenKind.Quotation && (inside > 1 || !Insertions.IsInside(p, cue))))
            {
                return null;
            }

            if ((p[cue].IsWord(WordClass.Gerund) && !p.Is(cue - 1, "as")) || !IsCue(p, cue, end, start) || Ends(reading, ordinal, cue)
                || (token > p[token].SentenceStart && ReportsClause(p, cue, end)) || IsPassiveBy(p, cue))
            {
                continue;
            }

            var subject = Subjects.Of(p, cue, start);
            if (subject.Exists && subject.First == start)
            {
                return Finding.From(p, subject, cue);
            }
        }

        return null;
    }

    /// <summary>"Q!" beamed X; "Q," X went on: any verb will do right behind a whole utterance.</summary>
    public static Finding? AnyVerb(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var start = reading.TokenOf(ordinal) + 1;
        if (start + 1 >= p.Count || reading.LastSign(ordinal) is not (',' or '!' or '?')
            || QuoteKinds.Of(p.Text, reading.QuotationOf(ordinal)) != QuoteKind.Direct)
        {
            return null;
        }

        var end = p.SentenceEnd(start);
        if (p[start].IsWord(WordClass.Verb) && p[start].IsWord(WordClass.Participle))
        {
            return p[start + 1].IsCapital ? Finding.From(p, NounPhrases.StartingAt(p, start + 1, end), start) : null;
        }

        var phrase = NounPhrases.StartingAt(p, start, end);
        return phrase.Exists && phrase.Last + 1 < end && p[phrase.Last + 1].IsWord(WordClass.Verb) ? Finding.From(p, phrase, phrase.Last + 1) : null;
    }

    /// <summary>It was called "Q" by X; a plan labeled as "Q" by X.</summary>
    public static Finding? PassiveAround(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var (cue, by) = (token - 1, token + 1);
        cue = p.Is(cue, "as") || p.Is(cue, "a") || p.Is(cue, "the") ? cue - 1 : cue;
        cue = p.Is(cue, "as") ? cue - 1 : cue;
        return cue >= p[token].SentenceStart && p.Is(by, "by") && p[cue].IsWord(WordClass.Call | WordClass.Say) && p[cue].IsWord(WordClass.Participle)
            ? Finding.From(p, NounPhrases.StartingAt(p, by + 1, p.SentenceEnd(token)), cue)
            : null;
    }

    /// <summary>"Q," stressed by X.</summary>
    public static Finding? PassiveBy(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var cue = SkipSigns(p, reading.TokenOf(ordinal) + 1);
        return cue + 2 < p.Count && p[cue].IsWord(WordClass.Participle) && p[cue].IsWord(WordClass.Say | WordClass.Call) && p.Is(cue + 1, "by")
            ? Finding.From(p, NounPhrases.StartingAt(p, cue + 2, p.SentenceEnd(cue)), cue)
            : null;
    }

    // "'Rain tax' bills added by Lee": the participle belongs to the noun in front. "said by telephone" is none.
    private static bool IsPassiveBy(Paragraph p, int cue) =>
        p[cue].IsWord(WordClass.Participle) && p.Is(cue + 1, "by") && (p[cue + 2].IsCapital || p[cue + 2].IsWord(WordClass.Determiner));

    // "read" is a past, too.
    private static bool IsPlainForm(Paragraph p, int i) => p[i].IsWord(WordClass.Base) && !p[i].IsWord(WordClass.Verb);

    // At the sentence's end any cue will do: "Q," he accused. Behind "as" the clause says nothing more: "Q," as Lee framed it.
    private static bool IsCue(Paragraph p, int cue, int end, int start)
    {
        var isLast = cue + 1 >= end || p[cue + 1].Kind == TokenKind.Stop;
        if (p.Is(start - 1, "as"))
        {
            return Cues.IsCue(p, cue, WordClass.Say | WordClass.Call | WordClass.Frame)
                && (isLast || p.Is(cue + 1, "it") || p[cue + 1].Kind is TokenKind.Comma or TokenKind.Dash
                || p[cue + 1].IsWord(WordClass.Preposition | WordClass.Time));
        }

        return Cues.IsCue(p, cue, isLast ? WordClass.Say | WordClass.Call : WordClass.Say);
    }

    private static int SkipSigns(Paragraph p, int i)
    {
        while (i < p.Count && p[i].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            i++;
        }

        return i;
    }

    // "Although Lee admitted a 'mistake,' he said she knew", "the only one to predict the outcome": inside a longer sentence, a cue with a
    // clause of its own, or an infinitive, reports something else.
    private static bool ReportsClause(Paragraph p, int cue, int end)
    {
        var next = cue + 1;
        if (next >= end)
        {
            return false;
        }

        if (p.Is(next, "that") || (p[cue].IsWord(WordClass.Base) && p.Is(cue - 1, "to")))
        {
            return true;
        }

        return p[next].Kind == TokenKind.Word && !p[next].IsWord(WordClass.Time) && NounPhrases.StartingAt(p, next, end) is { Exists: true } phrase
            && HasVerb(p, phrase);
    }

    // "said him", "said that", "suggests that the town": no subject.
    private static bool IsObject(Paragraph p, Phrase phrase) =>
        p.Is(phrase.First, "that") || (phrase.First == phrase.Last && p[phrase.First].IsWord(WordClass.Relative | WordClass.ObjectPronoun));

    // "Lee, citing 'Q,' said the mayor would go": what follows the cue is a clause that it reports, and no subject behind it.
    private static bool HasVerb(Paragraph p, Phrase phrase)
    {
        var verb = phrase.Last + 1;
        if (verb < p.Count && p[verb].IsWord(WordClass.Adverb) && !p[verb].IsWord(WordClass.Auxiliary))
        {
            verb++;
        }

        return verb < p.SentenceEnd(phrase.First)
            && (p[verb].IsWord(WordClass.Auxiliary) || (p[verb].IsWord(WordClass.Verb) && !p[verb].IsWord(WordClass.Participle)));
    }

    // "Q." X said that …: behind a full stop the words belong to the quotation only when they end there.
    private static bool Ends(ParagraphReading reading, int ordinal, int cue)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        if (token + 1 >= p.Count || p[token + 1].SentenceStart == p[token].SentenceStart)
        {
            return false;
        }

        var sign = reading.LastSign(ordinal);
        var next = cue + 1;
        if (sign is not ('?' or '!' or '\u2026' or '\u2014'))
        {
            return true;
        }

        return next < p.Count && (p.Is(next, "that") || p[next].Kind == TokenKind.Colon);
    }
}
