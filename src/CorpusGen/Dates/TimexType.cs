namespace CorpusGen.Dates;

/// <summary>The types of temporal expression in TIMEX3 (TimeML 1.2.1, section 2.1).</summary>
public enum TimexType
{
    /// <summary>A calendar date of any exactness: <c>March 22</c>, <c>last year</c>, <c>the 1990s</c>, <c>now</c>.</summary>
    Date,

    /// <summary>A time of day, also with a date: <c>15:00 GMT Saturday</c>.</summary>
    Time,

    /// <summary>A length of time: <c>three weeks</c>.</summary>
    Duration,

    /// <summary>Something that recurs: <c>every Monday</c>.</summary>
    Set,
}
