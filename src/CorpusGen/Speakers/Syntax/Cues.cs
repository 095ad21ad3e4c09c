using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Tells cue verbs from the nouns and participles that look like them.</summary>
internal static class Cues
{
    /// <summary>Whether the token is a verb of the class, finite or a gerund, and neither a noun nor a passive.</summary>
    public static bool IsCue(Paragraph p, int i, WordClass cue)
    {
        ref readonly var token = ref p[i];
        if (!token.IsWord(cue) || (token.Is(WordClass.Aspect) && i + 1 < p.Count && (p.Is(i + 1, "to") || p[i + 1].IsWord(WordClass.Gerund))))
        {
            return false;
        }

        if (token.Is(WordClass.Nounish) && !token.Is(WordClass.Verb | WordClass.Gerund))
        {
            return !IsNounWithOf(p, i) && HasVerbSubject(p, i);
        }

        if (token.Is(WordClass.Gerund))
        {
            return i == 0 || !p[i - 1].IsWord(WordClass.Determiner);
        }

        // "Lee's proposed credit": a participle behind a genitive is an adjective.
        return !(token.Is(WordClass.Participle) && i > 0 && (p[i - 1].Kind == TokenKind.Genitive || IsArticle(p, i - 1)))
            && !IsPassive(p, i) && !IsReducedPassive(p, i, cue);
    }

    // "disprove Republican claims of 'Q'"; "Lee talks of 'Q'" and "boasts of" are the verbs that have an "of".
    private static bool IsNounWithOf(Paragraph p, int i) =>
        p[i].Is(WordClass.Third) && p.Is(i + 1, "of") && !p.Is(i, "talks") && !p.Is(i, "boasts") && !p.Is(i, "brags");

    // "a box labeled 'Q'", "a book called 'Q'": a participle between a common noun and the quotation says what a thing is called.
    private static bool IsReducedPassive(Paragraph p, int i, WordClass cue) =>
        cue == WordClass.Call && p[i].Is(WordClass.Participle) && i > p[i].SentenceStart && i + 1 < p.Count && p[i + 1].Kind == TokenKind.Quotation
        && p[i - 1].Kind == TokenKind.Word && !p[i - 1].IsCapital
        && !p[i - 1].IsWord(WordClass.SubjectPronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.Conjunction | WordClass.Relative)
        && !EndsInS(p, i - 1);

    // The determiners that cannot stand alone: "the two said" is a sentence.
    private static bool IsArticle(Paragraph p, int i) =>
        p.Is(i, "the") || p.Is(i, "a") || p.Is(i, "an") || p.Is(i, "his") || p.Is(i, "its") || p.Is(i, "their");

    private static bool EndsInS(Paragraph p, int i) => p.WordAt(i)[p.WordAt(i).Length - 1] == 's';

    /// <summary>Whether a plain form or a form in -s has in front of it what makes it a verb: a name, a pronoun, "to", a modal.</summary>
    public static bool HasVerbSubject(Paragraph p, int i)
    {
        var start = p[i].SentenceStart;
        var before = i - 1;
        while (before >= start && p[before].IsWord(WordClass.Adverb) && !p[before].IsWord(WordClass.Auxiliary | WordClass.Preposition))
        {
            before--;
        }

        if (before < start)
        {
            return false;
        }

        ref readonly var token = ref p[before];
        if (token.IsWord(WordClass.SubjectPronoun | WordClass.Relative) || token.Kind == TokenKind.Comma
            || (p.Is(before, "to") && p[i].Is(WordClass.Base)))
        {
            return true;
        }

        if (token.IsWord(WordClass.Auxiliary) && p[i].Is(WordClass.Base))
        {
            return !token.IsWord(WordClass.Be);
        }

        // "'Q,' a voice in the film states.": a clause of its own, which the form ends.
        if (p[i].Is(WordClass.Third) && (i + 1 >= p.Count || p[i + 1].Kind == TokenKind.Stop)
            && NounPhrases.EndingAt(p, before, start) is { Exists: true } closing
            && Prepositions.Climb(p, closing, start).First is var first && first > start && p[first - 1].Kind == TokenKind.Quotation
            && p.Text[p[first - 1].End - 2] is ',' or '!' or '?')
        {
            return true;
        }

        // "and claims that the fair", "and claims 'Q'": a coordinated verb.
        if (p[i].Is(WordClass.Third) && token.IsWord(WordClass.Conjunction) && i + 1 < p.Count
            && (p.Is(i + 1, "that") || p[i + 1].Kind == TokenKind.Quotation))
        {
            return true;
        }

        // "The treaty promises 'open doors'": what follows cannot follow a noun.
        if (p[i].Is(WordClass.Third) && token.Kind == TokenKind.Word && HasObject(p, i)
            && !token.IsWord(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)
            && NounPhrases.EndingAt(p, before, start) is { Exists: true } phrase
            && (phrase.First == start || !p[phrase.First - 1].IsWord(WordClass.Preposition))
            && (p[phrase.First].IsWord(WordClass.Determiner) || p[phrase.First].IsCapital))
        {
            return true;
        }

        return p[i].Is(WordClass.Third)
            ? token.Kind == TokenKind.Word && token.IsCapital && !token.IsWord(WordClass.Determiner | WordClass.Preposition)
            : token.Kind == TokenKind.Word && !token.IsCapital && p.WordAt(before)[p.WordAt(before).Length - 1] == 's'
                && !token.IsWord(WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary);
    }

    private static bool HasObject(Paragraph p, int verb) =>
        verb + 1 < p.Count && (p[verb + 1].Kind == TokenKind.Quotation || p[verb + 1].IsCapital
            || p[verb + 1].IsWord(WordClass.Determiner | WordClass.SubjectPronoun | WordClass.ObjectPronoun));

    /// <summary>Whether "be" stands in front: "was called", "is being described".</summary>
    public static bool IsPassive(Paragraph p, int i)
    {
        if (!p[i].Is(WordClass.Participle))
        {
            return false;
        }

        var before = i - 1;
        while (before >= p[i].SentenceStart && p[before].IsWord(WordClass.Adverb | WordClass.Auxiliary) && !p[before].IsWord(WordClass.Be))
        {
            before--;
        }

        return before >= p[i].SentenceStart && p[before].IsWord(WordClass.Be)
            && !(p.WordAt(before)[0] is '\'' or '\u2019' && !p.Is(before + 1, "being"));
    }
}
