using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Dates with a month's name: "Monday, Oct. 26", "March 22, 2021", "the 22nd of March", "24-Mar-2021", "June last year", "May".</summary>
internal static class NamedMonth
{
    private const string Rule = "named-month";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var month = at;
        if (Months.TryWeekday(at, out var weekday, out var behind))
        {
            month = behind.Skip(',').Skip(WordClasses.The);
        }

        return MonthFirst(at, month, weekday) ?? DayFirst(at, month, weekday);
    }

    private static Match? MonthFirst(Cursor at, Cursor start, int weekday)
    {
        if (!Months.TryMonth(start, out var month, out var next))
        {
            return null;
        }

        var day = next.Skip('-').Skip(WordClasses.The);
        if (Months.TryDay(day, out var number, out var behind) && !(next.Token.IsSign('-') && !next.Token.IsGlued) && !IsHour(behind))
        {
            return WithYear(at, behind, DateGranularity.Day, month, number, weekday);
        }

        if (weekday != 0)
        {
            return null;
        }

        return WithYear(at, next, DateGranularity.Month, month, 0, 0) is var match && IsBelieved(at, match) ? match : null;
    }

    private static Match? DayFirst(Cursor at, Cursor start, int weekday)
    {
        var day = start.Skip(WordClasses.The);
        if (!Months.TryDay(day, out var number, out var next))
        {
            return null;
        }

        var name = next.Skip('-').Skip('/').Skip(WordClasses.Of);
        return Months.TryMonth(name, out var month, out next) && !Numbers.IsMeasure(day, day.Next().Token.Is(WordClasses.OrdinalSuffix) ? day : day.Next())
            ? WithYear(at, next, DateGranularity.Day, month, number, weekday)
            : null;
    }

    /// <summary>Goes on with the year, if one stands there.</summary>
    private static Match WithYear(Cursor at, Cursor next, DateGranularity granularity, int month, int day, int weekday)
    {
        var open = new Stretch(granularity, null, month, day);
        var year = next.Skip(',').Skip('-').Skip('/');
        year = year.Token.Is(WordClasses.Of) || year.Token.Word.Text is "in" ? year.Next() : year;
        if (year.Token.Gap != Gap.Line && Years.TryWithEra(year, out var number, out var behind))
        {
            return Match.Of(at, behind, new CalendarMeaning(open with { Year = number }, null, weekday), Rule);
        }

        if (Years.TryRelative(next.Skip(WordClasses.Of), out var meaning, out behind))
        {
            return Match.Of(at, behind, new CalendarMeaning(open, meaning, weekday), Rule);
        }

        return Match.Of(at, next, new CalendarMeaning(open, null, weekday), Rule);
    }

    /// <summary>Whether a month without a day is one, and not a verb, a name or an abbreviation of something else.</summary>
    private static bool IsBelieved(Cursor at, Match match)
    {
        if (match.Mention.Meaning is CalendarMeaning { When.Year: not null } or CalendarMeaning { YearFrom: not null })
        {
            return true;
        }

        var isIntroduced = (at.WordBefore.Classes & Introducing) != 0;
        var isAmbiguous = at.Token.Word.Text is "may" or "march" || Months.IsShort(at.Token);
        var isName = at.Token.Word.Text is "april" or "june" or "august" && match.Next.IsCapital && match.Next.Token.Gap == Gap.Space
            && match.Next.Token.Word == Lexeme.Unknown;
        return isIntroduced || (!isAmbiguous && !isName) || IsJoined(match.Next);
    }

    /// <summary>Whether another month follows behind a dash or "to".</summary>
    private static bool IsJoined(Cursor next) => (next.Token.IsSign('-') || next.Token.IsSign('\u2013') || next.Token.Is(WordClasses.Through | WordClasses.Conjunction))
        && next.Next() is { IsCapital: true } other && other.Token.Is(WordClasses.Month);

    private const WordClasses Introducing = WordClasses.Preposition | WordClasses.Through | WordClasses.Early | WordClasses.Late | WordClasses.Mid
        | WordClasses.Of | WordClasses.The | WordClasses.This | WordClasses.Last | WordClasses.Next | WordClasses.Previous | WordClasses.Following
        | WordClasses.Before | WordClasses.After | WordClasses.Every | WordClasses.Per | WordClasses.Article;

    private static bool IsHour(Cursor behind) => behind.Token.Is(WordClasses.Meridiem) || 
        (behind.Token.IsGlued && behind.Token.IsSign(':') && behind.Next().Token is { IsGlued: true, Kind: TokenKind.Number });
}
