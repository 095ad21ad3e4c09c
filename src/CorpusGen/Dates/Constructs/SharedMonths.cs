using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Days that share a month: "March 5-9, 1918", "May 4 and 5", "6-7 January 1916", "the 28 and 29 August".</summary>
internal static class SharedMonths
{
    private const string Rule = "shared-month";

    /// <summary>Reads the day of a range that begins before its month: the match is that day alone.</summary>
    public static Match? ReadFirst(Cursor at)
    {
        var day = at.Skip(WordClasses.The);
        if (!Months.TryDay(day, out var number, out var next) || !IsJoint(next))
        {
            return null;
        }

        return NamedMonth.Read(next.Next()) is { Mention.Meaning: CalendarMeaning { When: { Granularity: DateGranularity.Day } when } meaning }
            && StartsWithDay(next.Next()) && number < when.Day
            ? Match.Of(at, next, meaning with { When = when with { Day = number }, Weekday = 0 }, Rule)
            : null;
    }

    /// <summary>Adds the day that a range or a list goes on with behind its month.</summary>
    public static Match? Continue(Match first)
    {
        var joint = first.Next;
        if (first.Second is not null || first.Mention.Meaning is not CalendarMeaning { When: { Granularity: DateGranularity.Day, Year: null } when, YearFrom: null } || !IsJoint(joint))
        {
            return null;
        }

        var at = joint.Next();
        var day = at.Skip(WordClasses.The);
        if (!Months.TryDay(day, out var number, out var next) || number <= when.Day || Months.TryMonth(next.Skip(WordClasses.Of), out _, out _) || next.Token.Is(WordClasses.Unit | WordClasses.Meridiem | WordClasses.Counted))
        {
            return null;
        }

        var second = when with { Day = number };
        if (Numbers.TryYear(next.Skip(','), out var year, out var behind))
        {
            second = second with { Year = year };
            when = when with { Year = year };
            next = behind;
        }

        return new Match(first.Mention with { Meaning = new CalendarMeaning(when) }, next)
        {
            Second = new Mention(at.Token.Start, next.EndBefore, new CalendarMeaning(second), Rule),
        };
    }

    private static bool StartsWithDay(Cursor at) => Months.TryDay(at.Skip(WordClasses.The), out _, out _);

    private static bool IsJoint(Cursor at) => at.Token.IsSign('-') || at.Token.IsSign('\u2013') || at.Token.Word.Text is "to" or "and" or "or" or "through";
}
