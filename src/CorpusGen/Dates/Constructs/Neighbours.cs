using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Units beside the last date named: "the day before", "the day following", "the weekend", "month's end", "the 20th".</summary>
internal static class Neighbours
{
    private const string Rule = "neighbour";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var noun = at.Skip(WordClasses.The);
        var granularity = Stretch.GranularityOf(noun.Token.Unit());
        var hasThe = noun.Token.Start != at.Token.Start;
        if (granularity == DateGranularity.None)
        {
            return !hasThe ? null
                : NthDay(at, noun) is { } day ? day
                : at.WordBefore.Is(WordRoles.On) ? DayOfMonth(at, noun) : null;
        }

        if (noun.Token.Is(WordClasses.Plural))
        {
            return null;
        }

        var next = noun.Next();
        if (!hasThe)
        {
            return UnitsEnd(at, next, granularity);
        }

        if (granularity == DateGranularity.Weekend)
        {
            return Match.Of(at, next, new WeekendMeaning(), Rule);
        }

        var isBefore = next.Token.Is(WordClasses.Before);
        if (!isBefore && !next.Token.Is(WordClasses.After | WordClasses.Following))
        {
            return null;
        }

        return EndsPhrase(next.Next()) ? Match.Of(at, next.Next(), new UnitMeaning(granularity, isBefore ? -1 : 1, true), Rule)
            : granularity == DateGranularity.Day && at.WordBefore.Text is not "in" && !next.Token.Is(WordClasses.Following) ? Match.Of(at, next, new DayOfEventMeaning(), Rule)
            : null;
    }

    /// <summary>"the fifth day", which "on" or a date beside it makes a date.</summary>
    private static Match? NthDay(Cursor at, Cursor rank)
    {
        if (!Numbers.TryOrdinal(rank, out _, out var noun) || noun.Token.Unit() != TimeUnit.Day || noun.Token.Is(WordClasses.Plural))
        {
            return null;
        }

        var isOn = at.WordBefore.Is(WordRoles.On);
        return isOn || noun.Next().Token.Is(WordClasses.Of) ? Match.Of(at, noun.Next(), new NthDayMeaning(isOn), Rule) : null;
    }

    /// <summary>"the 20th" of the month that was named last.</summary>
    private static Match? DayOfMonth(Cursor at, Cursor day) =>
        day.Token.Kind == TokenKind.Number && Numbers.TryOrdinal(day, out var number, out var next) && number is >= 1 and <= 31 && !next.Token.Is(WordClasses.Month | WordClasses.Unit | WordClasses.Of)
            && (next.Token.Kind != TokenKind.Word || next.Token.Word != Lexeme.Unknown || !next.IsCapital)
            ? Match.Of(at, next, new DayOfMonthMeaning(number), Rule)
            : null;

    /// <summary>"month's end", "year-end", "by year end".</summary>
    private static Match? UnitsEnd(Cursor at, Cursor next, DateGranularity granularity)
    {
        var end = next.Token.Head == WordClasses.Apostrophe ? next.Next().Next() : next.Token.IsSign('-') && next.Token.IsGlued ? next.Next() : next;
        var isJoined = end.Token.Start != next.Token.Start || (granularity == DateGranularity.Year && at.WordBefore.Is(WordRoles.By));
        return isJoined && end.Token.Word.Is(WordRoles.End) && granularity is DateGranularity.Month or DateGranularity.Year
            ? Match.Of(at, end.Next(), new ModifiedMeaning(new UnitMeaning(granularity, 0, false), "END"), Rule)
            : null;
    }

    private static bool EndsPhrase(Cursor next) => next.Token.Kind is TokenKind.End || next.Token.Gap == Gap.Line
        || (next.Token.Kind == TokenKind.Sign && next.Token.Number is ',' or '.' or ';' or ')' or ':')
        || next.Token.Is(WordClasses.PastSign);
}
