using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Puts the constructs together: at each place that can begin a temporal expression, the longest one wins.</summary>
internal static class Grammar
{
    private const WordClasses Counts = WordClasses.Digits | WordClasses.Cardinal | WordClasses.Article | WordClasses.Vague | WordClasses.Approximator | WordClasses.Plural
        | WordClasses.Bounding | WordClasses.Half;

    /// <summary>How deep parts of parts are read: "the end of the first week of the last month of 1915". Deeper ones only cost, and are no text.</summary>
    private const int DeepestPart = 3;

    /// <summary>The construct that begins here, or null.</summary>
    public static Match? Read(Cursor at) =>
        Longer(Modified.Read(at), ReadWhole(at, 0)) is { } match ? SharedMonths.Continue(match) ?? match : null;

    /// <summary>The longest construct without a modifier. The word behind the article decides which ones can begin.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="depth">How many constructs it is a part of.</param>
    public static Match? ReadWhole(Cursor at, int depth)
    {
        if (depth > DeepestPart)
        {
            return null;
        }

        var head = at.Skip(WordClasses.The).Token.Head;
        Match? match = null;
        if ((head & (WordClasses.Month | WordClasses.Weekday | WordClasses.Digits | WordClasses.Ordinal | WordClasses.Cardinal)) != 0)
        {
            match = Longer(NamedMonth.Read(at), SharedMonths.ReadFirst(at));
        }

        if ((head & WordClasses.Digits) != 0)
        {
            match = Longer(match, NumericDates.Read(at));
        }

        if ((head & (WordClasses.QuarterCode | WordClasses.Digits | WordClasses.Ordinal | WordClasses.Cardinal | WordClasses.Determiner | WordClasses.Fiscal)) != 0)
        {
            match = Longer(match, Quarters.Read(at));
        }

        if ((head & (WordClasses.Digits | WordClasses.Cardinal | WordClasses.ClockWord)) != 0)
        {
            match = Longer(match, Clocks.Read(at));
        }

        if ((head & (WordClasses.Decade | WordClasses.Digits | WordClasses.Ordinal | WordClasses.Cardinal | WordClasses.Apostrophe)) != 0)
        {
            match = Longer(match, Decades.Read(at));
        }

        if ((head & (WordClasses.Digits | WordClasses.Cardinal | WordClasses.Unit | WordClasses.Fiscal | WordClasses.Era | WordClasses.Apostrophe)) != 0)
        {
            match = Longer(match, Years.Read(at));
        }

        return Longer(match, ReadRelative(at, head, depth));
    }

    private static Match? ReadRelative(Cursor at, WordClasses head, int depth)
    {
        Match? match = null;
        if ((head & (WordClasses.Weekday | WordClasses.RelativeDay | WordClasses.Determiner | WordClasses.Unit)) != 0)
        {
            match = Weekdays.Read(at);
        }

        if ((head & (WordClasses.Determiner | WordClasses.DayPart)) != 0)
        {
            match = Longer(match, DayParts.Read(at));
        }

        if ((head & WordClasses.Determiner) != 0)
        {
            match = Longer(match, Relatives.Read(at));
        }

        if ((head & (WordClasses.Unit | WordClasses.Digits | WordClasses.Determiner | WordClasses.UnitAdjective | WordClasses.Named | WordClasses.Ordinal)) != 0)
        {
            match = Longer(Longer(match, Periods.Read(at)), Neighbours.Read(at));
        }

        if ((head & (WordClasses.Unit | WordClasses.DayPart | WordClasses.Ordinal | WordClasses.Last)) != 0)
        {
            match = Longer(match, Attached.Read(at, depth));
        }

        if ((head & WordClasses.Season) != 0)
        {
            match = Longer(match, Seasons.Read(at));
        }

        if ((head & (WordClasses.Holiday | WordClasses.Determiner | WordClasses.Digits)) != 0)
        {
            match = Longer(match, HolidayNames.Read(at));
        }

        if ((head & (WordClasses.Reference | WordClasses.PhraseHead | WordClasses.Named | WordClasses.Last | WordClasses.This | WordClasses.Cardinal | WordClasses.Bounding)) != 0)
        {
            match = Longer(match, References.Read(at));
        }

        if ((head & (Counts | WordClasses.Determiner | WordClasses.Ordinal | WordClasses.Reference)) != 0)
        {
            match = Longer(Longer(match, Distances.Read(at)), Durations.Read(at, depth));
        }

        if ((head & (WordClasses.Frequency | WordClasses.Weekday | WordClasses.Every | WordClasses.Per)) != 0)
        {
            match = Longer(match, Recurrences.Read(at));
        }

        return match;
    }

    /// <summary>The longer of two; of the same length the first.</summary>
    private static Match? Longer(Match? first, Match? second) =>
        first is not { } one || (second is { } other && other.Next.EndBefore > one.Next.EndBefore) ? second : first;
}
