using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Walks left from a verb to its subject.</summary>
internal static class LeftWalk
{
    private const WordClass Skipped = WordClass.Auxiliary | WordClass.Adverb | WordClass.Time;

    /// <summary>
    /// The next token to the left of what stands between a subject and its verb, from <paramref name="i"/> on: auxiliaries, adverbs, and times
    /// with their prepositions ("Lee on Monday also said", "she in March 2012 had said").
    /// </summary>
    public static int SkipModifiers(Paragraph p, int i, int floor)
    {
        while (i >= floor)
        {
            ref readonly var token = ref p[i];
            if (token.Kind == TokenKind.Genitive)
            {
                i--;
                continue;
            }

            if (p.Is(i, "than") && i > floor && (p.Is(i - 1, "less") || p.Is(i - 1, "more")))
            {
                // "less than two weeks ago"
                i -= 2;
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
                if (token.IsWord(WordClass.Determiner | WordClass.Preposition) && i + 1 < p.Count
                    && (p[i + 1].IsWord(WordClass.Time) || p[i + 1].Kind == TokenKind.Number)
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
}
