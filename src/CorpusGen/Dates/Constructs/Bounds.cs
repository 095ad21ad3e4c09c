using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>What says that a measure is not exact: "about", "nearly", "more than", "no more than", "at least", "up to". It belongs to the mention.</summary>
internal static class Bounds
{
    /// <summary>The place behind it, or this one; <paramref name="modifier"/> is the TIMEX3 modifier (TimeML 1.2.1, section 2.1, mod), or null.</summary>
    public static Cursor Skip(Cursor at, out string? modifier)
    {
        var word = at.Token.Word;
        var next = at.Next();
        modifier = null;
        if (at.Token.Is(WordClasses.Approximator) && !at.Token.Is(WordClasses.Vague))
        {
            modifier = word.Code;
            return next;
        }

        if (!at.Token.Is(WordClasses.Bounding))
        {
            return at;
        }

        if (word.Is(WordRoles.BoundHead) && next.Token.Word.Is(WordRoles.Limit))
        {
            modifier = next.Token.Word.Code;
            return next.Next();
        }

        var isNegated = word.Is(WordRoles.Negation);
        var comparative = isNegated ? next : at;
        if (!comparative.Token.Word.Is(WordRoles.Comparative) || !comparative.Next().Token.Word.Is(WordRoles.Than))
        {
            return at;
        }

        modifier = (comparative.Token.Word.Code, isNegated) switch
        {
            ("MORE_THAN", true) => "EQUAL_OR_LESS",
            (_, true) => "EQUAL_OR_MORE",
            var (code, _) => code,
        };
        return comparative.Next().Next();
    }
}
