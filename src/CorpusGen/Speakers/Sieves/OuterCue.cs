using System;
using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>Climbs from a cue to the one that reports it, "Lee said he responded 'Q'": the one whom the text itself hears is credited.</summary>
internal static class OuterCue
{
    private const int Farthest = 80;
    private const int MostOuter = 3;
    private const int MostCircumstances = 16;

    /// <summary>The subject and the cue that stand around those at <paramref name="subject"/> and <paramref name="cue"/>; null when none do.</summary>
    public static Finding? Find(Paragraph p, Phrase subject, int cue, int floor)
    {
        var found = Phrase.None;
        var foundCue = cue;
        for (var turn = 0; turn < MostOuter; turn++)
        {
            // "saying anybody who complains": the clause belongs to the phrase in front of it.
            var owner = NounPhrases.IsWho(p, subject.First) ? NounPhrases.EndingAt(p, subject.First - 1, floor) : subject;
            var i = (owner.Exists ? owner.First : subject.First) - 1;
            var isThat = i >= floor && p.Is(i, "that");
            i = isThat || (i >= floor && p.Is(i, "if")) ? i - 1 : i;
            while (i > floor && p[i].IsWord(WordClass.Time | WordClass.Adverb) && !p[i].IsWord(WordClass.Say))
            {
                i--;
            }

            i = SkipHearer(p, i, floor);
            i = !isThat ? i : p[Math.Max(i, floor)].IsWord(WordClass.Conjunction) ? FirstOfCoordinated(p, i, floor) : SkipCircumstances(p, i, floor);

            // "that he called", "expects Lee to announce": the verb in front governs the clause, whatever its class.
            var outerClass = isThat || (turn == 0 && IsInfinitive(p, cue)) ? WordClass.Say | WordClass.Call : WordClass.Say;
            if (i < floor || !Cues.IsCue(p, i, outerClass) || Subjects.Of(p, i, floor) is not { Exists: true } outer)
            {
                break;
            }

            (found, foundCue, subject) = (outer, i, outer);
        }

        return Finding.From(p, found, foundCue);
    }

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

    // "telling reporters during a visit to Orsby on Friday that he": no other verb stands between the cue and its clause.
    private static int SkipCircumstances(Paragraph p, int i, int floor)
    {
        for (var j = i; j >= floor && i - j < MostCircumstances && p[j].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Genitive; j--)
        {
            if (Cues.IsCue(p, j, WordClass.Say))
            {
                return j;
            }

            if (Clauses.IsFinite(p, j) || p[j].IsWord(WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary))
            {
                break;
            }
        }

        return i;
    }

    // "Lee says the fair goes on and that she expects": the cue of the first clause governs the second one, too.
    private static int FirstOfCoordinated(Paragraph p, int conjunction, int floor)
    {
        for (var i = conjunction - 1; i > floor && conjunction - i < Farthest && p[i].Kind is not (TokenKind.Quotation or TokenKind.Semicolon); i--)
        {
            if (Cues.IsCue(p, i, WordClass.Say))
            {
                return i;
            }
        }

        return conjunction;
    }

    private static bool IsInfinitive(Paragraph p, int verb) => p[verb].Is(WordClass.Base) && p.Is(verb - 1, "to");
}
