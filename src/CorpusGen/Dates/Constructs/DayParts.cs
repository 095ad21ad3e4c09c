using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Parts of a day that a word counts from a known one: "this morning", "last night", "the next morning", "that night".</summary>
internal static class DayParts
{
    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var start = at.Skip(WordClasses.The);
        if (!Relatives.TryDeterminer(start, out var offset, out var fromLast, out var part) || !part.Token.Is(WordClasses.DayPart))
        {
            return null;
        }

        fromLast |= start.Token.Start != at.Token.Start && start.Token.Is(WordClasses.Next);
        var day = new UnitMeaning(DateGranularity.Day, offset, fromLast);
        return Match.Of(at, part.Next(), new TimeMeaning(new DayTime(part.Token.Word.Code), day), "part-of-day");
    }
}
