using System;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Calendar;

/// <summary>
/// A stretch of the calendar: a day, a week, a month, a year, a century… Its year may be open. Years are astronomical (0 is 1 BC);
/// a decade and a century are held by the first of their years, a century before Christ by its earliest. Seasons are the
/// meteorological ones of the northern half of the earth; a winter belongs to the year of its January, as climatology counts it.
/// </summary>
/// <param name="Granularity">What it is.</param>
/// <param name="Year">The year; null when it is open.</param>
/// <param name="Part">The month, ISO week, quarter, season (1 spring to 4 winter) or half, counted from 1; 0 for a year and longer.</param>
/// <param name="Day">The day of the month, counted from 1; 0 for anything longer.</param>
internal readonly record struct Stretch(DateGranularity Granularity, int? Year, int Part = 0, int Day = 0)
{
    /// <summary>The number of the season that begins in the December before its year.</summary>
    private const int Winter = 4;

    /// <summary>Characters of a value, and some to spare for years that no value has.</summary>
    public const int LongestValue = 32;

    /// <summary>Years that values can write.</summary>
    private const int MinYear = -9998;
    private const int MaxYear = 9999;

    /// <summary>A day.</summary>
    public static Stretch OfDay(int number)
    {
        var (year, month, day) = CivilDay.Date(number);
        return new Stretch(DateGranularity.Day, year, month, day);
    }

    /// <summary>What a partial date covers.</summary>
    public static Stretch Of(PartialDate date) => date switch
    {
        { Month: { } m, Day: { } d } => new Stretch(DateGranularity.Day, date.Year, m, d),
        { Month: { } m } => new Stretch(DateGranularity.Month, date.Year, m),
        _ => new Stretch(DateGranularity.Year, date.Year),
    };

    /// <summary>Whether values can write its year.</summary>
    public bool IsWritable => Year is null or (>= MinYear and <= MaxYear);

    /// <summary>Whether the calendar has it: no 30 February. An open year counts as a leap year.</summary>
    public bool IsOnCalendar => Granularity != DateGranularity.Day || Day <= CivilDay.DaysInMonth(Year ?? 2000, Part);

    /// <summary>The number of its first day. The year must not be open.</summary>
    public int First => Year is not { } y ? throw new InvalidOperationException("The year is open.") : Granularity switch
    {
        DateGranularity.Day => CivilDay.Number(y, Part, Day),
        DateGranularity.Week => CivilDay.Monday(y, Part),
        DateGranularity.Weekend => CivilDay.Monday(y, Part) + 5,
        DateGranularity.Month => CivilDay.Number(y, Part, 1),
        DateGranularity.Quarter => CivilDay.Number(y, (Part * 3) - 2, 1),
        DateGranularity.HalfYear => CivilDay.Number(y, (Part * 6) - 5, 1),
        DateGranularity.Season => Part == Winter ? CivilDay.Number(y - 1, 12, 1) : CivilDay.Number(y, Part * 3, 1),
        _ => CivilDay.Number(y, 1, 1),
    };

    /// <summary>The number of its last day. The year must not be open.</summary>
    public int Last => Granularity switch
    {
        DateGranularity.Day => First,
        DateGranularity.Weekend => First + 1,
        DateGranularity.Decade => CivilDay.Number(Year!.Value + 10, 1, 1) - 1,
        DateGranularity.Century => CivilDay.Number(Year!.Value + 100, 1, 1) - 1,
        _ => Shift(1).First - 1,
    };

    /// <summary>The stretch of another granularity that holds its first day. The year must not be open.</summary>
    public Stretch In(DateGranularity granularity)
    {
        if (granularity == Granularity)
        {
            return this;
        }

        var first = First;
        var (year, month, _) = CivilDay.Date(first);
        return granularity switch
        {
            DateGranularity.Week or DateGranularity.Weekend => Week(granularity, first),
            DateGranularity.Month => new Stretch(granularity, year, month),
            DateGranularity.Quarter => new Stretch(granularity, year, ((month - 1) / 3) + 1),
            DateGranularity.HalfYear => new Stretch(granularity, year, ((month - 1) / 6) + 1),
            DateGranularity.Season => month < 3 ? new Stretch(granularity, year, Winter) : new Stretch(granularity, year + (month / 12), month / 3),
            DateGranularity.Year => new Stretch(granularity, year),
            DateGranularity.Decade => new Stretch(granularity, Floor(year, 10)),
            DateGranularity.Century => new Stretch(granularity, Floor(year, 100)),
            _ => OfDay(first),
        };
    }

    /// <summary>The stretch of the same granularity that lies <paramref name="count"/> steps later. The year must not be open.</summary>
    public Stretch Shift(int count) => Granularity switch
    {
        DateGranularity.Day => OfDay(First + count),
        DateGranularity.Week or DateGranularity.Weekend => Week(Granularity, First + (7 * count)),
        DateGranularity.Month => Cycle(12, count),
        DateGranularity.Quarter => Cycle(4, count),
        DateGranularity.Season => InSeasonOrder().Cycle(4, count).InCodeOrder(),
        DateGranularity.HalfYear => Cycle(2, count),
        DateGranularity.Decade => this with { Year = Year + (10 * count) },
        DateGranularity.Century => this with { Year = Year + (100 * count) },
        _ => this with { Year = Year + count },
    };

    /// <summary>The TIMEX3 value.</summary>
    public override string ToString()
    {
        Span<char> value = stackalloc char[LongestValue];
        return value.Slice(0, Write(value)).ToString();
    }

    /// <summary>Writes the TIMEX3 value to the front of <paramref name="buffer"/>, which must have <see cref="LongestValue"/> characters.</summary>
    /// <returns>The number of characters written.</returns>
    public int Write(Span<char> buffer)
    {
        var writer = new ValueWriter(buffer);
        if (Granularity < DateGranularity.Decade)
        {
            WriteYear(ref writer);
        }

        switch (Granularity)
        {
            case DateGranularity.Day:
                writer.Add("-");
                writer.Add(Part, 2);
                writer.Add("-");
                writer.Add(Day, 2);
                break;
            case DateGranularity.Week or DateGranularity.Weekend:
                writer.Add("-W");
                writer.Add(Part, 2);
                writer.Add(Granularity == DateGranularity.Weekend ? "-WE" : "");
                break;
            case DateGranularity.Month:
                writer.Add("-");
                writer.Add(Part, 2);
                break;
            case DateGranularity.Quarter or DateGranularity.HalfYear:
                writer.Add(Granularity == DateGranularity.Quarter ? "-Q" : "-H");
                writer.Add(Part, 1);
                break;
            case DateGranularity.Season:
                writer.Add(SeasonCode(Part));
                break;
            case DateGranularity.Decade:
                WriteDecade(ref writer);
                break;
            case DateGranularity.Century:
                WriteCentury(ref writer);
                break;
            default:
                break;
        }

        return writer.Length;
    }

    /// <summary>The granularity of a unit; a night counts as its day.</summary>
    public static DateGranularity GranularityOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day or TimeUnit.Night => DateGranularity.Day,
        TimeUnit.Weekend => DateGranularity.Weekend,
        TimeUnit.Week or TimeUnit.Fortnight => DateGranularity.Week,
        TimeUnit.Month => DateGranularity.Month,
        TimeUnit.Quarter => DateGranularity.Quarter,
        TimeUnit.Season => DateGranularity.Season,
        TimeUnit.HalfYear => DateGranularity.HalfYear,
        TimeUnit.Year => DateGranularity.Year,
        TimeUnit.Decade => DateGranularity.Decade,
        TimeUnit.Century => DateGranularity.Century,
        _ => DateGranularity.None,
    };

    private static Stretch Week(DateGranularity granularity, int day)
    {
        var (year, week) = CivilDay.IsoWeek(day);
        return new Stretch(granularity, year, week);
    }

    /// <summary>Winter, the year's first season, counts from 1 to 4 like the others.</summary>
    private Stretch InSeasonOrder() => this with { Part = (Part % 4) + 1 };

    private Stretch InCodeOrder() => this with { Part = Part == 1 ? Winter : Part - 1 };

    private Stretch Cycle(int parts, int count)
    {
        var index = (Year!.Value * parts) + Part - 1 + count;
        var year = Floor(index, parts) / parts;
        return this with { Year = year, Part = index - (year * parts) + 1 };
    }

    private static int Floor(int value, int step) => value >= 0 ? value - (value % step) : value - (((value % step) + step) % step);

    private static string SeasonCode(int season) => season switch { 1 => "-SP", 2 => "-SU", 3 => "-FA", _ => "-WI" };

    private void WriteYear(ref ValueWriter writer)
    {
        switch (Year)
        {
            case null:
                writer.Add("XXXX");
                break;
            case <= 0:
                writer.Add("BC");
                writer.Add(1 - Year.Value, 4);
                break;
            default:
                writer.Add(Year.Value, 4);
                break;
        }
    }

    // Our decades begin at years that end in 0 of the count through zero, which no decade before Christ does: it is left open.
    private void WriteDecade(ref ValueWriter writer)
    {
        if (Year is { } year and >= 0)
        {
            writer.Add(Floor(year, 10) / 10, 3);
        }
        else
        {
            writer.Add("XXX");
        }
    }

    private void WriteCentury(ref ValueWriter writer)
    {
        if (Year is not { } year)
        {
            writer.Add("XX");
            return;
        }

        writer.Add(year < 0 ? "BC" : "");
        writer.Add(Math.Abs(year) / 100, 2);
    }
}
