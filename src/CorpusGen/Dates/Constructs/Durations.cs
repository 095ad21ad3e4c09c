using System.Globalization;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Lengths of time: "three weeks", "six-month", "several days", "the past two years", "nearly forty years", "decades".</summary>
internal static class Durations
{
    private const string Rule = "duration";

    /// <summary>Reads one, with what it is a part of; <paramref name="depth"/> says how many constructs it is itself a part of.</summary>
    public static Match? Read(Cursor at, int depth)
    {
        var start = Bounds.Skip(at, out var modifier);
        if (start.Token.Start != at.Token.Start && start.Token.Is(WordClasses.The))
        {
            // "over the past two years": a preposition, no measure.
            return null;
        }

        var hasThe = start.Token.Is(WordClasses.The);
        start = start.Skip(WordClasses.The);
        var isPointed = start.Token.Is(WordClasses.Last | WordClasses.Next | WordClasses.Previous | WordClasses.Following | WordClasses.Ordinal)
            || start.Token.Word.Text is "recent";
        start = isPointed ? start.Next() : start;
        if (isPointed && hasThe && start.Token.Unit() == TimeUnit.Decade && !start.Token.Is(WordClasses.Plural))
        {
            return Match.Of(at, start.Next(), new FixedMeaning(TimexType.Duration, Value(TimeUnit.Decade, "1"), modifier), Rule);
        }

        if (isPointed && start.Token.Unit() != TimeUnit.None && !start.Token.Is(WordClasses.Plural) && start.Next().Token.Is(WordClasses.Of)
            && Grammar.ReadWhole(start.Next().Next(), depth + 1) is { Mention.Meaning: CalendarMeaning { When.Granularity: >= DateGranularity.Month } } part)
        {
            return Match.Of(at, part.Next, new PartLengthMeaning(Value(start.Token.Unit(), "1"), modifier, part.Mention.Meaning), Rule);
        }

        if (!Amounts.TryRead(start, out var count, out var next))
        {
            return null;
        }

        var isJoined = next.Token.IsSign('-');
        next = next.Skip('-').Skip(WordClasses.UnitAdjective);
        var unit = next.Token.Unit();
        if (unit == TimeUnit.None || IsAge(next) || (unit == TimeUnit.Quarter && next.Token.Is(WordClasses.Plural) && (isJoined || (!isPointed && next.Next().Token.Is(WordClasses.Of)))))
        {
            // "a six-year-old boy" is no length of time, and neither are "three-quarters".
            return null;
        }

        if (next.Next().Token.IsSign('-') && next.Next().Next().Token.Is(WordClasses.Ago | WordClasses.Earlier))
        {
            return null;
        }

        var isCounted = next.Token.Start != start.Token.Start;
        if (!isCounted && !isPointed && (hasThe || !at.WordBefore.Is(WordRoles.BeforeLength)))
        {
            return null;
        }

        next = next.Next();
        if (count.IsOne && Amounts.TryHalf(next, out var behind))
        {
            (count, next) = (new Amount(1, ".5"), behind);
        }

        var value = Value(unit, count.ToString());
        if (isPointed && next.Token.Is(WordClasses.Of) && Grammar.ReadWhole(next.Next(), depth + 1) is { Mention.Meaning: CalendarMeaning { When.Granularity: >= DateGranularity.Month } } of)
        {
            // "the first ten months of 1915", "the last week of August"
            return Match.Of(at, of.Next, new PartLengthMeaning(value, modifier, of.Mention.Meaning), Rule);
        }

        // "the eight-year war": the article belongs to the war.
        return Match.Of(isJoined && (hasThe || isPointed) ? start : at, next, new FixedMeaning(TimexType.Duration, value, modifier), Rule);
    }

    /// <summary>Whether the unit says how old somebody is: "six-year-old", "37 years old".</summary>
    private static bool IsAge(Cursor unit) => unit.Next().Skip('-').Token.Word.Is(WordRoles.Age);

    /// <summary>The ISO 8601 duration of a count of units.</summary>
    public static string Value(TimeUnit unit, string count) => unit switch
    {
        TimeUnit.Second => "PT" + count + "S",
        TimeUnit.Minute => "PT" + count + "M",
        TimeUnit.Hour => "PT" + count + "H",
        TimeUnit.Day or TimeUnit.Night => "P" + count + "D",
        TimeUnit.Weekend => "P" + count + "WE",
        TimeUnit.Week => "P" + count + "W",
        TimeUnit.Fortnight => "P" + Times(count, 2) + "W",
        TimeUnit.Month => "P" + count + "M",
        TimeUnit.Quarter => "P" + count + "Q",
        TimeUnit.Decade => "P" + Times(count, 10) + "Y",
        TimeUnit.Century => "P" + Times(count, 100) + "Y",
        TimeUnit.Millennium => "P" + Times(count, 1000) + "Y",
        _ => "P" + count + "Y",
    };

    private static string Times(string count, int factor) =>
        decimal.TryParse(count, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (number * factor).ToString("0.##", CultureInfo.InvariantCulture)
            : count;
}
