using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Finds noun phrases without a parser: words that can be nouns, up to a verb, a sign, a subordinator or a preposition other than "of".</summary>
internal static class NounPhrases
{
    // Longer phrases than this are lists or mistakes.
    private const int Longest = 16;

    private const WordClass Breaks =
        WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative
        | WordClass.Adverb | WordClass.Time | WordClass.ObjectPronoun | WordClass.SubjectPronoun;

    /// <summary>The phrase whose last word is at <paramref name="last"/>; none when that word cannot end one.</summary>
    public static Phrase EndingAt(Paragraph p, int last, int floor)
    {
        if (last < floor)
        {
            return Phrase.None;
        }

        if (p[last].IsWord(WordClass.SubjectPronoun) || IsWho(p, last))
        {
            return new Phrase(last, last);
        }

        var end = last;
        if (last > floor && (p.Is(last, "himself") || p.Is(last, "herself") || p.Is(last, "themselves")))
        {
            // "Lee herself"
            last--;
        }

        if (p[last].Kind == TokenKind.CloseBracket)
        {
            last = OpeningBracket(p, last, floor) - 1;
        }

        if (last < floor || !CanEnd(p, last))
        {
            return Phrase.None;
        }

        var first = last;
        while (first > floor && end - first < Longest && Extends(p, first - 1, floor))
        {
            first--;
        }

        first = TrimFront(p, first, last);
        first = first > floor && p[first].Kind == TokenKind.Number
            && (p.Is(first - 1, "about") || p.Is(first - 1, "around") || p.Is(first - 1, "over")) ? first - 1 : first;
        return first > last ? Phrase.None : new Phrase(first, last);
    }

    /// <summary>The phrase whose first word is at <paramref name="first"/>, within the sentence; none when no phrase begins there.</summary>
    public static Phrase StartingAt(Paragraph p, int first, int ceiling)
    {
        if (first >= ceiling)
        {
            return Phrase.None;
        }

        if (p[first].IsWord(WordClass.SubjectPronoun) || IsWho(p, first))
        {
            return new Phrase(first, first);
        }

        var i = first;
        while (i < ceiling && p[i].IsWord(WordClass.Determiner))
        {
            i++;
        }

        i = SkipAttributes(p, i, ceiling);
        if (i > first && (i >= ceiling || !IsNominal(p, i)))
        {
            // "others", "the two", "both": a determiner may stand alone.
            return p[i - 1].IsWord(WordClass.Relative | WordClass.Preposition) || p[first].IsWord(WordClass.Relative) ? Phrase.None
                : new Phrase(first, i - 1);
        }

        while (i < ceiling && i - first < Longest && Continues(p, i, ceiling))
        {
            i++;
        }

        if (i <= first)
        {
            return Phrase.None;
        }

        // "a spokesman for the mayor": a description keeps what tells it from others.
        if (!p[i - 1].IsCapital && i + 1 < ceiling && (p.Is(i, "for") || p.Is(i, "with") || p.Is(i, "from"))
            && !p[i + 1].IsWord(WordClass.Time | WordClass.ObjectPronoun))
        {
            var rest = StretchFrom(p, i + 1, ceiling);
            i = rest > i + 1 ? rest : i;
        }

        return new Phrase(first, i - 1);
    }

    // "the newly elected mayor", "retired baker Ann Lee": participles and adverbs in front of a noun belong to it.
    private static int SkipAttributes(Paragraph p, int first, int ceiling)
    {
        const int Most = 6;
        var i = first;
        while (i < ceiling && i - first < Most && !p[i].IsCapital && p[i].IsWord(WordClass.Participle | WordClass.Adverb)
            && !p[i].IsWord(WordClass.Auxiliary | WordClass.Say | WordClass.Call | WordClass.Preposition | WordClass.Subordinator))
        {
            i++;
        }

        return i < ceiling && IsNominal(p, i) && p[i].Kind == TokenKind.Word ? i : first;
    }

