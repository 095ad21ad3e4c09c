using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>A year or a decade without its century: "'99", "the '80s", "the eighties". In news it is the last one that the text's day allows, in a narrative the one
/// nearest to the last date named: "the Boys of '99" were born in 1899 in a text about 1917.</summary>
/// <param name="Granularity">A year or a decade.</param>
/// <param name="Year">The year in its century, 0 to 99.</param>
internal sealed record ShortYearMeaning(DateGranularity Granularity, int Year) : Meaning
{
    private const int Century = 100;

    /// <summary>How many years ahead of the text's day it may lie: "the class of '24", written in 2020.</summary>
    private const int YearsAhead = 10;

    /// <summary>Without any date, what is less lies in this century, as RFC 2822, section 4.3, has it for years of two digits.</summary>
    private const int Pivot = 50;

    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        var isTold = discourse.IsNarrative || discourse.Published is null;
        return isTold && discourse.Last is { Year: { } told } last ? discourse.Date(At(Latest(told + (Century / 2))), last)
            : discourse.Published is { Year: { } year } published ? discourse.Date(At(Latest(year + YearsAhead)), published)
            : discourse.Date(At(Year + (Year < Pivot ? 2000 : 1900)));
    }

    /// <summary>The latest such year that is not after a given one.</summary>
    private int Latest(int limit) => limit - ((((limit - Year) % Century) + Century) % Century);

    private Stretch At(int year) => new(Granularity, year);
}
