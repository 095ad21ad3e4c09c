using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Times that are told by a date beside them: "the week of March 6", "the day before last Tuesday", "the morning of 7 July", "the first Monday in May".</summary>
internal static class Attached
{
    private const string Rule = "attached";

    /// <summary>Reads one; <paramref name="depth"/> says how many constructs it is itself a part of.</summary>
    public static Match? Read(Cursor at, int depth)
    {
        var noun = at.Skip(WordClasses.The);
        if (noun.Token.Start == at.Token.Start)
        {
            return null;
        }

        if (noun.Token.Is(WordClasses.DayPart) && noun.Next().Token.Is(WordClasses.Of))
        {
            return DayPart(at, noun, depth);
        }

        return noun.Token.Is(WordClasses.Unit) ? Unit(at, noun, depth) : NthWeekday(at, noun, depth);
    }

    /// <summary>"the morning of 7 July".</summary>
    private static Match? DayPart(Cursor at, Cursor part, int depth) =>
        Grammar.ReadWhole(part.Next().Next(), depth + 1) is { Mention.Meaning: var day } match && Clocks.IsDay(day)
            ? Match.Of(at, match.Next, new TimeMeaning(new DayTime(part.Token.Word.Code), day), Rule)
            : null;

    private static Match? Unit(Cursor at, Cursor noun, int depth)
    {
        var granularity = Stretch.GranularityOf(noun.Token.Unit());
        var joint = noun.Next();
        int? offset = joint.Token.Is(WordClasses.Before) ? -1
            : joint.Token.Is(WordClasses.After) ? 1
            : joint.Token.Is(WordClasses.Of) && granularity is DateGranularity.Week or DateGranularity.Weekend ? 0
            : null;
        return offset is { } step && granularity != DateGranularity.None && !noun.Token.Is(WordClasses.Plural)
            && Grammar.ReadWhole(joint.Next(), depth + 1) is { Mention.Meaning: var date } match && IsDate(date)
            ? Match.Of(at, match.Next, new AttachedMeaning(granularity, step, date), Rule)
            : null;
    }

    /// <summary>"the first Monday in May", "the last Friday of the month".</summary>
    private static Match? NthWeekday(Cursor at, Cursor rank, int depth)
    {
        var number = -1;
        var name = rank.Next();
        if (!rank.Token.Is(WordClasses.Last) && !(Numbers.TryOrdinal(rank, out number, out name) && number <= 5))
        {
            return null;
        }

        if (!Months.TryWeekday(name, out var weekday, out var joint) || !(joint.Token.Is(WordClasses.Of) || joint.Token.Word.Is(WordRoles.In)))
        {
            return null;
        }

        return (Grammar.ReadWhole(joint.Next(), depth + 1) ?? Modified.TheUnit(joint.Next())) is
            { Mention.Meaning: CalendarMeaning { When.Granularity: DateGranularity.Month } or UnitMeaning { Granularity: DateGranularity.Month } or NamedPartMeaning } month
            ? Match.Of(at, month.Next, new NthWeekdayMeaning(number, weekday, month.Mention.Meaning), Rule)
            : null;
    }

    private static bool IsDate(Meaning meaning) => meaning is CalendarMeaning or WeekdayMeaning or HolidayMeaning or UnitMeaning or NamedPartMeaning;
}