    private static int StretchFrom(Paragraph p, int start, int ceiling)
    {
        var i = start;
        while (i < ceiling && i - start < Longest && (p[i].IsWord(WordClass.Determiner) || Continues(p, i, ceiling)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether the word can stand in a noun phrase, apart from its articles.</summary>
    public static bool IsNominal(Paragraph p, int i)
    {
        ref readonly var token = ref p[i];
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.Genitive => true,
            TokenKind.Word => !IsParticipleAtStart(p, i) && !IsPlainCue(token)
                && (!token.Is(Breaks) || (token.Is(WordClass.Nounish) && !token.Is(WordClass.Verb))
                || (token.IsCapital && !token.Is(Breaks & ~(WordClass.Verb | WordClass.Adverb)))),
            _ => false,
        };
    }

    // ask, says, calling: forms of cue verbs that are no nouns.
    private static bool IsPlainCue(in Token token) =>
        !token.IsCapital && token.Is(WordClass.Say | WordClass.Call) && token.Is(WordClass.Base | WordClass.Third | WordClass.Gerund)
            && !token.Is(WordClass.Nounish);

    // "Alarmed by the unrest", "Casting himself": a participle opens the sentence; before a verb it is a name.
    private static bool IsParticipleAtStart(Paragraph p, int i) =>
        p[i].SentenceStart == i && p[i].Is(WordClass.Participle | WordClass.Gerund) && i + 1 < p.Count
        && !p[i + 1].IsWord(WordClass.Say | WordClass.Call | WordClass.Auxiliary | WordClass.Verb) && !p[i + 1].IsCapital;

    /// <summary>Whether the word is "who", which stands for the person in front of it.</summary>
    public static bool IsWho(Paragraph p, int i) => p[i].IsWord(WordClass.Relative) && p.Is(i, "who");

    private static bool CanEnd(Paragraph p, int last) =>
        (IsNominal(p, last) && p[last].Kind != TokenKind.Genitive) || (p[last].IsWord(WordClass.Determiner) && !p[last].IsWord(WordClass.Relative));

    // Walking left: "the head of Russian diplomacy Sergei Lavrov", "Robert Byrd and Ann Lee", "a retired general".
    private static bool Extends(Paragraph p, int i, int floor)
    {
        if (p[i + 1].IsWord(WordClass.Determiner) && p[i].Kind != TokenKind.Number && !p[i].IsWord(WordClass.Determiner))
        {
            return p.Is(i, "of") && i > floor && IsNominal(p, i - 1);
        }

        if (IsNominal(p, i) || p[i].IsWord(WordClass.Determiner))
        {
            return true;
        }

        if (p.Is(i, "of"))
        {
            return i > floor && (IsNominal(p, i - 1) || p[i - 1].IsWord(WordClass.Determiner));
        }

        if (p[i].IsWord(WordClass.Conjunction))
        {
            return i > floor && p[i - 1].IsCapital && p[i + 1].IsCapital && IsNominal(p, i - 1) && IsNominal(p, i + 1);
        }

        // A participle or an adverb behind an article is part of the phrase.
        return i > floor && p[i].IsWord(WordClass.Participle | WordClass.Adverb | WordClass.Time) && !p[i].IsWord(WordClass.Auxiliary)
            && (p[i - 1].IsWord(WordClass.Determiner) || p.Is(i - 1, "of") || (p.Is(i, "first") && IsNominal(p, i - 1)));
    }

    // Walking right.
    private static bool Continues(Paragraph p, int i, int ceiling)
    {
        if (p[i].IsWord(WordClass.Determiner) && i > 0 && p.Is(i - 1, "of"))
        {
            return true;
        }

        if (IsNominal(p, i))
        {
            return true;
        }

        if (i + 1 >= ceiling)
        {
            return false;
        }

        if (p.Is(i, "of"))
        {
            return IsNominal(p, i + 1) || p[i + 1].IsWord(WordClass.Determiner);
        }

        return (p.Is(i, "and") || p.Is(i, "&")) && p[i + 1].IsCapital && IsNominal(p, i + 1) && i > 0 && p[i - 1].IsCapital;
    }

    // A phrase does not begin with a genitive, or with "of".
    private static int TrimFront(Paragraph p, int first, int last)
    {
        while (first <= last && (p[first].Kind == TokenKind.Genitive || p[first].IsWord(WordClass.Conjunction | WordClass.Preposition)
            || (first < last && (p.Is(first, "that") || p.Is(first, "what")))))
        {
            first++;
        }

        return first;
    }

    /// <summary>Where the bracket opens that closes at <paramref name="close"/>: (R-Tex.), (pictured); the floor when it is far away.</summary>
    public static int OpeningBracket(Paragraph p, int close, int floor)
    {
        const int LongestRemark = 12;
        for (var i = close - 1; i > floor && close - i < LongestRemark; i--)
        {
            if (p[i].Kind == TokenKind.OpenBracket)
            {
                return i;
            }
        }

        return floor;
    }
}
