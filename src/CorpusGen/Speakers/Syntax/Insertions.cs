using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Looks across what stands between commas, dashes or brackets: "Lee, who was in Orsby, said".</summary>
internal static class Insertions
{
    /// <summary>
    /// Whether a quotation is a part of the sentence around it, as titles and a few marked words are: "Lee, in a 'Save the Wells' shirt, said".
    /// </summary>
    public static bool IsInside(Paragraph p, int quotation)
    {
        const int Longest = 30;
        return p[quotation].IsTitle
            || (p[quotation].End - p[quotation].Start <= Longest && p.Text[p[quotation].End - 2] is not (',' or '.' or '!' or '?'));
    }

    /// <summary>
    /// The phrase in front of the insertion that closes at <paramref name="closer"/>: tries its openers, nearest first, and takes the phrase that
    /// stands at a clause's start.
    /// </summary>
    public static Phrase PhraseBefore(Paragraph p, int closer, int floor)
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
                // "The film, titled 'Q', concludes": marks behind a participle name what stands in front of it.
                if (IsInside(p, i) || (p[i - 1].IsWord(WordClass.Participle) && i - 2 > floor && p[i - 2].Kind == TokenKind.Comma))
                {
                    continue;
                }

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

            phrase = Prepositions.Climb(p, phrase, floor);
            if (Clauses.OpensSentence(p, phrase.First, floor) || p[phrase.First - 1].Kind == TokenKind.Quotation)
            {
                return phrase;
            }

            // "With days until the fair, Lee, the mayor, said", "about wells and rain, Lee, the mayor, said": what a preposition governs is no subject if
            // a phrase of its own follows.
            if (!nearest.Exists && Clauses.IsClauseStart(p, phrase.First, floor)
                && !(fallback.Exists && (p[phrase.First - 1].IsWord(WordClass.Preposition)
                || (p[phrase.First - 1].IsWord(WordClass.Conjunction) && !p[phrase.First].IsCapital))))
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
}
