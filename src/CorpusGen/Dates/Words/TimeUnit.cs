namespace CorpusGen.Dates.Words;

/// <summary>Units that time is counted in, from the smallest to the largest.</summary>
internal enum TimeUnit
{
    /// <summary>None.</summary>
    None,

    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A night, counted as a day.</summary>
    Night,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>A week.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

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

    /// <summary>A thousand years.</summary>
    Millennium,
}
