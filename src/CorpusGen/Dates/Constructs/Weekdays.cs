using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Weekdays and days counted from today, with their parts: "Tuesday afternoon", "last Friday", "yesterday", "tomorrow night", "tonight".</summary>
internal static class Weekdays
{
    private const string Rule = "weekday";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at) => ReadDay(at) is not { } day ? null
        : day.Next.Token is { Gap: Gap.Space } part && part.Is(WordClasses.DayPart) && !IsShortDay(at)
            ? Match.Of(at, day.Next.Next(), new TimeMeaning(new DayTime(part.Word.Code), day.Mention.Meaning), Rule)
            : day;

    /// <summary>The day alone.</summary>
    public static Match? ReadDay(Cursor at)
    {
        if (at.Token.Is(WordClasses.RelativeDay))
        {
            var day = new UnitMeaning(DateGranularity.Day, at.Token.Word.Value, false);
            return Match.Of(at, at.Next(), at.Token.Word.Code is { } part ? new TimeMeaning(new DayTime(part), day) : day, "relative-day");
        }

        if (TwoDaysOff(at) is { } off)
        {
            return off;
        }

        int? shift = null;
        var name = at;
        var start = at.Skip(WordClasses.The);
        if (Relatives.TryDeterminer(start, out var offset, out _, out var behind))
        {
            name = behind;
            shift = offset;
        }

        if (!Months.TryWeekday(name, out var weekday, out var next) || (Months.IsShort(name.Token) && next.EndBefore == name.Token.End))
        {
            return null;
        }

        return Match.Of(shift is null ? name : at, next, new WeekdayMeaning(weekday, shift), Rule);
    }

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    private static Match? TwoDaysOff(Cursor at)
    {
        var day = at.Skip(WordClasses.The);
        if (day.Token.Start == at.Token.Start || day.Token.Word.Text is not "day" || !day.Next().Token.Is(WordClasses.Before | WordClasses.After))
        {
            return null;
        }

        var step = day.Next().Token.Is(WordClasses.Before) ? -1 : 1;
        var other = day.Next().Next();
        return other.Token.Is(WordClasses.RelativeDay) && other.Token.Word.Value == step
            ? Match.Of(at, other.Next(), new UnitMeaning(DateGranularity.Day, 2 * step, false), "relative-day")
            : null;
    }

    private static bool IsShortDay(Cursor at) => at.Token.Is(WordClasses.RelativeDay) && at.Token.Word.Code is not null;
}
