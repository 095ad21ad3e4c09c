using System.Globalization;
using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates;

/// <summary>Writes the Extended Date/Time Format, ISO 8601-2:2019 level 1 (https://www.loc.gov/standards/datetime/).</summary>
internal static class EdtfWriter
{
    /// <summary>A stretch; null when its year is open, for which level 1 has no form.</summary>
    public static string? Write(Stretch when) => when.Year is not { } year ? null : when.Granularity switch
    {
        DateGranularity.Day or DateGranularity.Month or DateGranularity.Year => Iso(when),
        DateGranularity.Season => Iso(new Stretch(DateGranularity.Year, year)) + "-" + (20 + when.Part).ToString(CultureInfo.InvariantCulture),
        DateGranularity.Decade => year < 0 ? Interval(when, DateGranularity.Year) : when + "X",
        DateGranularity.Century => year < 0 ? Interval(when, DateGranularity.Year) : when + "XX",
        DateGranularity.Quarter or DateGranularity.HalfYear => Interval(when, DateGranularity.Month),
        _ => Interval(when, DateGranularity.Day),
    };

    /// <summary>A clock time of a day, from its TIMEX3 form; null for a part of the day.</summary>
    public static string? Write(Stretch day, string time)
    {
        if (Write(day) is not { } date || !(time[1] is >= '0' and <= '9'))
        {
            return null;
        }

        return date + (time.Length switch { 3 => time + ":00:00", 6 => time + ":00", _ => time });
    }

    private static string Interval(Stretch when, DateGranularity by) =>
        Iso(Stretch.OfDay(when.First).In(by)) + "/" + Iso(Stretch.OfDay(when.Last).In(by));

    /// <summary>ISO 8601 counts years through zero: 480 BC is -0479.</summary>
    private static string Iso(Stretch when) => when.Year is { } year and <= 0
        ? (year < 0 ? "-" : "") + (-year).ToString("D4", CultureInfo.InvariantCulture) + Rest(when)
        : when.ToString();

    /// <summary>What stands behind the year.</summary>
    private static string Rest(Stretch when) => (when with { Year = 1 }).ToString().Substring(4);
}
