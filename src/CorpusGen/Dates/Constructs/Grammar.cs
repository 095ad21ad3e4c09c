using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Puts the constructs together: at each place that can begin a temporal expression, the longest one wins.</summary>
internal static class Grammar
{
    private const WordClasses Openers = WordClasses.Month | WordClasses.Weekday | WordClasses.Season | WordClasses.Cardinal | WordClasses.Ordinal
        | WordClasses.Vague | WordClasses.The | WordClasses.Article | WordClasses.This | WordClasses.That | WordClasses.Last | WordClasses.Previous
        | WordClasses.Next | WordClasses.Following | WordClasses.Early | WordClasses.Late | WordClasses.Mid | WordClasses.Edge | WordClasses.Earlier
        | WordClasses.Later | WordClasses.RelativeDay | WordClasses.Reference | WordClasses.Approximator | WordClasses.Every | WordClasses.Per
        | WordClasses.Frequency | WordClasses.Era | WordClasses.Fiscal | WordClasses.QuarterCode | WordClasses.Decade | WordClasses.ClockWord
        | WordClasses.Unit | WordClasses.Holiday | WordClasses.PhraseHead;

    /// <summary>The construct that begins here, or null.</summary>
    public static Match? Read(Cursor at)
    {
        var token = at.Token;
        if (token.Kind == TokenKind.Word ? !token.Is(Openers) : token.Kind != TokenKind.Number && token.Number is not ('\'' or '\u2019'))
        {
            return null;
        }

        var match = Longer(Modified.Read(at, ReadWhole), ReadWhole(at));
        return match is null ? null : SharedMonths.Continue(match) ?? match;
    }

    /// <summary>The longest construct without a modifier.</summary>
    private static Match? ReadWhole(Cursor at)
    {
        var match = NamedMonth.Read(at);
        match = Longer(match, SharedMonths.ReadFirst(at));
        match = Longer(match, NumericDates.Read(at));
        match = Longer(match, Quarters.Read(at));
        match = Longer(match, Clocks.Read(at));
        match = Longer(match, Decades.Read(at));
        match = Longer(match, Years.Read(at));
        match = Longer(match, Weekdays.Read(at));
        match = Longer(match, DayParts.Read(at));
        match = Longer(match, Relatives.Read(at));
        match = Longer(match, Seasons.Read(at));
        match = Longer(match, HolidayNames.Read(at));
        match = Longer(match, Distances.Read(at));
        match = Longer(match, Durations.Read(at));
        match = Longer(match, Recurrences.Read(at));
        return Longer(match, References.Read(at));
    }

    /// <summary>The longer of two; of the same length the first.</summary>
    private static Match? Longer(Match? first, Match? second) =>
        first is null || (second is not null && second.Next.EndBefore > first.Next.EndBefore) ? second : first;
}
