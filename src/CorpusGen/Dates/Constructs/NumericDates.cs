using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;

namespace CorpusGen.Dates.Constructs;

/// <summary>Dates in digits: "2021-03-22", "3/22/2021", "22.03.2021", "2021-03". Two numbers that can both be months wait for the order that the article keeps.</summary>
internal static class NumericDates
{
    /// <summary>The name of this construct in <see cref="Timex.Rule"/>.</summary>
    public const string Rule = "numeric-date";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var first = at.Token;
        if (!first.IsNumber(1, 4) || at.CharBefore is '-' or '/' or '.' or ':' or '$' or '_' || !TryPart(at, '\0', out var sign, out var second))
        {
            return null;
        }

        if (!TryPart(second, sign, out _, out var third))
        {
            return first.Length == 4 && sign == '-' ? YearMonth(at, second) : null;
        }

        if (IsGluedOn(third, sign))
        {
            return null;
        }

        var (a, b, c) = (first.Number, second.Token.Number, third.Token.Number);
        Stretch? day = first.Length == 4 && second.Token.Length <= 2 && third.Token.Length <= 2 ? Day(a, b, c)
            : first.Length > 2 || second.Token.Length > 2 || third.Token.Length is not (2 or 4) || sign == '-' && third.Token.Length == 2 ? null
            : sign == '.' || a > 12 ? Day(Century(c, third.Token.Length), b, a)
            : Day(Century(c, third.Token.Length), a, b);
        if (day is not { } when)
        {
            return null;
        }

        var other = first.Length <= 2 && sign != '.' && a != b && a <= 12 && b <= 12 ? Day(when.Year!.Value, b, a) : null;
        return Match.Of(at, third.Next(), other is { } reversed ? new EitherDayMeaning(when, reversed) : new CalendarMeaning(when), Rule);
    }

    /// <summary>"2021-03", unless it is a range of years such as "2011-12".</summary>
    private static Match? YearMonth(Cursor at, Cursor second)
    {
        var (year, month) = (at.Token.Number, second.Token.Number);
        var isRange = month > year % 100 || second.Token.Length != 2;
        return !isRange && month is >= 1 and <= 12 && year is >= Numbers.EarliestYear and <= Numbers.LatestYear && !IsGluedOn(second, '-')
            ? Match.Of(at, second.Next(), new CalendarMeaning(new Stretch(DateGranularity.Month, year, month)), Rule)
            : null;
    }

    private static Stretch? Day(int year, int month, int day) =>
        year is >= Numbers.EarliestYear and <= Numbers.LatestYear && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new Stretch(DateGranularity.Day, year, month, day)
            : null;

    private static int Century(int year, int digits) => digits == 4 ? year : year < 50 ? 2000 + year : 1900 + year;

    /// <summary>The number behind a sign; both are glued on.</summary>
    private static bool TryPart(Cursor at, char wanted, out char sign, out Cursor number)
    {
        var mark = at.Next();
        number = mark.Next();
        sign = mark.Token.Kind == TokenKind.Sign ? (char)mark.Token.Number : '\0';
        return mark.Token.IsGlued && sign is '-' or '/' or '.' && (wanted == '\0' || sign == wanted) && number.Token.IsGlued && number.Token.IsNumber(1, 4);
    }

    private static bool IsGluedOn(Cursor number, char sign)
    {
        var next = number.Next();
        return next.Token.IsGlued && (next.Token.Kind is TokenKind.Word or TokenKind.Number || (next.Token.IsSign(sign) && next.Next().Token is { IsGlued: true, Kind: TokenKind.Number }));
    }
}
