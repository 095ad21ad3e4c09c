using System;

namespace CorpusGen.Dates;

/// <summary>A TIMEX3 value, read: the same information as its text, in forms that programs can compare.</summary>
public sealed record TimexValue
{
    internal TimexValue(string text) => Text = text;

    /// <summary>The value as TIMEX3 writes it, such as <c>2021-03-22</c>, <c>2021-W12</c>, <c>XXXX-03-22</c> or <c>P3D</c>.</summary>
    public string Text { get; }

    /// <summary>
    /// The same in the Extended Date/Time Format (ISO 8601-2:2019, level 1); null where that has no word for it. Weeks, weekends,
    /// quarters and halves become intervals.
    /// </summary>
    public string? Edtf { get; init; }

    /// <summary>
    /// The first day that is meant, without a time; null where the value leaves it open or lies before the year 1. Seasons are the
    /// meteorological ones of the northern half of the earth, and a winter begins in the December before its year.
    /// </summary>
    public DateTime? Earliest { get; init; }

    /// <summary>The last day that is meant, without a time; null where the value leaves it open or lies before the year 1.</summary>
    public DateTime? Latest { get; init; }

    /// <summary>How exact the value is.</summary>
    public DateGranularity Granularity { get; init; }

    /// <summary>Reads any text; one that is no TIMEX3 value has no granularity, no days and no EDTF form.</summary>
    public static TimexValue Parse(string text) => TimexValueReader.Read(text);
}
