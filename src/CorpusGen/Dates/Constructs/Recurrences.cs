using System.Globalization;
using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>What recurs: "every Monday", "each year", "every other day", "every morning", "daily", "per month", "Mondays".</summary>
internal static class Recurrences
{
    private const string Rule = "recurrence";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        if (at.Token.Is(WordClasses.Frequency))
        {
            return Set(at, at.Next(), at.Token.Word.Code!);
        }

        if (at.Token.Is(WordClasses.Weekday) && at.Token.Is(WordClasses.Plural) && at.IsCapital)
        {
            return Set(at, at.Next(), Weekday(at.Token.Word.Value));
        }

        if (!at.Token.Is(WordClasses.Every | WordClasses.Per))
        {
            return null;
        }

        var next = at.Next();
        if (Months.TryWeekday(next, out var weekday, out var behind))
        {
            return Set(at, behind, Weekday(weekday));
        }

        if (next.Token.Is(WordClasses.DayPart) && next.Token.Unit() == TimeUnit.None)
        {
            return Set(at, next.Next(), "XXXX-XX-XXT" + next.Token.Word.Code);
        }

        if (next.Token.Word.Is(WordRoles.Other) && next.Next() is var second && second.Token.Unit() is var step && step != TimeUnit.None)
        {
            return Set(at, second.Next(), Durations.Value(step, "2"));
        }

        if (next.Token.Is(WordClasses.Season) || Months.TryMonth(next, out _, out behind))
        {
            var granularity = next.Token.Is(WordClasses.Season) ? DateGranularity.Season : DateGranularity.Month;
            return Set(at, granularity == DateGranularity.Season ? next.Next() : behind, new Stretch(granularity, null, next.Token.Word.Value).ToString());
        }

        var count = Numbers.TryCount(next, out var number, out behind) ? number.ToString(CultureInfo.InvariantCulture) : "1";
        next = behind;
        return next.Token.Unit() is var unit && unit != TimeUnit.None ? Set(at, next.Next(), Durations.Value(unit, count)) : null;
    }

    private static Match Set(Cursor at, Cursor next, string value) => Match.Of(at, next, new FixedMeaning(TimexType.Set, value), Rule);

    private static string Weekday(int number) => "XXXX-WXX-" + (char)('0' + number);
}
