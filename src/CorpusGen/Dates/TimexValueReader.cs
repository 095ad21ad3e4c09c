using System;
using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates;

/// <summary>Reads TIMEX3 values (TimeML 1.2.1, section 2.1.3).</summary>
internal static class TimexValueReader
{
    /// <summary>Reads a value of any form.</summary>
    public static TimexValue Read(string text)
    {
        var time = text.AsSpan().IndexOf('T');
        var date = time < 0 ? text : text.Substring(0, time);
        if (!TryStretch(date, out var when) || (time >= 0 && when.Granularity != DateGranularity.Day))
        {
            return new TimexValue(text) { Granularity = Open(date, time >= 0 ? text.AsSpan(time) : default) };
        }

        if (time < 0)
        {
            return Covering(text, when, when.Granularity, EdtfWriter.Write(when));
        }

        return IsTime(text.AsSpan(time))
            ? Covering(text, when, DateGranularity.Time, EdtfWriter.Write(when, text.Substring(time)))
            : new TimexValue(text);
    }

    private static TimexValue Covering(string text, Stretch when, DateGranularity granularity, string? edtf)
    {
        var (earliest, latest) = when.Year is null ? (null, null) : (DateOf(when.First), DateOf(when.Last));
        return new TimexValue(text) { Granularity = granularity, Edtf = edtf, Earliest = earliest, Latest = latest };
    }

    /// <summary>Reads a stretch whose parts are all digits, but for an open year before a month or a day.</summary>
    private static bool TryStretch(string text, out Stretch when)
    {
        when = default;
        var isBefore = text.StartsWith("BC", StringComparison.Ordinal);
        var parts = (isBefore ? text.Substring(2) : text).Split('-');
        if (parts.Length == 1 && parts[0].Length is 2 or 3)
        {
            return TryNumber(parts[0], parts[0].Length, out var period) && !(isBefore && period == 0 && parts[0].Length == 3) && Period(period, parts[0].Length, isBefore, out when);
        }

        int? year = null;
        if (parts[0] != "XXXX")
        {
            if (!TryNumber(parts[0], 4, out var number) || number == 0)
            {
                return false;
            }

            year = isBefore ? 1 - number : number;
        }
        else if (isBefore || parts.Length == 1)
        {
            return false;
        }

        return parts.Length switch
        {
            1 => Make(new Stretch(DateGranularity.Year, year), out when),
            2 => TryPart(year, parts[1], out when),
            3 when parts[1].Length > 0 && parts[1][0] == 'W' => parts[2] == "WE" && TryPart(year, parts[1], out when) && Make(when with { Granularity = DateGranularity.Weekend }, out when),
            3 => TryDay(year, parts[1], parts[2], out when),
            _ => false,
        };
    }

    /// <summary>"197" is a decade, "19" a century, counted from 0.</summary>
    private static bool Period(int number, int digits, bool isBefore, out Stretch when) => digits == 2
        ? Make(new Stretch(DateGranularity.Century, isBefore ? 1 - ((number + 1) * 100) : number * 100), out when)
        : Make(new Stretch(DateGranularity.Decade, isBefore ? -(number * 10) - 9 : number * 10), out when);

    private static bool TryPart(int? year, string part, out Stretch when)
    {
        when = default;
        if (TryNumber(part, 2, out var month))
        {
            return month is >= 1 and <= 12 && Make(new Stretch(DateGranularity.Month, year, month), out when);
        }

        if (part.Length == 3 && part[0] == 'W')
        {
            return TryNumber(part.Substring(1), 2, out var week) && week >= 1 && (year is null ? week <= 53 : week <= WeeksIn(year.Value))
                && Make(new Stretch(DateGranularity.Week, year, week), out when);
        }

        return part switch
        {
            "Q1" or "Q2" or "Q3" or "Q4" => Make(new Stretch(DateGranularity.Quarter, year, part[1] - '0'), out when),
            "H1" or "H2" => Make(new Stretch(DateGranularity.HalfYear, year, part[1] - '0'), out when),
            "SP" => Make(new Stretch(DateGranularity.Season, year, 1), out when),
            "SU" => Make(new Stretch(DateGranularity.Season, year, 2), out when),
            "FA" => Make(new Stretch(DateGranularity.Season, year, 3), out when),
            "WI" => Make(new Stretch(DateGranularity.Season, year, 4), out when),
            _ => false,
        };
    }

