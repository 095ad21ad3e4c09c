using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Reads how many units there are: "two", "a", "the past four", "almost seven", "a few", "several".</summary>
internal static class Counts
{
    /// <summary>Reads a count with what may stand before it; the value is null when it is left open.</summary>
    public static bool TryCount(Cursor at, out int? count, out Cursor next)
    {
        next = Bounds.Skip(at, out _);
        count = null;
        if (next.Token.Is(WordClasses.Article))
        {
            var behind = next.Next();
            if (behind.Token.Is(WordClasses.Vague))
            {
                next = behind.Next();
                return true;
            }

            if (behind.Token.Word.Is(WordRoles.Group))
            {
                count = behind.Token.Word.Value;
                next = behind.Next().Skip(WordClasses.Of);
                return true;
            }

            count = 1;
            next = behind;
            return true;
        }

        if (next.Token.Is(WordClasses.Vague))
        {
            next = next.Next();
            return true;
        }

        if (Numbers.TryCount(next, out var number, out var end))
        {
            count = number;
            next = next.Token.Word.Is(WordRoles.Group) ? end.Skip(WordClasses.Of) : end;
            return true;
        }

        return next.Token.Is(WordClasses.Unit) && next.Token.Is(WordClasses.Plural);
    }

    /// <summary>The place behind "or so", if it stands here.</summary>
    public static Cursor SkipOrSo(Cursor at) => at.Token.Word.Text is "or" && at.Next() is { Token.Word.Text: "so" } so ? so.Next() : at;
}
