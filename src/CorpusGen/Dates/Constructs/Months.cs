using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Reads the parts of dates that several constructs share.</summary>
internal static class Months
{
    /// <summary>Letters up to which a month's or a weekday's name is an abbreviation that may end with a full stop.</summary>
    private const int LongestAbbreviation = 5;

    /// <summary>A month's name with its full stop: "March", "Sept.".</summary>
    public static bool TryMonth(Cursor at, out int month, out Cursor next) => TryName(at, WordClasses.Month, out month, out next);

    /// <summary>A weekday's name with its full stop: "Monday", "Tues.".</summary>
    public static bool TryWeekday(Cursor at, out int weekday, out Cursor next) =>
        TryName(at, WordClasses.Weekday, out weekday, out next);

    /// <summary>Whether the token is a short form, which needs company to be believed: "Sun", "Mar".</summary>
    public static bool IsShort(Token token) => token.Length <= 3 && token.Word.Text is not "may";

    /// <summary>A day of the month: "22", "22nd", "second".</summary>
    public static bool TryDay(Cursor at, out int day, out Cursor next)
    {
        if (Numbers.TryOrdinal(at, out day, out next))
        {
            return day is >= 1 and <= 31;
        }

        next = at;
        day = at.Token.Number;
        if (!at.Token.IsNumber(1, 2) || day is < 1 or > 31)
        {
            return false;
        }

        next = at.Next();
        return !(next.Token.IsGlued && (next.Token.Kind == TokenKind.Word || next.Token.IsSign('%')));
    }

    private static bool TryName(Cursor at, WordClasses names, out int value, out Cursor next)
    {
        value = 0;
        next = at;
        if (!at.Token.Is(names) || at.Token.Is(WordClasses.Plural) || !at.IsCapital)
        {
            return false;
        }

        value = at.Token.Word.Value;
        next = at.Next();
        if (at.Token.Length <= LongestAbbreviation && at.Token.Word.Text is not ("may" or "june" or "july" or "march" or "april")
            && next.Token.IsGlued && next.Token.IsSign('.'))
        {
            next = next.Next();
        }

        return true;
    }
}
