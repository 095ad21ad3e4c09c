using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Quarters and halves of years: "the third quarter", "fourth-quarter", "Q3 2019", "the second half of 2008", "this year's third quarter".</summary>
internal static class Quarters
{
    private const string Rule = "quarter";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        if (at.Token.Is(WordClasses.QuarterCode))
        {
            return WithYear(at, at.Next(), new Stretch(DateGranularity.Quarter, null, at.Token.Word.Value), null);
        }

        if (Years.TryWithEra(at, out var year, out var next) && next.Skip('-') is var code && code.Token.Is(WordClasses.QuarterCode))
        {
            return Match.Of(at, code.Next(), new CalendarMeaning(new Stretch(DateGranularity.Quarter, year, code.Token.Word.Value)), Rule);
        }

        Meaning? yearFrom = null;
        var start = at;
        if (Years.TryRelative(at, out var relative, out var behind) && (behind.Token.IsSign('\'') || behind.Token.IsSign('\u2019')))
        {
            yearFrom = relative;
            start = behind.Next().Token.Word == Lexeme.Unknown ? behind.Next().Next() : behind;
        }

        start = start.Skip(WordClasses.The);
        var isYear = Numbers.TryYear(start, out var before, out behind) && start.Token.Kind == TokenKind.Number;
        start = isYear ? behind : start;
        var rank = start.Skip(WordClasses.Fiscal);
        if (!Numbers.TryOrdinal(rank, out var number, out next))
        {
            return LastHalf(at, start);
        }

        yearFrom = isYear ? new CalendarMeaning(new Stretch(DateGranularity.Year, before)) : yearFrom;
        next = next.Skip(WordClasses.Fiscal);

        if (next.Token.IsSign('-'))
        {
            // "the third-quarter loss": the article belongs to the loss.
            next = next.Next();
            at = yearFrom is null ? start : at;
        }

        if (next.Token.Unit() == TimeUnit.Quarter && !next.Token.Is(WordClasses.Plural) && number <= 4)
        {
            return WithYear(at, next.Next(), new Stretch(DateGranularity.Quarter, null, number), yearFrom);
        }

        return next.Token.Is(WordClasses.Half) && number <= 2 ? HalfYear(at, next, number, yearFrom) : null;
    }

    /// <summary>"the last half of 1989".</summary>
    private static Match? LastHalf(Cursor at, Cursor start) =>
        start.Token.Is(WordClasses.Last) && start.Next() is var half && half.Token.Is(WordClasses.Half) ? HalfYear(at, half, 2, null) : null;

    /// <summary>A half with its year: "the second half" alone is one of anything.</summary>
    private static Match? HalfYear(Cursor at, Cursor half, int number, Meaning? yearFrom) =>
        WithYear(at, half.Next(), new Stretch(DateGranularity.HalfYear, null, number), yearFrom) is { Mention.Meaning: not CalendarMeaning { When.Year: null, YearFrom: null } } match
            ? match
            : null;

    private static Match WithYear(Cursor at, Cursor next, Stretch open, Meaning? yearFrom)
    {
        var year = next.Skip(',').Skip('-').Skip(WordClasses.Of).Skip(WordClasses.Fiscal);
        if (yearFrom is null && year.Token.Gap != Gap.Line && Numbers.TryYear(year, out var number, out var behind))
        {
            return Match.Of(at, behind, new CalendarMeaning(open with { Year = number }), Rule);
        }

        return yearFrom is null && Years.TryRelative(year, out yearFrom, out behind)
            ? Match.Of(at, behind, new CalendarMeaning(open, yearFrom), Rule)
            : Match.Of(at, next, new CalendarMeaning(open, yearFrom), Rule);
    }
}
