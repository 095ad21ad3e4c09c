using System.Globalization;

namespace CorpusGen.Dates.Calendar;

/// <summary>A time of day: a part of it, or a clock time.</summary>
/// <param name="Part">The TIMEX3 code of a part of the day (MO, MI, AF, EV, NI), or null.</param>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 60; null when it is not said.</param>
internal readonly record struct DayTime(string? Part, int Hour = 0, int Minute = 0, int? Second = null)
{
    /// <summary>The TIMEX3 value behind the day, such as <c>T22:00</c> or <c>TAF</c>.</summary>
    public override string ToString() => Part is not null ? "T" + Part
        : Second is { } s ? string.Format(CultureInfo.InvariantCulture, "T{0:D2}:{1:D2}:{2:D2}", Hour, Minute, s)
        : string.Format(CultureInfo.InvariantCulture, "T{0:D2}:{1:D2}", Hour, Minute);
}
