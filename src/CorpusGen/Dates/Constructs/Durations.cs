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
        var start = at;
        string? modifier = null;
        if (start.Token.Is(WordClasses.Approximator) && !start.Token.Is(WordClasses.Vague))
        {
            modifier = start.Token.Word.Code;
            start = start.Next();
            if (start.Token.Is(WordClasses.The))
            {
                // "over the past two years": a preposition, no measure.
                return null;
            }
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

        if (!Counts.TryCount(start, out var count, out var next))
        {
            return null;
        }

        next = next.Skip('-').Skip(WordClasses.UnitAdjective);
        if (next.Token.Unit() is var unit && unit == TimeUnit.None)
        {
            return null;
        }

        if (next.Next().Token.IsSign('-') && next.Next().Next().Token.Is(WordClasses.Ago | WordClasses.Earlier))
        {
            return null;
        }

        var isCounted = next.Token.Start != start.Token.Start;
        if (!isCounted && !isPointed && (hasThe || !(at.WordBefore.Text is "for" or "within" or "over" or "in" or "after")))
        {
            return null;
        }

        next = next.Next();
        var value = Value(unit, count?.ToString(CultureInfo.InvariantCulture) ?? "X");
        if (isPointed && next.Token.Is(WordClasses.Of) && Grammar.ReadWhole(next.Next(), depth + 1) is { Mention.Meaning: CalendarMeaning { When.Granularity: >= DateGranularity.Month } } of)
        {
            // "the first ten months of 1915", "the last week of August"
            return Match.Of(at, of.Next, new PartLengthMeaning(value, modifier, of.Mention.Meaning), Rule);
        }

        return Match.Of(at, next, new FixedMeaning(TimexType.Duration, value, modifier), Rule);
    }

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
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ((long)number * factor).ToString(CultureInfo.InvariantCulture)
            : count;
}
