using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Climbs from the phrase behind a preposition to the one in front: "a spokesman for Mr. Lee", "Lee at a rally in Orsby".</summary>
internal static class Prepositions
{
    private const int MostTurns = 10;

    /// <summary>The phrase in front of the prepositions that govern this one, if a clause begins there; else the phrase itself.</summary>
    public static Phrase Climb(Paragraph p, Phrase phrase, int floor)
    {
        if (p[phrase.First].IsWord(WordClass.SubjectPronoun | WordClass.Relative) && phrase.First == phrase.Last)
        {
            return phrase;
        }

        var top = phrase;
        for (var turn = 0; turn < MostTurns && top.First - 1 > floor && IsOnlyPreposition(p, top.First - 1); turn++)
        {
            var before = LeftWalk.SkipModifiers(p, top.First - 2, floor);
            before = IsReducedRelative(p, before, floor) && (p.Is(top.First - 1, "by") || p[before].IsWord(WordClass.Gerund)) ? before - 1 : before;
            var outer = before < floor ? Phrase.None : NounPhrases.EndingAt(p, before, floor);
            if (!outer.Exists)
            {
                break;
            }

            top = outer;
        }

        if (top.First - 1 > floor && p.Is(top.First - 1, "and") && NounPhrases.EndingAt(p, top.First - 2, floor) is { Exists: true } first
            && (first.First <= floor || p[first.First - 1].Kind is TokenKind.Comma or TokenKind.Quotation
            || p[first.First - 1].IsWord(WordClass.Subordinator))
            && (p[first.First].IsWord(WordClass.Determiner) || p[first.First].IsCapital) && !p[first.First].IsWord(WordClass.SubjectPronoun))
        {
            return new Phrase(first.First, top.Last);
        }

        if (top == phrase || (top.First > floor && p[top.First - 1].IsWord(WordClass.Preposition)))
        {
            return phrase;
        }

        // A description keeps what tells it from others; a name needs no more.
        return p[top.Last].IsCapital || !TellsWhose(p, top.Last + 1) ? top : new Phrase(top.First, phrase.Last);
    }

    // "after Lee called": a word that is a preposition or opens a clause opens one, since a verb follows.
    private static bool IsOnlyPreposition(Paragraph p, int i) => p[i].IsWord(WordClass.Preposition) && !p[i].IsWord(WordClass.Subordinator);

    // "a letter obtained by the council warns", "a baker speaking to the council warns": the participle belongs to the noun in front.
    private static bool IsReducedRelative(Paragraph p, int i, int floor) =>
        i > floor && p[i].IsWord(WordClass.Participle | WordClass.Gerund) && !p[i - 1].IsWord(WordClass.Auxiliary | WordClass.Adverb)
            && NounPhrases.IsNominal(p, i - 1);

    private static bool TellsWhose(Paragraph p, int i) => p.Is(i, "for") || p.Is(i, "of") || p.Is(i, "from") || p.Is(i, "with");
}
