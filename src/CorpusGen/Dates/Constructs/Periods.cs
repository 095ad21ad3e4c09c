using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Times of a report on a company's books: "the quarter", "the latest period", "the year-ago quarter", "the 1988 period", "year-earlier".</summary>
internal static class Periods
{
    private const string Rule = "report-period";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var start = at.Skip(WordClasses.The);
        var hasThe = start.Token.Start != at.Token.Start;
        if (TryYearAgo(start, out var next))
        {
            return TryNoun(next, out var number, out var behind)
                ? Match.Of(at, behind, new PeriodMeaning(-1, null, number), Rule)
                : Match.Of(start, next, new PeriodMeaning(-1, null, 0), Rule);
        }

        if (LastYears(at) is { } lastYears)
        {
            return lastYears;
        }

        if (!hasThe)
        {
            return null;
        }

        if (start.Next().Token.Is(WordClasses.Ending))
        {
            return Ended(at, start);
        }

        var whole = start.Token.Word.Text is "full" ? start.Next() : start;
        if (at.WordBefore.Text is "for" && whole.Token.Unit() is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && !whole.Token.Is(WordClasses.Plural) && !Numbers.TryYear(whole.Next(), out _, out _))
        {
            return Match.Of(at, whole.Next(), new UnitMeaning(Stretch.GranularityOf(whole.Token.Unit()), 0, false), Rule);
        }

        if (Numbers.TryYear(start, out var year, out next))
        {
            return TryNoun(next, out var number, out var behind) ? Match.Of(at, behind, new PeriodMeaning(0, year, number), Rule) : null;
        }

        if (start.Token.Word.Text is "same" or "corresponding" or "comparable")
        {
            return TryNoun(start.Next(), out _, out next) && Years.TryRelative(next.Skip(WordClasses.Of), out var from, out var behind) && from is UnitMeaning { Offset: -1 }
                ? Match.Of(at, behind, new PeriodMeaning(-1, null, 0), Rule)
                : null;
        }

        var isLatest = start.Token.Word.Text is "latest";
        var noun = isLatest ? start.Next() : start;
        return (isLatest || noun.Token.Unit() == TimeUnit.Quarter) && TryNoun(noun, out var rank, out next) && rank == 0
            && !(next.Token.IsGlued && next.Token.IsSign('-'))
            ? YearAgo(at, next) ?? Match.Of(at, next, new PeriodMeaning(0, null, 0), Rule)
            : null;
    }

    /// <summary>"a year ago" of "the quarter a year ago".</summary>
    private static Match? YearAgo(Cursor at, Cursor next)
    {
        var unit = next.Next();
        var sign = unit.Next();
        return next.Token.Is(WordClasses.Article) && unit.Token.Unit() == TimeUnit.Year && sign.Token.Is(WordClasses.Ago | WordClasses.Earlier)
            ? Match.Of(at, sign.Next(), new PeriodMeaning(-1, null, 0), Rule)
            : null;
    }

    /// <summary>"last year's quarter".</summary>
    private static Match? LastYears(Cursor at)
    {
        if (!Years.TryRelative(at, out var year, out var next) || year is not UnitMeaning { Offset: -1 } || next.Token.Number is not ('\'' or '\u2019'))
        {
            return null;
        }

        return TryNoun(next.Next().Next(), out var number, out next) && number == 0 ? Match.Of(at, next, new PeriodMeaning(-1, null, 0), Rule) : null;
    }

    /// <summary>"the quarter" of "the quarter ended July 31", "the year" of "the year ended Aug. 31".</summary>
    private static Match? Ended(Cursor at, Cursor noun)
    {
        var verb = noun.Next();
        if (noun.Token.Unit() == TimeUnit.Year && !noun.Token.Is(WordClasses.Plural))
        {
            // A year that ends with some month is no year of the calendar.
            return Match.Of(at, verb, new FixedMeaning(TimexType.Duration, Durations.Value(TimeUnit.Year, "1")), Rule);
        }

        return noun.Token.Unit() == TimeUnit.Quarter && !noun.Token.Is(WordClasses.Plural) && verb.Token.Is(WordClasses.Ending)
            && NamedMonth.Read(verb.Next()) is { Mention.Meaning: CalendarMeaning { When.Granularity: DateGranularity.Day } } end
            ? Match.Of(at, verb, new QuarterEndedMeaning(end.Mention), Rule)
            : null;
    }

    /// <summary>"year-ago", "year-earlier".</summary>
    private static bool TryYearAgo(Cursor at, out Cursor next)
    {
        next = at;
        var dash = at.Next();
        if (at.Token.Unit() != TimeUnit.Year || at.Token.Is(WordClasses.Plural) || !dash.Token.IsGlued || !dash.Token.IsSign('-'))
        {
            return false;
        }

        next = dash.Next().Next();
        return dash.Next().Token.Is(WordClasses.Ago | WordClasses.Earlier);
    }

    /// <summary>"quarter", "period", "third quarter".</summary>
    private static bool TryNoun(Cursor at, out int number, out Cursor next)
    {
        if (Numbers.TryOrdinal(at, out number, out var behind) && number <= 4)
        {
            next = behind.Skip('-').Next();
            return behind.Skip('-').Token.Unit() == TimeUnit.Quarter;
        }

        number = 0;
        next = at.Next();
        return (at.Token.Unit() == TimeUnit.Quarter && !at.Token.Is(WordClasses.Plural)) || at.Token.Is(WordClasses.Period);
    }
}
