namespace CorpusGen.Dates;

/// <summary>How exact a date is, from the finest to the coarsest.</summary>
public enum DateGranularity
{
    /// <summary>The value names no stretch of the calendar, such as <c>PRESENT_REF</c> or a duration.</summary>
    None,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A Saturday and Sunday.</summary>
    Weekend,

    /// <summary>An ISO 8601 week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A half of a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
