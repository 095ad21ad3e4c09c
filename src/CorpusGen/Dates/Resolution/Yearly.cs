using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Resolution;

/// <summary>What returns each year: a part of it such as "March" or "March 22", or a holiday by its rule.</summary>
/// <param name="Open">The part of the year, its year open; null for a holiday that has another day each year.</param>
/// <param name="Holiday">The holiday; null for anything else.</param>
internal readonly record struct Yearly(Stretch? Open, Holiday? Holiday = null)
{
    /// <summary>What it is.</summary>
    public DateGranularity Granularity => Open?.Granularity ?? DateGranularity.Day;

    /// <summary>Its occurrence in a year; null when that year has none.</summary>
    public Stretch? In(int year) =>
        Holiday is not null ? (year > 0 ? Holiday.In(year) : null)
        : Open is { } open && (open with { Year = year }) is { IsOnCalendar: true } there ? there
        : null;
}
