using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Puts the constructs together: at each place that can begin a temporal expression, the longest one wins.</summary>
internal static class Grammar
{
    /// <summary>Determiners, counts and articles: most of them stand before something that is no time.</summary>
    private const WordClasses NeedCompany = WordClasses.The | WordClasses.Article | WordClasses.Determiner | WordClasses.Vague | WordClasses.Approximator
        | WordClasses.Cardinal | WordClasses.Ordinal | WordClasses.Every | WordClasses.Per | WordClasses.Early | WordClasses.Late | WordClasses.Mid
        | WordClasses.Edge | WordClasses.Earlier | WordClasses.Later | WordClasses.Bounding | WordClasses.Half;

    /// <summary>What may follow them in a temporal expression.</summary>
    private const WordClasses Company = WordClasses.Month | WordClasses.Weekday | WordClasses.Season | WordClasses.Unit | WordClasses.Cardinal
        | WordClasses.Ordinal | WordClasses.Vague | WordClasses.The | WordClasses.Article | WordClasses.Determiner | WordClasses.Early | WordClasses.Late
        | WordClasses.Mid | WordClasses.Edge | WordClasses.Earlier | WordClasses.Later | WordClasses.DayPart | WordClasses.RelativeDay
        | WordClasses.Reference | WordClasses.Fiscal | WordClasses.QuarterCode | WordClasses.Decade | WordClasses.Holiday | WordClasses.ClockWord
        | WordClasses.UnitAdjective | WordClasses.Period | WordClasses.Half | WordClasses.Named | WordClasses.Multiplier | WordClasses.Meridiem
        | WordClasses.Zone | WordClasses.Era | WordClasses.OrdinalSuffix | WordClasses.Of | WordClasses.Through | WordClasses.Preposition
        | WordClasses.Conjunction | WordClasses.Frequency | WordClasses.Bounding;

    private const WordClasses StandAlone = WordClasses.Month | WordClasses.Weekday | WordClasses.Season | WordClasses.RelativeDay | WordClasses.Reference
        | WordClasses.Frequency | WordClasses.Era | WordClasses.Fiscal | WordClasses.QuarterCode | WordClasses.Decade | WordClasses.ClockWord
        | WordClasses.Unit | WordClasses.Holiday | WordClasses.PhraseHead | WordClasses.Digits | WordClasses.Apostrophe | WordClasses.DayPart;

    /// <summary>What a temporal expression can begin with.</summary>
    public const WordClasses Heads = NeedCompany | StandAlone;

    private const WordClasses Counts = WordClasses.Digits | WordClasses.Cardinal | WordClasses.Article | WordClasses.Vague | WordClasses.Approximator | WordClasses.Plural
        | WordClasses.Bounding | WordClasses.Half;

    /// <summary>How deep parts of parts are read: "the end of the first week of the last month of 1915". Deeper ones only cost, and are no text.</summary>
    private const int DeepestPart = 3;

    /// <summary>The construct that begins here, or null.</summary>
    public static Match? Read(Cursor at)
    {
        var head = at.Token.Head;
        var alone = head & StandAlone;
        if (alone == WordClasses.Holiday && !at.IsCapital)
        {
            // "new", "good", "father": only a capital letter begins a holiday.
            alone = WordClasses.None;
            head &= ~WordClasses.Holiday;
        }

        if ((head & Heads) == 0 || ((alone == WordClasses.None || at.Token.IsNumber(1, 3)) && !HasCompany(at)))
        {
            return null;
        }

        var match = Longer(Modified.Read(at), ReadWhole(at, 0));
        return match is null ? null : SharedMonths.Continue(match) ?? match;
    }

    /// <summary>Whether the next token can go on with a temporal expression: "the president" and "12 people" cannot.</summary>
    private static bool HasCompany(Cursor at)
    {
        var next = at.Next().Token;
        return next.Kind switch
        {
            TokenKind.Word => (next.Word.Classes & Company) != 0 || next.IsGlued || next.Length == 1,
            TokenKind.Number => true,
            TokenKind.Sign => at.Token.Kind == TokenKind.Number || next.IsSign('-') || next.Head == WordClasses.Apostrophe,
            _ => false,
        };
    }

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

        if ((head & (WordClasses.Reference | WordClasses.PhraseHead | WordClasses.Named | WordClasses.Last | WordClasses.This)) != 0)
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
        first is null || (second is not null && second.Next.EndBefore > first.Next.EndBefore) ? second : first;
}
