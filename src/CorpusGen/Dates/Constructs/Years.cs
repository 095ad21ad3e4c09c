using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Years: "2020", "264 BC", "AD 70", "the year two thousand", "fiscal 1989", "1957-58", "'99".</summary>
internal static class Years
{
    private const string Rule = "year";

    /// <summary>Years from which a number alone is more often a year than a count.</summary>
    private const int LikelyFrom = 1800;
    private const int LikelyTo = 2059;

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var number = at;
        var isNamed = false;
        if (at.Token.Is(WordClasses.The) && at.Next() is var noun && noun.Token.Unit() == TimeUnit.Year && !noun.Token.Is(WordClasses.Plural))
        {
            number = noun.Next();
            isNamed = true;
        }
        else if (at.Token.Is(WordClasses.Fiscal))
        {
            number = at.Next();
            number = number.Token.Unit() == TimeUnit.Year ? number.Next() : number;
            isNamed = true;
        }

        if (!isNamed && TryShort(at, out var shortened, out var behind))
        {
            return Match.Of(at, behind, shortened!, Rule);
        }

        if (!TryWithEra(number, out var year, out var next))
        {
            return isNamed ? null : RangeBeforeEra(at);
        }

        var hasEra = number.Token.Is(WordClasses.Era) || (number.Token.Kind == TokenKind.Number && next.EndBefore != number.Token.End);
        return isNamed || hasEra || IsBelieved(number, next, year)
            ? Abbreviated(at, next, year) ?? Match.Of(at, next, new CalendarMeaning(new Stretch(DateGranularity.Year, year)), Rule)
            : null;
    }

    /// <summary>A year and its era; the result is astronomical.</summary>
    public static bool TryWithEra(Cursor at, out int year, out Cursor next)
    {
        year = 0;
        next = at;
        if (at.Token.Is(WordClasses.Era) && at.Token.Word.Value > 0 && IsUpper(at) && at.Next() is var behindEra && behindEra.Token.IsNumber(1, 4))
        {
            year = behindEra.Token.Number;
            next = behindEra.Next();
            return year > 0;
        }

        if (at.Token.IsNumber(1, 4) && at.Token.Number > 0 && TryEra(at.Next(), out var sign, out next))
        {
            year = sign < 0 ? 1 - at.Token.Number : at.Token.Number;
            return true;
        }

        return Numbers.TryYear(at, out year, out next);
    }

    /// <summary>"BC", "B.C.", "BCE", "AD", "A.D.": -1 or 1.</summary>
    public static bool TryEra(Cursor at, out int sign, out Cursor next)
    {
        next = at;
        sign = at.Token.Word.Value;
        if (at.Token.Is(WordClasses.Era) && IsUpper(at))
        {
            next = at.Next();
            return true;
        }

        if (at.Token.Length != 1 || !at.IsCapital)
        {
            return false;
        }

        var dot = at.Next();
        var second = dot.Next();
        if (!dot.Token.IsSign('.') || !second.Token.IsGlued || second.Token.Length != 1 || !second.IsCapital)
        {
            return false;
        }

        sign = (at.Text[at.Token.Start], at.Text[second.Token.Start]) switch { ('B', 'C') => -1, ('A', 'D') => 1, _ => 0 };
        next = second.Next().Token is { IsGlued: true } end && end.IsSign('.') ? second.Next().Next() : second.Next();
        return sign != 0;
    }

    /// <summary>"this year", "last year", "that year", "the same year", "the following year", "'99".</summary>
    public static bool TryRelative(Cursor at, out Meaning? meaning, out Cursor next)
    {
        meaning = null;
        if (TryShort(at, out meaning, out next))
        {
            return true;
        }

        next = at.Skip(WordClasses.The);
        if (!Relatives.TryDeterminer(next, out var offset, out var fromLast, out next) || next.Token.Unit() != TimeUnit.Year || next.Token.Is(WordClasses.Plural))
        {
            return false;
        }

        next = next.Next();
        meaning = new UnitMeaning(DateGranularity.Year, offset, fromLast);
        return true;
    }

    /// <summary>The unit that a token names.</summary>
    public static TimeUnit Unit(this Token token) => token.Is(WordClasses.Unit) ? token.Word.Unit : TimeUnit.None;

    /// <summary>"58" of "1957-58".</summary>
    private static Match? Abbreviated(Cursor at, Cursor next, int year)
    {
        var second = next.Token.Number is '-' or '\u2013' or '/' && next.Token.Kind == TokenKind.Sign && next.Token.IsGlued ? next.Next() : next;
        if (second.Token.Start == next.Token.Start || !second.Token.IsNumber(2, 2) || !second.Token.IsGlued || year < Numbers.EarliestYear)
        {
            return null;
        }

        var behind = second.Next();
        var end = (year - (year % 100)) + second.Token.Number;
        if (end <= year || (behind.Token.IsGlued && (behind.Token.IsSign('-') || behind.Token.Kind == TokenKind.Word)))
        {
            return null;
        }

        return Match.Of(at, next, new CalendarMeaning(new Stretch(DateGranularity.Year, year)), Rule) with
        {
            Next = behind,
            Second = new Mention(second.Token.Start, second.Token.End, new CalendarMeaning(new Stretch(DateGranularity.Year, end)), Rule),
        };
    }

    /// <summary>"264" of "264 to 241 BC".</summary>
    private static Match? RangeBeforeEra(Cursor at)
    {
        var joint = at.Next();
        if (!at.Token.IsNumber(1, 4) || at.Token.Number == 0 || !(joint.Token.IsSign('-') || joint.Token.IsSign('\u2013') || joint.Token.Is(WordClasses.Through)))
        {
            return null;
        }

        var end = joint.Next();
        return end.Token.IsNumber(1, 4) && TryEra(end.Next(), out var sign, out _) && sign < 0
            ? Match.Of(at, joint, new CalendarMeaning(new Stretch(DateGranularity.Year, 1 - at.Token.Number)), Rule)
            : null;
    }

    /// <summary>"'99", with its apostrophe.</summary>
    public static bool TryShort(Cursor at, out Meaning? meaning, out Cursor next)
    {
        meaning = null;
        next = at;
        if (at.Token.Head != WordClasses.Apostrophe || at.Token.IsGlued)
        {
            return false;
        }

        var digits = at.Next();
        var behind = digits.Next().Token;
        if (!digits.Token.IsGlued || !digits.Token.IsNumber(2, 2) || behind is { IsGlued: true, Kind: not TokenKind.Sign }
            || behind.Is(WordClasses.Counted | WordClasses.Unit | WordClasses.Meridiem))
        {
            // A quotation that begins with a count: "'20 people came'".
            return false;
        }

        meaning = new ShortYearMeaning(DateGranularity.Year, digits.Token.Number);
        next = digits.Next();
        return true;
    }

    /// <summary>Whether a number alone is a year, by what stands before and behind.</summary>
    private static bool IsBelieved(Cursor at, Cursor next, int year)
    {
        if (next.Token.Is(WordClasses.Counted) || (next.Token.Is(WordClasses.Unit) && next.Token.Gap == Gap.Space && next.Token.Is(WordClasses.Plural))
            || (at.CharBefore == '-' && at.Token.Start > 1 && char.IsUpper(at.Text[at.Token.Start - 2])))
        {
            return false;
        }

        var isIntroduced = (at.WordBefore.Classes & (WordClasses.Preposition | WordClasses.Through | WordClasses.Early | WordClasses.Late | WordClasses.Mid
            | WordClasses.Of | WordClasses.Season | WordClasses.Before | WordClasses.After)) != 0 && at.WordBefore.Text is not ("about" or "around");
        if (at.Token.Gap == Gap.Line && (next.Token.Gap == Gap.Line || next.AtEnd || next.Token.IsSign(':')))
        {
            // A heading: "1645", "1645: The second siege".
            return year <= LikelyTo;
        }

        var isLikely = year is >= LikelyFrom and <= LikelyTo;
        return at.Token.Kind == TokenKind.Word ? isLikely : isLikely || (isIntroduced && year <= LikelyTo);
    }

    private static bool IsUpper(Cursor at) => at.IsCapital && char.IsUpper(at.Text[at.Token.End - 1]);
}