    private static bool TryDay(int? year, string month, string day, out Stretch when)
    {
        when = default;
        return TryNumber(month, 2, out var m) && m is >= 1 and <= 12 && TryNumber(day, 2, out var d)
            && d >= 1 && d <= CivilDay.DaysInMonth(year ?? 2000, m)
            && Make(new Stretch(DateGranularity.Day, year, m, d), out when);
    }

    private static bool Make(Stretch stretch, out Stretch when)
    {
        when = stretch;
        return true;
    }

    /// <summary>How exact a value is that leaves its days open, such as <c>XXXX-WXX-2</c> or <c>T22:00</c>.</summary>
    private static DateGranularity Open(string date, ReadOnlySpan<char> time)
    {
        if (!time.IsEmpty)
        {
            return IsTime(time) && (date.Length == 0 || Open(date, default) == DateGranularity.Day) ? DateGranularity.Time : DateGranularity.None;
        }

        date = date.StartsWith("BC", StringComparison.Ordinal) ? date.Substring(2) : date;
        if (date.AsSpan().IndexOf('X') < 0 || !IsPattern(date))
        {
            return DateGranularity.None;
        }

        var parts = date.Split('-');
        return (parts[0].Length, parts.Length) switch
        {
            (4, 3) => parts[2] == "WE" ? DateGranularity.Weekend : DateGranularity.Day,
            (4, 2) => PartOf(parts[1]),
            (4, 1) => DateGranularity.Year,
            (3, 1) => DateGranularity.Decade,
            (2, 1) => DateGranularity.Century,
            _ => DateGranularity.None,
        };
    }

    private static DateGranularity PartOf(string part) => part[0] switch
    {
        'W' => part == "WI" ? DateGranularity.Season : DateGranularity.Week,
        'Q' => DateGranularity.Quarter,
        'H' => DateGranularity.HalfYear,
        'S' or 'F' => DateGranularity.Season,
        _ => DateGranularity.Month,
    };

    /// <summary>Whether a year of digits and X is followed by parts of the forms that TIMEX3 knows, with X for any digit.</summary>
    private static bool IsPattern(string date)
    {
        var parts = date.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var digits = i == 1 && parts[i].Length > 0 && parts[i][0] is 'W' or 'Q' or 'H' ? parts[i].Substring(1) : parts[i];
            if (i > 2 || (!AreDigits(digits) && !(i == 1 && parts[1] is "SP" or "SU" or "FA" or "WI") && !(i == 2 && digits == "WE")))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreDigits(string text)
    {
        foreach (var c in text)
        {
            if (c is not ('X' or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary><c>T22</c>, <c>T22:00</c>, <c>T22:00:00</c> or <c>TAF</c>.</summary>
    private static bool IsTime(ReadOnlySpan<char> time)
    {
        if (time.Length == 3 && char.IsLetter(time[1]))
        {
            return time.Slice(1).SequenceEqual("MO".AsSpan()) || time.Slice(1).SequenceEqual("MI".AsSpan()) || time.Slice(1).SequenceEqual("AF".AsSpan())
                || time.Slice(1).SequenceEqual("EV".AsSpan()) || time.Slice(1).SequenceEqual("NI".AsSpan()) || time.Slice(1).SequenceEqual("DT".AsSpan());
        }

        if (time.Length is not (3 or 6 or 9))
        {
            return false;
        }

        for (var i = 1; i < time.Length; i++)
        {
            if (i % 3 == 0 ? time[i] != ':' : time[i] is < '0' or > '9')
            {
                return false;
            }
        }

        var hour = ((time[1] - '0') * 10) + time[2] - '0';
        return hour <= 24 && (time.Length < 6 || time[4] <= '5') && (time.Length < 9 || time[7] <= '6');
    }

    private static int WeeksIn(int year) => CivilDay.IsoWeek(CivilDay.Number(year, 12, 28)).Week;

    private static DateTime? DateOf(int number)
    {
        var (year, month, day) = CivilDay.Date(number);
        return year is >= 1 and <= 9999 ? new DateTime(year, month, day) : null;
    }

    private static bool TryNumber(string text, int digits, out int value)
    {
        value = 0;
        if (text.Length != digits)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
