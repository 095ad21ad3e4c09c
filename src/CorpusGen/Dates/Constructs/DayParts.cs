using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Parts of a day that a word counts from a known one: "this morning", "last night", "the next morning", "that night".</summary>
internal static class DayParts
{
    private const string Rule = "part-of-day";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        if (at.Token.Is(WordClasses.DayPart))
        {
            return BeforeDay(at);
        }

        var start = at.Skip(WordClasses.The);
        if (at.WordBefore.Is(WordRoles.In) && start.Token.Start != at.Token.Start && start.Token.Is(WordClasses.DayPart) && !start.Next().Token.Is(WordClasses.Of))
        {
            return Match.Of(at, start.Next(), new TimeMeaning(new DayTime(start.Token.Word.Code), null), Rule);
        }

        if (!Relatives.TryDeterminer(start, out var offset, out var fromLast, out var part) || !part.Token.Is(WordClasses.DayPart))
        {
            return null;
        }

        fromLast |= start.Token.Start != at.Token.Start && start.Token.Is(WordClasses.Next);
        var day = new UnitMeaning(DateGranularity.Day, offset, fromLast);
        return Match.Of(at, part.Next(), new TimeMeaning(new DayTime(part.Token.Word.Code), day), Rule);
    }

    /// <summary>"afternoon yesterday", "night" of a story where it is nobody's night: "they marched at night".</summary>
    private static Match? BeforeDay(Cursor at)
    {
        var next = at.Next();
        if (next.Token.Gap == Gap.Space && Weekdays.ReadDay(next) is { } day && next.Token.Is(WordClasses.RelativeDay | WordClasses.Weekday)
            && day.Mention.Meaning is not TimeMeaning)
        {
            return Match.Of(at, day.Next, new TimeMeaning(new DayTime(at.Token.Word.Code), day.Mention.Meaning), Rule);
        }

        return at.Token.Unit() == TimeUnit.Night && at.WordBefore.Text is not "a"
            ? Match.Of(at, next, new NarrativeMeaning(new FixedMeaning(TimexType.Time, "XXXX-XX-XXTNI")), Rule)
            : null;
    }
}
