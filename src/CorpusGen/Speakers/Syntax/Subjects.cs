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

    private const WordClass Skipped = WordClass.Auxiliary | WordClass.Adverb | WordClass.Time;

    /// <summary>The subject of the verb at <paramref name="verb"/>; none when the sentence does not show one.</summary>
    public static Phrase Of(Paragraph p, int verb) => Of(p, verb, p[verb].SentenceStart);

    /// <summary>The same, looking no further left than <paramref name="floor"/>.</summary>
    public static Phrase Of(Paragraph p, int verb, int floor)
    {
        var i = verb;
        if (p[verb].Is(WordClass.Gerund) && !FollowsAuxiliary(p, verb, floor))
        {
            return OfParticiple(p, verb, floor);
        }

        if (verb > floor && p[verb].IsWord(WordClass.Say) && p[verb - 1].Kind == TokenKind.Quotation
            && NounPhrases.StartingAt(p, verb + 1, p.SentenceEnd(verb)) is { Exists: true } inverted)
        {
            return inverted;
        }

        for (var turn = 0; turn < MostTurns; turn++)
        {
            i = SkipLeft(p, i - 1, floor);
            if (i < floor)
            {
                return Phrase.None;
            }

            ref readonly var token = ref p[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation)
            {
                return BeforeInsertion(p, i, floor);
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
                return Climb(p, phrase, floor);
            }

            if (!token.IsWord(WordClass.Verb | WordClass.Say | WordClass.Call))
            {
                return token.IsWord(WordClass.Preposition) ? OfNearestClause(p, i - 1, floor) : Phrase.None;
            }
        }

        return Phrase.None;
    }

    /// <summary>The subject of the nearest clause that ends at or before <paramref name="last"/>.</summary>
    public static Phrase OfNearestClause(Paragraph p, int last, int floor)
    {
        const int Farthest = 60;
        for (var i = last; i > floor && last - i < Farthest; i--)
        {
            ref readonly var token = ref p[i];
            if (IsFinite(p, i) && i > floor)
            {
                // "Q," said Lee, adding …
                if (p[i].IsWord(WordClass.Say) && p[i - 1].Kind == TokenKind.Quotation && NounPhrases.StartingAt(p, i + 1, last + 1) is { Exists: true } inverted)
                {
                    return inverted;
                }

                var before = SkipLeft(p, i - 1, floor);
                if (before < floor)
                {
                    continue;
                }

                if (p[before].Kind is TokenKind.Comma or TokenKind.Dash)
                {
                    var outer = BeforeInsertion(p, before, floor);
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
                    return Climb(p, phrase, floor);
                }
            }
        }

        return Phrase.None;
    }

    // "with Lee agreeing that", "Lee saying so": the phrase right in front; else the subject of the clause that the participle hangs on.
    private static Phrase OfParticiple(Paragraph p, int verb, int floor)
    {
        var before = SkipLeft(p, verb - 1, floor);
        if (before >= floor && (p[before].IsCapital || p[before].IsWord(WordClass.SubjectPronoun)))
        {
            var phrase = NounPhrases.EndingAt(p, before, floor);
            if (phrase.Exists && (phrase.First == floor || p[phrase.First - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation
                || p.Is(phrase.First - 1, "with") || p[phrase.First - 1].IsWord(WordClass.Conjunction)))
            {
                return phrase;
            }
        }

        var main = OfMainClause(p, verb - 1, floor);
        return main.Exists ? main : FirstPhrase(p, verb, floor);
    }

    // No verb is known to the word lists: the phrase that opens the sentence, or that follows its introduction.
    private static Phrase FirstPhrase(Paragraph p, int end, int floor)
    {
        var start = floor;
        if (p[start].IsWord(WordClass.Preposition | WordClass.Subordinator | WordClass.Gerund | WordClass.Participle | WordClass.Adverb))
        {
            while (start < end && p[start].Kind != TokenKind.Comma)
            {
                start++;
            }

            start++;
        }

        return NounPhrases.StartingAt(p, start, end);
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
            if (IsMainStart(p, phrase.First, floor))
            {
                return phrase;
            }

            end = phrase.First - 1;
        }

        return nearest;
    }

    // Behind a comma a clause is main only if nothing in front of the comma governs it.
    private static bool IsMainStart(Paragraph p, int first, int floor) =>
        first <= floor
        || p[first - 1].Kind is TokenKind.Quotation or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Comma or TokenKind.Stop or TokenKind.Dash
        || p[first - 1].IsWord(WordClass.Conjunction)
        || p.Is(first - 1, "when") || p.Is(first - 1, "where")
        || (p.Is(first - 1, "as") && first - 1 > floor && p[first - 2].Kind == TokenKind.Quotation);

    /// <summary>Whether the token can be the finite verb of a clause.</summary>
    public static bool IsFinite(Paragraph p, int i)
    {
        ref readonly var token = ref p[i];
        if (!token.IsWord(WordClass.Verb | WordClass.Auxiliary | WordClass.Say | WordClass.Call) || token.Is(WordClass.Gerund) || p.Is(i, "not"))
        {
            return false;
        }

        return !token.Is(WordClass.Nounish | WordClass.Base) || token.Is(WordClass.Verb | WordClass.Auxiliary) || Cues.HasVerbSubject(p, i);
    }

    /// <summary>Whether a clause begins at <paramref name="i"/>: behind a quotation, a comma, a conjunction, or at the sentence's start.</summary>
    public static bool IsClauseStart(Paragraph p, int i, int floor) =>
        i <= floor || p[i - 1].Kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Stop
        || p[i - 1].IsWord(WordClass.Conjunction) || (p[i - 1].IsWord(WordClass.Subordinator | WordClass.Relative) && !p.Is(i - 1, "whose"));

    // "Last week Lee, the mayor, said": in front of the phrase stand only a time and its prepositions.
    private static bool OpensSentence(Paragraph p, int first, int floor)
    {
        var i = first - 1;
        while (i >= floor && (p[i].Kind == TokenKind.Number || p[i].IsWord(WordClass.Time | WordClass.Adverb) || (p[i].IsWord(WordClass.Determiner | WordClass.Preposition) && p[i + 1].IsWord(WordClass.Time))))
        {
            i--;
        }

        return i < floor;
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

    // Over auxiliaries, adverbs and times with their prepositions: "Trump on Monday also said", "she in March 2012 had said".
    private static int SkipLeft(Paragraph p, int i, int floor)
    {
        while (i >= floor)
        {
            ref readonly var token = ref p[i];
            if (token.Kind == TokenKind.Genitive)
            {
                i--;
                continue;
            }

            if (i > floor && (p.Is(i, "both") || p.Is(i, "all") || p.Is(i, "each")) && p[i - 1].IsCapital)
            {
                i--;
                continue;
            }

            if (token.Kind == TokenKind.Number && i > floor && p[i - 1].IsWord(WordClass.Time | WordClass.Preposition))
            {
                i--;
                continue;
            }

            if (token.IsCapital && token.IsWord(WordClass.Adverb) && Lexicon.Listed(p.WordAt(i)) == WordClass.None && p[i + 1].Kind == TokenKind.Word)
            {
                // Kelly ends like an adverb; before the verb it is a name.
                return i;
            }

            if (!token.IsWord(Skipped) || (token.IsCapital && !token.IsWord(WordClass.Time) && i > floor && !token.IsWord(WordClass.Adverb)))
            {
                if (token.IsWord(WordClass.Determiner | WordClass.Preposition) && i + 1 < p.Count && (p[i + 1].IsWord(WordClass.Time) || p[i + 1].Kind == TokenKind.Number)
                    && !p[i].IsWord(WordClass.SubjectPronoun))
                {
                    i--;
                    continue;
                }

                return i;
            }

            i--;
        }

        return i;
    }

    // "Clinton, who was in Ohio, said": tries the openers of the insertion, nearest first, and takes the phrase that stands at a clause's start.
    private static Phrase BeforeInsertion(Paragraph p, int closer, int floor)
    {
        const int MostOpeners = 6;
        const int Farthest = 60;
        var nearest = Phrase.None;
        var fallback = Phrase.None;
        var openers = 0;
        for (var i = closer - 1; i > floor && openers < MostOpeners && closer - i < Farthest; i--)
        {
            if (p[i].Kind == TokenKind.Quotation)
            {
                break;
            }

            if (p[i].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket))
            {
                continue;
            }

            if (p[i].Kind == TokenKind.Dash && nearest.Exists && nearest.First == i + 1)
            {
                // ORSBY – Ann Lee, the mayor, said: what stands in front of the dash is the place.
                return nearest;
            }

            openers++;
            var phrase = NounPhrases.EndingAt(p, i - 1, floor);
            if (!phrase.Exists)
            {
                continue;
            }

            phrase = Climb(p, phrase, floor);
            if (OpensSentence(p, phrase.First, floor) || p[phrase.First - 1].Kind == TokenKind.Quotation)
            {
                return phrase;
            }

            // "With days until the fair, Lee, the mayor, said": what a preposition governs is no subject if a phrase of its own follows.
            if (!nearest.Exists && IsClauseStart(p, phrase.First, floor) && !(fallback.Exists && p[phrase.First - 1].IsWord(WordClass.Preposition)))
            {
                nearest = phrase;
            }

            if (!fallback.Exists && phrase.First > floor && p[phrase.First - 1].Kind == TokenKind.Comma)
            {
                fallback = phrase;
            }
        }

        return nearest.Exists ? nearest : fallback;
    }

    // "a spokesman for Mr. Lee", "Lee at a rally in Ohio": up to the phrase in front of the prepositions, if a clause begins there.
    private static Phrase Climb(Paragraph p, Phrase phrase, int floor)
    {
        if (p[phrase.First].IsWord(WordClass.SubjectPronoun | WordClass.Relative) && phrase.First == phrase.Last)
        {
            return phrase;
        }

        var top = phrase;
        for (var turn = 0; turn < MostTurns && top.First - 1 > floor && IsOnlyPreposition(p, top.First - 1); turn++)
        {
            var before = SkipLeft(p, top.First - 2, floor);
            var outer = before < floor ? Phrase.None : NounPhrases.EndingAt(p, before, floor);
            if (!outer.Exists)
            {
                break;
            }

            top = outer;
        }

        if (top.First - 1 > floor && p.Is(top.First - 1, "and") && NounPhrases.EndingAt(p, top.First - 2, floor) is { Exists: true } first
            && (first.First <= floor || p[first.First - 1].Kind is TokenKind.Comma or TokenKind.Quotation || p[first.First - 1].IsWord(WordClass.Subordinator))
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

    private static bool TellsWhose(Paragraph p, int i) => p.Is(i, "for") || p.Is(i, "of") || p.Is(i, "from") || p.Is(i, "with");
}
