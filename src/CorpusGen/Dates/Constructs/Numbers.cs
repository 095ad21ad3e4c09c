using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Reads numbers, ranks and years, in digits or in words.</summary>
internal static class Numbers
{
    /// <summary>The earliest and the latest year that four digits alone are taken for.</summary>
    public const int EarliestYear = 1000;
    public const int LatestYear = 2199;

    /// <summary>A whole number: "12", "twenty-one", "two hundred and five". At most 999,999.</summary>
    public static bool TryCount(Cursor at, out int value, out Cursor next)
    {
        next = at;
        value = 0;
        if (at.Token.IsNumber(1, 6))
        {
            value = at.Token.Number;
            next = at.Next();
            return true;
        }

        if (!TrySmall(at, out value, out next))
        {
            return false;
        }

        while (next.Token.Is(WordClasses.Multiplier) && value < 1000)
        {
            value *= next.Token.Word.Value;
            next = next.Next();
            var rest = next.Token.Is(WordClasses.Conjunction) ? next.Next() : next;
            if (TrySmall(rest, out var more, out var behind))
            {
                value += more;
                next = behind;
            }
        }

        return true;
    }

    /// <summary>A rank: "3rd", "third", "twenty-first".</summary>
    public static bool TryOrdinal(Cursor at, out int value, out Cursor next)
    {
        next = at;
        value = 0;
        if (at.Token.IsNumber(1, 4))
        {
            value = at.Token.Number;
            next = at.Next();
            if (!next.Token.IsGlued || !next.Token.Is(WordClasses.OrdinalSuffix))
            {
                return false;
            }

            next = next.Next();
            return true;
        }

        if (at.Token.Is(WordClasses.Ordinal))
        {
            value = at.Token.Word.Value;
            next = at.Next();
            return true;
        }

        if (at.Token.Is(WordClasses.Cardinal) && at.Token.Word.Value >= 20)
        {
            var ones = at.Next().Skip('-');
            if (ones.Token.Is(WordClasses.Ordinal) && ones.Token.Word.Value < 10)
            {
                value = at.Token.Word.Value + ones.Token.Word.Value;
                next = ones.Next();
                return true;
            }
        }

        return false;
    }

    /// <summary>A year: four digits, "nineteen ninety-six", "two thousand four".</summary>
    public static bool TryYear(Cursor at, out int year, out Cursor next)
    {
        next = at;
        year = 0;
        if (at.Token.IsNumber(4, 4))
        {
            year = at.Token.Number;
            next = at.Next();
            return year is >= EarliestYear and <= LatestYear && !IsMeasure(at, next);
        }

        if (!TrySmall(at, out var high, out next))
        {
            return false;
        }

        if (high == 2 && next.Token.Is(WordClasses.Multiplier) && next.Token.Word.Value == 1000)
        {
            next = next.Next();
            year = 2000;
            if (TrySmall(next.Skip(WordClasses.Conjunction), out var more, out var behind))
            {
                year += more;
                next = behind;
            }

            return true;
        }

        if (high is < 10 or > 20 || !TrySmall(next, out var low, out var end) || low < 10)
        {
            return false;
        }

        year = (high * 100) + low;
        next = end;
        return true;
    }

    /// <summary>Whether a number is part of something else: money, a share, a code, a fraction.</summary>
    public static bool IsMeasure(Cursor at, Cursor next) =>
        at.CharBefore is '$' or '#' or '£' or '€' or '¥' or '.' or ':' or '\\' or '@' or '_'
        || (next.Token.IsGlued && (next.Token.IsSign('%') || next.Token.IsSign('$') || next.Token.IsSign('£') || next.Token.IsSign('_')
            || (next.Token.Kind == TokenKind.Word && !next.Token.Is(WordClasses.OrdinalSuffix))));

    /// <summary>One to ninety-nine in words.</summary>
    private static bool TrySmall(Cursor at, out int value, out Cursor next)
    {
        value = at.Token.Word.Value;
        next = at;
        if (!at.Token.Is(WordClasses.Cardinal))
        {
            return false;
        }

        next = at.Next();
        var ones = next.Skip('-');
        if (value >= 20 && ones.Token.Is(WordClasses.Cardinal) && ones.Token.Word.Value < 10)
        {
            value += ones.Token.Word.Value;
            next = ones.Next();
        }

        return true;
    }
}
