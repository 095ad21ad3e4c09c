using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>
/// Finds the subject of a verb by walking left from it: over auxiliaries, adverbs and times; over what stands between commas; up from
/// the phrase behind a preposition to the one in front; from a participle or an infinitive to the verb that governs it.
/// </summary>
internal static class Subjects
{
    // Sentences in which the walk takes more turns than this cannot be told without a parser.
    private const int MostTurns = 10;

    /// <summary>The subject of the verb at <paramref name="verb"/>; none when the sentence does not show one.</summary>
    public static Phrase Of(Paragraph p, int verb) => Of(p, verb, p[verb].SentenceStart);

    /// <summary>The same, looking no further left than <paramref name="floor"/>.</summary>
    public static Phrase Of(Paragraph p, int verb, int floor)
    {
        var i = verb;
        if (p[verb].Is(WordClass.Gerund) && !FollowsAuxiliary(p, verb, floor))
        {
            return Participles.SubjectOf(p, verb, floor);
        }

        if (verb > floor && p[verb].IsWord(WordClass.Say) && p[verb - 1].Kind == TokenKind.Quotation
            && NounPhrases.StartingAt(p, verb + 1, p.SentenceEnd(verb)) is { Exists: true } inverted)
        {
            return inverted;
        }

        if (InvertedBehindComma(p, verb, floor) is { Exists: true } trailing)
        {
            return trailing;
        }

        for (var turn = 0; turn < MostTurns; turn++)
        {
            i = LeftWalk.SkipModifiers(p, i - 1, floor);
            if (i < floor)
            {
                return Phrase.None;
            }

            ref readonly var token = ref p[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation)
            {
                return Insertions.PhraseBefore(p, i, floor);
            }

            if (p.Is(i, "to"))
            {
                return OfInfinitive(p, i, floor);
            }

            if (token.IsWord(WordClass.Conjunction))
            {
                return OfMainClause(p, i - 1, floor);
            }

            if (token.IsWord(WordClass.Relative) && !NounPhrases.IsWho(p, i))
            {
                return NounPhrases.EndingAt(p, i - 1, floor);
            }

            var phrase = NounPhrases.EndingAt(p, i, floor);
            if (phrase.Exists)
            {
                return WithoutApposition(p, Prepositions.Climb(p, phrase, floor), verb, floor);
            }

            if (!token.IsWord(WordClass.Verb | WordClass.Say | WordClass.Call))
            {
                return token.IsWord(WordClass.Preposition) ? OfNearestClause(p, i - 1, floor) : Phrase.None;
            }
        }

        return Phrase.None;
    }

    // "The well may be dug, said Ann Lee, a baker from Orsby.": the sentence ends with the credit.
    private static Phrase InvertedBehindComma(Paragraph p, int verb, int floor)
    {
        if (verb - 1 <= floor || p[verb - 1].Kind != TokenKind.Comma || !p[verb].IsWord(WordClass.Say) || !p[verb].Is(WordClass.Verb)
            || p[verb].Is(WordClass.Hearer) || !p[verb + 1].IsCapital)
        {
            return Phrase.None;
        }

        const int LongestApposition = 40;
        var end = p.SentenceEnd(verb);
        var phrase = NounPhrases.StartingAt(p, verb + 1, end);
        if (end - verb > LongestApposition)
        {
            return Phrase.None;
        }

        for (var i = phrase.Last + 1; phrase.Exists && i < end; i++)
        {
            if (p[i].Kind == TokenKind.Quotation || (Clauses.IsFinite(p, i) && !NounPhrases.IsWho(p, i - 1)))
            {
                return Phrase.None;
            }
        }

        return phrase;
    }

