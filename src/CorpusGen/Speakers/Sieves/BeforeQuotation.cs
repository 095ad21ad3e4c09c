using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>The credit stands in front of the quotation, in its sentence.</summary>
internal static class BeforeQuotation
{
    private const int Near = 3;

    // The object of a verb of wish or use: an article and an adjective or two may stand in front of the marks.
    private const int Beside = 4;
    private const int Farthest = 80;
    private const int MostTries = 8;

    /// <summary>X said: "Q"; X told them, "Q": right in front, with the sign that opens speech, whatever credit follows ("X replied: 'Q,' he wrote").</summary>
    public static Finding? CueAndSign(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        return token > p[token].SentenceStart && p[token - 1].Kind is TokenKind.Comma or TokenKind.Colon
            ? Find(reading, ordinal, WordClass.Say, Near) : null;
    }

    /// <summary>Said X: "Q"; In short, explained X, "Q".</summary>
    public static Finding? Inverted(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        if (token - 3 < floor || p[token - 1].Kind is not (TokenKind.Comma or TokenKind.Colon))
        {
            return null;
        }

        // A verb that opens the sentence has a capital, and could be a part of the name.
        var phrase = NounPhrases.EndingAt(p, token - 2, p[floor].IsWord(WordClass.Say) ? floor + 1 : floor);
        var cue = phrase.First - 1;
        return phrase.Exists && cue >= floor && p[cue].IsWord(WordClass.Say) && p[cue].IsWord(WordClass.Verb | WordClass.Third)
            && !p[cue].IsWord(WordClass.Hearer) && OpensClause(p, cue, floor)
            ? Finding.From(p, phrase, cue)
            : null;
    }

