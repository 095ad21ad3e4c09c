using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Finds who does what a participle says: somebody right in front of it, or the subject of a clause beside it.</summary>
internal static class Participles
{
    /// <summary>"with Lee agreeing that", "Lee saying so": the phrase right in front; else the subject of the clause that the participle hangs on.</summary>
    public static Phrase SubjectOf(Paragraph p, int verb, int floor)
    {
        var before = LeftWalk.SkipModifiers(p, verb - 1, floor);
        if (before >= floor && (p[before].IsCapital || p[before].IsWord(WordClass.SubjectPronoun)))
        {
            var phrase = NounPhrases.EndingAt(p, before, floor);
            if (phrase.Exists && (phrase.First == floor || p[phrase.First - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation
                || p.Is(phrase.First - 1, "with") || p[phrase.First - 1].IsWord(WordClass.Conjunction)))
            {
                return phrase;
            }
        }

        if (before >= floor && Accompanying(p, before, floor) is { Exists: true } crowd)
        {
            return crowd;
        }

        // "wore a hat reading 'Q'": what is read is what the words stand on.
        if (p.Is(verb, "reading") && NounPhrases.EndingAt(p, verb - 1, floor) is { Exists: true } bearer)
        {
            return bearer;
        }

        var main = Subjects.OfMainClause(p, verb - 1, floor);
        return main.Exists ? main : OfFollowingClause(p, verb) is { Exists: true } following ? following : OfOpening(p, verb, floor);
    }

    // "…, with many bakers and farmers chanting 'Q'": those whom "with" adds to the sentence.
    private static Phrase Accompanying(Paragraph p, int last, int floor)
    {
        var phrase = NounPhrases.EndingAt(p, last, floor);
        var first = phrase.Exists && p.Is(phrase.First - 1, "and") ? NounPhrases.EndingAt(p, phrase.First - 2, floor).First : phrase.First;
        var climbed = phrase.Exists ? Prepositions.Climb(p, phrase, floor) : phrase;
        return !phrase.Exists ? phrase
            : OpensAccompaniment(p, first - 1, floor) ? phrase with { First = first }
            : OpensAccompaniment(p, climbed.First - 1, floor) ? climbed
            : Phrase.None;
    }

    private static bool OpensAccompaniment(Paragraph p, int with, int floor) =>
        p.Is(with, "with") && (with <= floor || p[with - 1].Kind is TokenKind.Comma or TokenKind.Dash);

    // "Calling Lee 'a friend,' the mayor left": the clause behind the one that a participle opens, at the sentence's beginning.
    private static Phrase OfFollowingClause(Paragraph p, int verb)
    {
        const int Farthest = 60;
        const int Opening = 6;
        var end = verb - p[verb].SentenceStart <= Opening ? p.SentenceEnd(verb) : verb;
        for (var i = verb + 1; i + 1 < end && i - verb < Farthest; i++)
        {
            if (p[i].Kind is not (TokenKind.Comma or TokenKind.Quotation)
                || NounPhrases.StartingAt(p, p[i + 1].Kind == TokenKind.Comma ? i + 2 : i + 1, end) is not { Exists: true } phrase)
            {
                continue;
            }

            var next = phrase.Last + 1;
            if (next < end && p[next].IsWord(WordClass.Adverb) && !p[next].IsWord(WordClass.Auxiliary))
            {
                next++;
            }

            if (next < end && Clauses.IsFinite(p, next))
            {
                return phrase;
            }
        }

        return Phrase.None;
    }

    /// <summary>Where no verb is known to the word lists: the phrase that opens the sentence, or that follows its introduction.</summary>
    public static Phrase OfOpening(Paragraph p, int end, int floor)
    {
        const int LongestIntroduction = 60;
        var start = floor;
        if (p[start].IsWord(WordClass.Preposition | WordClass.Subordinator | WordClass.Gerund | WordClass.Participle | WordClass.Adverb))
        {
            while (start < end && start - floor < LongestIntroduction && p[start].Kind != TokenKind.Comma)
            {
                start++;
            }

            if (p[start].Kind != TokenKind.Comma)
            {
                return Phrase.None;
            }

            start++;
        }

        // "Lee lobbies for a deeper well: 'Q'": behind a name, a word that no list has is more often the verb than a part of it.
        var phrase = NounPhrases.StartingAt(p, start, end);
        var last = phrase.Last;
        while (last > phrase.First && !p[last].IsCapital)
        {
            last--;
        }

        return phrase.Exists && p[last].IsCapital && p[last + 1].Kind == TokenKind.Word ? phrase with { Last = last } : phrase;
    }
}
