using System.Globalization;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>What recurs: "every Monday", "each year", "daily", "per month", "Mondays".</summary>
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

        var count = Numbers.TryCount(next, out var number, out behind) ? number.ToString(CultureInfo.InvariantCulture) : "1";
        next = behind;
        return next.Token.Unit() is var unit && unit != TimeUnit.None ? Set(at, next.Next(), Durations.Value(unit, count)) : null;
    }

    private static Match Set(Cursor at, Cursor next, string value) => Match.Of(at, next, new FixedMeaning(TimexType.Set, value), Rule);

    private static string Weekday(int number) => "XXXX-WXX-" + (char)('0' + number);
}
