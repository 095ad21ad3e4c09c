using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Tells where clauses begin, and what can be their verb.</summary>
internal static class Clauses
{
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

    /// <summary>Whether the phrase at <paramref name="first"/> begins a main clause; behind a comma it does only if nothing in front governs it.</summary>
    public static bool IsMainStart(Paragraph p, int first, int floor) =>
        first <= floor
        || p[first - 1].Kind is TokenKind.Quotation or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Comma or TokenKind.Stop or TokenKind.Dash
        || (p[first - 1].IsWord(WordClass.Conjunction) && !p.Is(first - 1, "or"))
        || p.Is(first - 1, "when") || p.Is(first - 1, "where")
        || (p.Is(first - 1, "as") && first - 1 > floor && p[first - 2].Kind is TokenKind.Quotation or TokenKind.Comma);

    /// <summary>Whether only a time and its prepositions stand in front of the phrase: "Last week Lee, the mayor, said".</summary>
    public static bool OpensSentence(Paragraph p, int first, int floor)
    {
        var i = first - 1;
        while (i >= floor && (p[i].Kind == TokenKind.Number || p[i].IsWord(WordClass.Time | WordClass.Adverb)
            || (p[i].IsWord(WordClass.Determiner | WordClass.Preposition) && p[i + 1].IsWord(WordClass.Time))))
        {
            i--;
        }

        return i < floor;
    }
}