    // "Ann Lee, head baker of the town said": the comma that should close the apposition is often left out.
    private static Phrase WithoutApposition(Paragraph p, Phrase phrase, int verb, int floor)
    {
        if (phrase.First <= floor || p[phrase.First].IsWord(WordClass.SubjectPronoun | WordClass.Relative)
            || (p[verb + 1].Kind == TokenKind.Comma && p[verb + 2].Kind != TokenKind.Quotation))
        {
            return phrase;
        }

        var comma = phrase.First - 1;
        comma = p.Is(comma, "and") && NounPhrases.EndingAt(p, comma - 1, floor) is { Exists: true } first && !p[first.First].IsCapital
            ? first.First - 1 : comma;
        var isDescription = !p[comma + 1].IsCapital || p[comma + 1].IsWord(WordClass.Determiner);
        var name = comma > floor && p[comma].Kind == TokenKind.Comma && isDescription ? NounPhrases.EndingAt(p, comma - 1, floor) : Phrase.None;
        return name.First == floor && name.Last > name.First && p[name.First].IsCapital && p[name.Last].IsCapital
            && !p[name.First].IsWord(WordClass.Determiner)
            ? name
            : phrase;
    }

    /// <summary>The subject of the nearest clause that ends at or before <paramref name="last"/>.</summary>
    public static Phrase OfNearestClause(Paragraph p, int last, int floor)
    {
        const int Farthest = 60;
        for (var i = last; i > floor && last - i < Farthest; i--)
        {
            ref readonly var token = ref p[i];
            if (Clauses.IsFinite(p, i) && i > floor)
            {
                // "Q," said Lee, adding …
                if (p[i].IsWord(WordClass.Say) && p[i - 1].Kind == TokenKind.Quotation
                    && NounPhrases.StartingAt(p, i + 1, last + 1) is { Exists: true } inverted)
                {
                    return inverted;
                }

                var before = LeftWalk.SkipModifiers(p, i - 1, floor);
                if (before < floor)
                {
                    continue;
                }

                if (p[before].Kind is TokenKind.Comma or TokenKind.Dash)
                {
                    var outer = Insertions.PhraseBefore(p, before, floor);
                    if (outer.Exists)
                    {
                        return outer;
                    }

                    continue;
                }

                if (p[before].IsWord(WordClass.Conjunction | WordClass.Preposition))
                {
                    continue;
                }

                var phrase = NounPhrases.EndingAt(p, before, floor);
                if (phrase.Exists)
                {
                    return Prepositions.Climb(p, phrase, floor);
                }
            }
        }

        return Phrase.None;
    }

    // "led Lee to say": the phrase in front of "to"; "Lee declined to say": the subject of what stands there.
    private static Phrase OfInfinitive(Paragraph p, int to, int floor)
    {
        if (to > floor && p[to - 1].IsCapital)
        {
            var phrase = NounPhrases.EndingAt(p, to - 1, floor);
            if (phrase.Exists)
            {
                return phrase;
            }
        }

        return OfNearestClause(p, to - 1, floor);
    }

    /// <summary>
    /// The subject of the nearest clause that is no subordinate one: for participles and coordinated verbs, whose subject is not that of a
    /// clause inside ("Lee denied that the plan was dead, saying …").
    /// </summary>
    public static Phrase OfMainClause(Paragraph p, int last, int floor)
    {
        var nearest = Phrase.None;
        var end = last;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var phrase = OfNearestClause(p, end, floor);
            if (!phrase.Exists)
            {
                break;
            }

            nearest = nearest.Exists ? nearest : phrase;
            if (Clauses.IsMainStart(p, phrase.First, floor) && !(NounPhrases.IsWho(p, phrase.First) && IsInserted(p, phrase.First, last)))
            {
                return phrase;
            }

            end = phrase.First - 1;
        }

        return nearest;
    }

    // "Lee, who was away, has toned it down, admitting": behind the comma that closes the relative clause stands the verb of the main one.
    private static bool IsInserted(Paragraph p, int who, int last)
    {
        const int Longest = 60;
        for (var i = who + 1; i < last && i - who < Longest; i++)
        {
            if (p[i].Kind == TokenKind.Comma && p[i + 1].IsWord(WordClass.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsAuxiliary(Paragraph p, int verb, int floor)
    {
        var i = verb - 1;
        while (i >= floor && p[i].IsWord(WordClass.Adverb) && !p[i].IsWord(WordClass.Auxiliary))
        {
            i--;
        }

        return i >= floor && p[i].IsWord(WordClass.Be);
    }
}
