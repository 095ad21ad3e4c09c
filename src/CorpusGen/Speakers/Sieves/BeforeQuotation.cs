using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>The credit stands in front of the quotation, in its sentence.</summary>
internal static class BeforeQuotation
{
    private const int Near = 3;
    private const int Farthest = 80;
    private const int MostOuter = 3;
    private const int MostTries = 8;

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
            return p[cue].IsWord(WordClass.Say | WordClass.Call) && p[cue].IsWord(WordClass.Participle) && phrase.Exists && !HasFiniteVerb(p, phrase.Last + 1, token)
                ? Finding.From(p, phrase, cue)
                : null;
        }

        return null;
    }

    private static bool HasFiniteVerb(Paragraph p, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (p[i].IsWord(WordClass.Auxiliary) || (Subjects.IsFinite(p, i) && p[i - 1].Kind is not TokenKind.Comma))
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
            else if (subject.Exists)
            {
                return Outer(p, subject, i, floor) ?? Finding.From(p, subject, i);
            }
        }

        return beside;
    }

    // "Lee denounced what he called 'Q'": the pronoun is the subject of the sentence.
    private static bool IsWhat(Paragraph p, Phrase subject, int floor) =>
        subject.First - 1 > floor && p.Is(subject.First - 1, "what") && p[subject.First].IsWord(WordClass.SubjectPronoun);

    // "told the council (that) he": the cue stands in front of those who are told.
    private static int SkipHearer(Paragraph p, int i, int floor)
    {
        if (i <= floor || p[i].IsWord(WordClass.Say))
        {
            return i;
        }

        var before = p[i].IsWord(WordClass.ObjectPronoun) ? i - 1 : NounPhrases.EndingAt(p, i, floor).First - 1;
        return before >= floor && p[before].IsWord(WordClass.Say) ? before : i;
    }

    // "… and he accused": behind a conjunction, a pronoun and a cue of the other class begin a clause of their own.
    private static bool BeginsClause(Paragraph p, int i, int token) =>
        p[i].IsWord(WordClass.Conjunction) && i + 2 < token && p[i + 1].IsWord(WordClass.SubjectPronoun) && Cues.IsCue(p, i + 2, WordClass.Call);

    // "Lee said he responded 'Q'": the one whom the text itself hears.
    private static Finding? Outer(Paragraph p, Phrase subject, int cue, int floor)
    {
        var found = Phrase.None;
        var foundCue = cue;
        for (var turn = 0; turn < MostOuter; turn++)
        {
            // "saying anybody who complains": the clause belongs to the phrase in front of it.
            var owner = NounPhrases.IsWho(p, subject.First) ? NounPhrases.EndingAt(p, subject.First - 1, floor) : subject;
            var i = (owner.Exists ? owner.First : subject.First) - 1;
            i = i >= floor && p.Is(i, "that") ? i - 1 : i;
            while (i > floor && p[i].IsWord(WordClass.Time | WordClass.Adverb) && !p[i].IsWord(WordClass.Say))
            {
                i--;
            }

            i = SkipHearer(p, i, floor);

            var outerClass = p.Is(subject.First - 1, "that") ? WordClass.Say | WordClass.Call : WordClass.Say;
            if (i < floor || !Cues.IsCue(p, i, outerClass) || Subjects.Of(p, i, floor) is not { Exists: true } outer)
            {
                break;
            }

            (found, foundCue, subject) = (outer, i, outer);
        }

        return Finding.From(p, found, foundCue);
    }
}