    // Nothing stands in front of the verb, or no more than "But," and "In other words,", which have no subject for it.
    private static bool OpensClause(Paragraph p, int verb, int floor)
    {
        const int LongestOpening = 6;
        if (verb == floor)
        {
            return true;
        }

        if (verb - floor > LongestOpening || p[verb - 1].Kind != TokenKind.Comma
            || !p[floor].IsWord(WordClass.Conjunction | WordClass.Preposition | WordClass.Adverb))
        {
            return false;
        }

        for (var i = floor + 1; i < verb - 1; i++)
        {
            if (p[i].Kind != TokenKind.Word || p[i].IsCapital || Clauses.IsFinite(p, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>what X called "Q": the clause is X's, whatever follows.</summary>
    public static Finding? WhatCalled(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        var cue = token - 1;
        while (cue > floor && token - cue < Near && p[cue].IsWord(WordClass.Determiner | WordClass.Adverb) && !p[cue].IsWord(WordClass.Call))
        {
            cue--;
        }

        if (cue <= floor + 1 || !Cues.IsCue(p, cue, WordClass.Call))
        {
            return null;
        }

        var subject = Subjects.Of(p, cue, floor);
        return subject.First > floor && p.Is(subject.First - 1, "what") && !p[subject.First].IsWord(WordClass.SubjectPronoun)
            ? Finding.From(p, subject, cue) : null;
    }

    /// <summary>X said, "Q"; X said that "Q"; saying "Q".</summary>
    public static Finding? CueNear(ParagraphReading reading, int ordinal) => Find(reading, ordinal, WordClass.Say, Near);

    /// <summary>X said … "Q".</summary>
    public static Finding? CueAnywhere(ParagraphReading reading, int ordinal) => Find(reading, ordinal, WordClass.Say, Farthest);

    /// <summary>X called Y "Q".</summary>
    public static Finding? Call(ParagraphReading reading, int ordinal) => Find(reading, ordinal, WordClass.Call, Farthest);

    /// <summary>… described by X as "Q".</summary>
    public static Finding? PassiveBy(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        for (var i = token - 1; i > floor && token - i < Farthest; i--)
        {
            if (p[i].Kind is TokenKind.Quotation or TokenKind.Semicolon)
            {
                return null;
            }

            if (!p.Is(i, "by"))
            {
                continue;
            }

            var cue = i - 1;
            while (cue > floor && p[cue].IsWord(WordClass.Adverb | WordClass.Time))
            {
                cue--;
            }

            var phrase = NounPhrases.StartingAt(p, i + 1, token);
            return p[cue].IsWord(WordClass.Say | WordClass.Call) && p[cue].IsWord(WordClass.Participle) && phrase.Exists
                && (!HasFiniteVerb(p, phrase.Last + 1, token)
                || (p[cue].IsWord(WordClass.Say) && Cues.IsPassive(p, cue) && OpensContent(p, phrase.Last + 1)))
                ? Finding.From(p, phrase, cue)
                : null;
        }

        return null;
    }

    // "was asked by Lee whether": what was said follows.
    private static bool OpensContent(Paragraph p, int i) =>
        p.Is(i, "whether") || p.Is(i, "if") || p.Is(i, "that") || p.Is(i, "why") || p.Is(i, "what") || p.Is(i, "how");

    private static bool HasFiniteVerb(Paragraph p, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (p[i].IsWord(WordClass.Auxiliary) || (Clauses.IsFinite(p, i) && p[i - 1].Kind is not TokenKind.Comma))
            {
                return true;
            }
        }

        return false;
    }

    private static Finding? Find(ParagraphReading reading, int ordinal, WordClass cueClass, int reach)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        Finding? beside = null;
        var tries = 0;
        for (var i = token - 1; i >= floor && token - i <= reach && tries < MostTries; i--)
        {
            if (p[i].Kind == TokenKind.Semicolon)
            {
                return beside;
            }

            if (p[i].Kind == TokenKind.CloseBracket)
            {
                i = NounPhrases.OpeningBracket(p, i, floor);
                continue;
            }

            if (reach > Near && cueClass == WordClass.Say && BeginsClause(p, i, token))
            {
                return beside;
            }

            if (p[i].IsWord(WordClass.Hold) && !p[i].IsWord(WordClass.Say) && token - i > Beside)
            {
                continue;
            }

            if (!Cues.IsCue(p, i, cueClass) && !(cueClass == WordClass.Say && p[i].IsWord(WordClass.Frame) && p.Is(i + 1, "it")))
            {
                continue;
            }

            tries++;
            var subject = Subjects.Of(p, i, floor);
            if (subject.Exists && subject.First > floor && p.Is(subject.First - 1, "which"))
            {
                beside ??= Finding.From(p, subject, i);
            }
            else if (subject.Exists && IsWhat(p, subject, floor) && Subjects.OfMainClause(p, subject.First - 2, floor) is { Exists: true } main)
            {
                return Finding.From(p, main, i);
            }
            else if (subject.Exists && p[token - 1].Kind == TokenKind.Colon && Introducer(p, subject, i, token) is { Exists: true } introducer)
            {
                return Finding.From(p, introducer, -1);
            }
            else if (subject.Exists)
            {
                return OuterCue.Find(p, subject, i, floor) ?? Finding.From(p, subject, i);
            }
        }

        return beside;
    }

    // "When Lee said that he would sue, Ray fired back: 'Q'": the colon belongs to the main clause.
    private static Phrase Introducer(Paragraph p, Phrase subject, int cue, int token)
    {
        var main = Subjects.OfMainClause(p, token - 2, p[token].SentenceStart);
        return main.Exists && !NounPhrases.IsWho(p, main.First) && (main.First > cue || NounPhrases.IsWho(p, subject.First)) ? main : Phrase.None;
    }

    // "Lee denounced what he called 'Q'": the pronoun is the subject of the sentence.
    private static bool IsWhat(Paragraph p, Phrase subject, int floor) =>
        subject.First - 1 > floor && p.Is(subject.First - 1, "what") && p[subject.First].IsWord(WordClass.SubjectPronoun);

    // "… and Lee accused", "When it rained, Lee accused": behind a conjunction, or behind the clause that opens the sentence, a phrase and
    // a cue of the other class begin a clause of their own.
    private static bool BeginsClause(Paragraph p, int i, int token)
    {
        if (!p[i].IsWord(WordClass.Conjunction) && !(p[i].Kind == TokenKind.Comma && p[p[i].SentenceStart].IsWord(WordClass.Subordinator)))
        {
            return false;
        }

        var subject = NounPhrases.StartingAt(p, i + 1, token);
        var verb = subject.Last + 1;
        while (subject.Exists && verb < token && p[verb].IsWord(WordClass.Auxiliary | WordClass.Adverb) && !p[verb].IsWord(WordClass.Be))
        {
            verb++;
        }

        return subject.Exists && verb < token && Cues.IsCue(p, verb, WordClass.Call);
    }
}
