using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Clock times with the day behind them: "10:35 a.m.", "8 PM", "2200 GMT", "noon Saturday", "5 p.m. EST, Nov. 6", "4 in the morning".</summary>
internal static class Clocks
{
    private const string Rule = "clock-time";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        if (!TryTime(at, out var time, out var next))
        {
            return null;
        }

        next = next.Token.Is(WordClasses.Zone) && next.IsCapital ? next.Next()
            : time.Part is null && at.Token.Kind == TokenKind.Number && next.Token.Unit() == TimeUnit.Hour ? next.Next() : next;
        var day = next.Skip(',');
        if (day.Token.Gap != Gap.Line && (NamedMonth.Read(day) ?? Weekdays.ReadDay(day)) is { Mention.Meaning: var meaning } match && IsDay(meaning))
        {
            return Match.Of(at, match.Next, new TimeMeaning(time, meaning), Rule);
        }

        return Match.Of(at, next, new TimeMeaning(time, null), Rule);
    }

    /// <summary>Whether a meaning is that of a day, which a time can belong to.</summary>
    public static bool IsDay(Meaning meaning) => meaning is WeekdayMeaning or CalendarMeaning { When.Granularity: DateGranularity.Day } or UnitMeaning;

    private static bool TryTime(Cursor at, out DayTime time, out Cursor next)
    {
        time = default;
        next = at;
        if (at.Token.Is(WordClasses.ClockWord) && at.WordBefore.Text is not "high")
        {
            time = new DayTime(null, at.Token.Word.Value);
            next = at.Next();
            return true;
        }

        if (!Numbers.TryCount(at, out var hour, out next) || (at.Token.Kind == TokenKind.Number && at.CharBefore is '$' or ':' or '.' or '/' or '-'))
        {
            return false;
        }

        var isSure = TryMinutes(at, ref next, ref hour, out var minute, out var second);
        if (hour is < 0 or > 24)
        {
            return false;
        }

        if (TryMeridiem(next, out var offset, out var behind))
        {
            next = behind;
            if (hour is < 1 or > 12)
            {
                return false;
            }

            hour = (hour % 12) + offset;
        }
        else if (TryPart(next, hour, out offset, out behind))
        {
            next = behind;
            hour += hour < 12 ? offset : 0;
        }
        else if (!isSure)
        {
            return false;
        }

        time = new DayTime(null, hour, minute, second);
        return true;
    }

    /// <summary>":30", ":30:15", or the four digits of "2200 GMT" and "at 1400 hours".</summary>
    private static bool TryMinutes(Cursor at, ref Cursor next, ref int hour, out int minute, out int? second)
    {
        minute = 0;
        second = null;
        var isMilitary = next.Token.Unit() == TimeUnit.Hour && (at.Text[at.Token.Start] == '0' || at.WordBefore.Is(WordRoles.At));
        if (at.Token.IsNumber(4, 4) && ((next.Token.Is(WordClasses.Zone) && next.IsCapital) || isMilitary))
        {
            minute = hour % 100;
            hour /= 100;
            return minute < 60;
        }

        var digits = next.Next();
        if (!at.Token.IsNumber(1, 2) || !next.Token.IsGlued || !next.Token.IsSign(':') || !digits.Token.IsGlued || !digits.Token.IsNumber(2, 2) || digits.Token.Number > 59)
        {
            return false;
        }

        minute = digits.Token.Number;
        next = digits.Next();
        var seconds = next.Next();
        if (next.Token.IsGlued && next.Token.IsSign(':') && seconds.Token.IsGlued && seconds.Token.IsNumber(2, 2) && seconds.Token.Number < 60)
        {
            second = seconds.Token.Number;
            next = seconds.Next();
            // "3:07:35" alone is a length of time, as in a race.
            return at.Token.Length == 2;
        }

        return true;
    }

    /// <summary>"am", "p.m.".</summary>
    private static bool TryMeridiem(Cursor at, out int offset, out Cursor next)
    {
        offset = at.Token.Word.Value;
        next = at.Next();
        if (at.Token.Is(WordClasses.Meridiem))
        {
            return true;
        }

        if (at.Token.Kind != TokenKind.Word || at.Token.Length != 1 || !next.Token.IsGlued || !next.Token.IsSign('.'))
        {
            return false;
        }

        var second = next.Next();
        if (second.Token.Kind != TokenKind.Word || second.Token.Length != 1 || (second.Text[second.Token.Start] | 0x20) != 'm')
        {
            return false;
        }

        offset = (at.Text[at.Token.Start] | 0x20) == 'p' ? 12 : 0;
        next = second.Next();
        next = next.Token.IsGlued && next.Token.IsSign('.') ? next.Next() : next;
        return (at.Text[at.Token.Start] | 0x20) is 'p' or 'a';
    }

    /// <summary>"o'clock", "in the morning", "at night".</summary>
    private static bool TryPart(Cursor at, int hour, out int offset, out Cursor next)
    {
        offset = 0;
        next = at;
        if (at.Token.Length == 1 && (at.Text[at.Token.Start] | 0x20) == 'o' && at.Next() is var mark && mark.Token.IsGlued && (mark.Token.IsSign('\'') || mark.Token.IsSign('\u2019'))
            && mark.Next() is var clock && clock.Token.Length == 5)
        {
            next = clock.Next();
            return hour <= 12;
        }

        var part = at.Next().Next();
        if (at.Token.Word.Text is not "in" || !at.Next().Token.Is(WordClasses.The) || !part.Token.Is(WordClasses.DayPart))
        {
            return false;
        }

        offset = part.Token.Word.Code is "AF" or "EV" ? 12 : 0;
        next = part.Next();
        return hour is >= 1 and <= 12;
    }
}
