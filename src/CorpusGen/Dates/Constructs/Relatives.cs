using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Units that a word counts from a known time: "last year", "this week", "the next day", "that month", "earlier this month".</summary>
internal static class Relatives
{
    private const string Rule = "relative-unit";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var start = at.Skip(WordClasses.The);
        var hasThe = start.Token.Start != at.Token.Start;
        if (!TryDeterminer(start, out var offset, out var fromLast, out var noun))
        {
            return null;
        }

        noun = noun.Token.Is(WordClasses.Fiscal) ? noun.Next() : noun;
        if (noun.Token.Is(WordClasses.Plural) || (noun.IsCapital && noun.Token.Is(WordClasses.Unit)) || (at.Token.Is(WordClasses.This) && at.WordBefore.Is(WordRoles.To)))
        {
            // "This Week" is a programme; "to this day" is a reference.
            return null;
        }

        var granularity = Stretch.GranularityOf(noun.Token.Unit());
        if (granularity == DateGranularity.None || noun.Token.Unit() == TimeUnit.Night)
        {
            return Named(at, noun, offset, fromLast);
        }

        if (hasThe && granularity == DateGranularity.Decade && !start.Token.Is(WordClasses.That))
        {
            // "over the past decade" is a length of time; Durations reads it.
            return null;
        }

        // "the next day" goes on from what was told; "next week" counts from today.
        fromLast |= hasThe && offset != 0 && start.Token.Is(WordClasses.Next);
        var meaning = new UnitMeaning(granularity, offset, fromLast);
        var next = noun.Next();
        return Counts.SkipOrSo(next) is var behind && behind.EndBefore != next.EndBefore
            ? Match.Of(at, behind, new ModifiedMeaning(meaning, "APPROX"), Rule)
            : Match.Of(at, next, meaning, Rule);
    }

    /// <summary>"last", "this", "next", "previous", "following", "that", "the same": how far from where.</summary>
    public static bool TryDeterminer(Cursor at, out int offset, out bool fromLast, out Cursor next)
    {
        next = at;
        offset = 0;
        fromLast = false;
        var token = at.Token;
        if (token.Is(WordClasses.This))
        {
            next = at.Next();
            // "this past spring", "this coming week"
            if (next.Token.Is(WordClasses.Last | WordClasses.Next | WordClasses.Following))
            {
                return TryDeterminer(next, out offset, out fromLast, out next);
            }

            return true;
        }

        if (!token.Is(WordClasses.That | WordClasses.Last | WordClasses.Next | WordClasses.Previous | WordClasses.Following))
        {
            return false;
        }

        offset = token.Is(WordClasses.That) ? 0 : token.Is(WordClasses.Last | WordClasses.Previous) ? -1 : 1;
        fromLast = token.Is(WordClasses.That | WordClasses.Previous | WordClasses.Following);
        next = at.Next();
        next = token.Is(WordClasses.That) && next.Token.Word.Text is "same" ? next.Next() : next;
        return true;
    }

    /// <summary>"last June", "next summer", "this September".</summary>
    private static Match? Named(Cursor at, Cursor noun, int offset, bool fromLast)
    {
        if (noun.Token.Is(WordClasses.Season) && !noun.Next().Token.Is(WordClasses.Of))
        {
            return Match.Of(at, noun.Next(), new NamedPartMeaning(new Stretch(DateGranularity.Season, null, noun.Token.Word.Value), offset, fromLast), Rule);
        }

        return Months.TryMonth(noun, out var month, out var next) && !next.Token.IsNumber(1, 2)
            ? Match.Of(at, next, new NamedPartMeaning(new Stretch(DateGranularity.Month, null, month), offset, fromLast), Rule)
            : null;
    }
}
