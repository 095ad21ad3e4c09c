using System;
using System.Globalization;

namespace CorpusGen.Dates;

/// <summary>A day, a month or a year of the Gregorian calendar: as much of a date as is known.</summary>
public readonly record struct PartialDate
{
    /// <summary>Makes a date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or null for a whole year.</param>
    /// <param name="day">A day of that month, or null for the whole month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!Exists(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}.");
        }

        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12; null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, counted from 1; null when only the month or the year is known.</summary>
    public int? Day { get; }

    /// <summary>The first day that is meant.</summary>
    public DateTime Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that is meant.</summary>
    public DateTime Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Whether the calendar has the date; a day needs a month.</summary>
    public static bool Exists(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && month is null or (>= 1 and <= 12)
        && (day is null || (month is { } m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));

    /// <summary>Reads <c>2021</c>, <c>2021-03</c> or <c>2021-03-22</c>.</summary>
    /// <exception cref="FormatException">The text has another form, or there is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"\"{text}\" is no date; write 2021, 2021-03 or 2021-03-22.");

    /// <summary>Reads <c>2021</c>, <c>2021-03</c> or <c>2021-03-22</c>; nothing else, and no date that does not exist.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Number(text, 0, 4, out var year))
        {
            return false;
        }

        int? month = null, day = null;
        if (text.Length > 4)
        {
            if (text[4] != '-' || !Number(text, 5, 2, out var m))
            {
                return false;
            }

            month = m;
        }

        if (text.Length > 7)
        {
            if (text[7] != '-' || !Number(text, 8, 2, out var d))
            {
                return false;
            }

            day = d;
        }

        if (!Exists(year, month, day))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        ({ } m, null) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}", Year, m),
        ({ } m, { } d) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, m, d),
    };

    private static bool Number(string text, int start, int length, out int value)
    {
        value = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
