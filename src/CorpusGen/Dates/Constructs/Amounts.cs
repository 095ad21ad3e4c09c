using System;
using System.Globalization;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>A count of units. Most numbers of a text count no time: only what does becomes a string.</summary>
/// <param name="Whole">The whole number, or null.</param>
/// <param name="Rest">What TIMEX3 writes behind the whole number; all of it where there is none.</param>
internal readonly record struct Amount(int? Whole, string Rest)
{
    /// <summary>Whether it is exactly one.</summary>
    public bool IsOne => Whole == 1 && Rest.Length == 0;

    /// <summary>As TIMEX3 writes it.</summary>
    public override string ToString() => Whole is { } whole ? whole.ToString(CultureInfo.InvariantCulture) + Rest : Rest;
}

/// <summary>How many units a length of time has, with parts of a unit: "two", "3.5", "5 1/2", "two and a half", "half an". TIMEX3 writes parts as decimals: P2.5Y.</summary>
internal static class Amounts
{
    private const string Open = "X";
    private const string HalfUnit = "0.5";

    /// <summary>Reads one; it is "X" where the words leave it open.</summary>
    public static bool TryRead(Cursor at, out Amount amount, out Cursor next)
    {
        amount = new Amount(null, HalfUnit);
        if (at.Token.Is(WordClasses.Half) && at.Next() is var article && article.Token.Is(WordClasses.Article))
        {
            next = article.Next();
            return true;
        }

        if (at.Token.Kind == TokenKind.Number && at.Token.Number < 0)
        {
            // "3.5", and neither "1,200" nor what has more digits than a number.
            next = at.Next();
            var digits = at.Of(at.Token);
            if (digits.IndexOf('.') <= 0 || digits.IndexOf(',') >= 0)
            {
                return false;
            }

            amount = new Amount(null, digits.ToString());
            return true;
        }

        if (!Counts.TryCount(at, out var count, out next))
        {
            return false;
        }

        amount = new Amount(count, count is null ? Open : "");
        if (count is not null && TryPart(next, out var part, out var behind))
        {
            amount = new Amount(count, part);
            next = behind;
        }

        return true;
    }

    /// <summary>"and a half" behind the unit, as in "a year and a half", or behind the count.</summary>
    public static bool TryHalf(Cursor at, out Cursor next)
    {
        var half = at.Next().Next();
        next = half.Next();
        return at.Token.Is(WordClasses.Conjunction) && at.Next().Token.Is(WordClasses.Article) && half.Token.Is(WordClasses.Half);
    }

    /// <summary>"1/2", "½", "and a half" behind a whole number: ".5".</summary>
    private static bool TryPart(Cursor at, out string part, out Cursor next)
    {
        part = ".5";
        if (TryHalf(at, out next))
        {
            return true;
        }

        var stroke = at.Next();
        var bottom = stroke.Next();
        var isSign = at.Token.Kind == TokenKind.Sign;
        part = (at.Token.Number, isSign ? 0 : bottom.Token.Number) switch
        {
            (1, 2) or ('\u00BD', 0) => ".5",
            (1, 4) or ('\u00BC', 0) => ".25",
            (3, 4) or ('\u00BE', 0) => ".75",
            _ => "",
        };
        next = isSign ? stroke : bottom.Next();
        return part.Length > 0 && (isSign || (stroke.Token.IsGlued && stroke.Token.IsSign('/') && bottom.Token.IsGlued));
    }
}
