namespace CorpusGen.Dates.Calendar;

/// <summary>
/// Day arithmetic of the proleptic Gregorian calendar. Years are astronomical (0 is 1 BC), days are counted from 1970-01-01.
/// The count goes by eras of 400 years and 146,097 days, after which the calendar repeats.
/// </summary>
internal static class CivilDay
{
    private const int DaysAnEra = 146_097;
    private const int DaysFromEraToEpoch = 719_468;

    /// <summary>The number of the day; <paramref name="month"/> counts from 1 to 12, <paramref name="day"/> from 1.</summary>
    public static int Number(int year, int month, int day)
    {
        // A year that begins in March has its leap day at the end.
        var y = month <= 2 ? year - 1 : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysAnEra) + dayOfEra - DaysFromEraToEpoch;
    }

    /// <summary>The date of a numbered day.</summary>
    public static (int Year, int Month, int Day) Date(int number)
    {
        var z = number + DaysFromEraToEpoch;
        var era = (z >= 0 ? z : z - (DaysAnEra - 1)) / DaysAnEra;
        var dayOfEra = z - (era * DaysAnEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
    }

    /// <summary>The weekday of a numbered day: 1 is Monday, 7 is Sunday (ISO 8601).</summary>
    public static int Weekday(int number) => ((((number + 3) % 7) + 7) % 7) + 1;

    /// <summary>The number of days of a month.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The ISO 8601 week that a day lies in, with the year the week belongs to.</summary>
    public static (int Year, int Week) IsoWeek(int number)
    {
        // A week belongs to the year of its Thursday.
        var thursday = number + 4 - Weekday(number);
        var year = Date(thursday).Year;
        return (year, ((thursday - Number(year, 1, 1)) / 7) + 1);
    }

    /// <summary>The Monday of an ISO 8601 week.</summary>
    public static int Monday(int year, int week)
    {
        // The fourth of January always lies in week 1.
        var fourth = Number(year, 1, 4);
        return fourth - Weekday(fourth) + 1 + ((week - 1) * 7);
    }

    /// <summary>Western Easter Sunday of a year: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static int Easter(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return Number(year, n / 31, (n % 31) + 1);
    }

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
