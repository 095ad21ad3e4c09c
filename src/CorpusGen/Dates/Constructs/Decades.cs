using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Decades and centuries: "the 1990s", "the nineties", "the 19th century", "the ninth century BC".</summary>
internal static class Decades
{
    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var start = at.Skip(WordClasses.The);
        return ReadDecade(at, start) ?? ReadCentury(at, start);
    }

    private static Match? ReadDecade(Cursor at, Cursor start)
    {
        if (start.Token.Is(WordClasses.Decade))
        {
            return at.Token.Start == start.Token.Start ? null : Short(at, start.Next(), start.Token.Word.Value);
        }

        var digits = start.Token.IsSign('\'') || start.Token.IsSign('\u2019') ? start.Next() : start;
        var hasMark = digits.Token.Start != start.Token.Start;
        if (!digits.Token.IsNumber(2, 4) || digits.Token.Number % 10 != 0 || digits.Token.Length == 3)
        {
            return null;
        }

        var next = digits.Next();
        next = next.Token.IsGlued && (next.Token.IsSign('\'') || next.Token.IsSign('\u2019')) ? next.Next() : next;
        if (!next.Token.IsGlued || next.Token.Length != 1 || next.Text[next.Token.Start] != 's')
        {
            return null;
        }

        var isLong = digits.Token.Length == 4;
        return isLong && digits.Token.Number is >= Numbers.EarliestYear and <= Numbers.LatestYear ? Decade(at, next.Next(), digits.Token.Number)
            : !isLong && (hasMark || start.Token.Start != at.Token.Start) ? Short(at, next.Next(), digits.Token.Number)
            : null;
    }

    private static Match Decade(Cursor at, Cursor next, int year) =>
        Match.Of(at, next, new CalendarMeaning(new Stretch(DateGranularity.Decade, year)), "decade");

    private static Match Short(Cursor at, Cursor next, int year) =>
        Match.Of(at, next, new ShortYearMeaning(DateGranularity.Decade, year), "decade");

    private static Match? ReadCentury(Cursor at, Cursor start)
    {
        if (!Numbers.TryOrdinal(start, out var number, out var next) || number is < 1 or > 99)
        {
            return null;
        }

        next = next.Skip('-');
        if (next.Token.Unit() != TimeUnit.Century || next.Token.Is(WordClasses.Plural))
        {
            return null;
        }

        next = next.Next();
        var isBefore = Years.TryEra(next, out var sign, out var behind) && sign < 0;
        next = Years.TryEra(next, out _, out behind) ? behind : next;
        var year = isBefore ? 1 - (number * 100) : (number - 1) * 100;
        return Match.Of(at, next, new CalendarMeaning(new Stretch(DateGranularity.Century, year)), "century");
    }
}
