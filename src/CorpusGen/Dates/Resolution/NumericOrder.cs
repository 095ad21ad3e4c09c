using System;
using System.Threading;
using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Constructs;
using CorpusGen.Text;

namespace CorpusGen.Dates.Resolution;

/// <summary>Which of two numbers in front of a year is the month: "05/03/1998".</summary>
internal enum NumericOrder
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>As in the United States.</summary>
    MonthFirst,

    /// <summary>As in most of the world.</summary>
    DayFirst,
}

/// <summary>Tells the order from the article's language, or else from those of its dates that have one reading only.</summary>
internal static class NumericOrders
{
    private const int Months = 12;

    // Regions by the short date patterns of the Unicode CLDR: those that write the month first, and the English-speaking ones that write the day first.
    private static readonly string[] MonthFirstRegions = ["US", "PH", "PR"];
    private static readonly string[] DayFirstRegions = ["GB", "IE", "AU", "NZ", "IN"];

    // Languages whose short dates in the CLDR begin with the day in every region but the ones above.
    private static readonly string[] DayFirstLanguages = ["de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "da", "fi", "nb", "el", "tr", "ro"];

    /// <summary>The order that the article keeps.</summary>
    /// <param name="language">Its BCP 47 tag, or null.</param>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static NumericOrder Of(string? language, string text, LentList<Mention> mentions, CancellationToken cancellation)
    {
        var told = OfLanguage(language);
        for (var i = 0; i < mentions.Count && told == NumericOrder.Unknown; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var mention = mentions[i];
            told = mention.Rule == NumericDates.Rule && mention.Meaning is CalendarMeaning { When: var day } && day.Part != day.Day
                ? OfDigits(text, mention.Start)
                : told;
        }

        return told;
    }

    private static NumericOrder OfLanguage(string? tag)
    {
        var parts = (tag ?? "").Split('-');
        var region = parts[parts.Length - 1];
        return parts.Length > 1 && Has(MonthFirstRegions, region) ? NumericOrder.MonthFirst
            : parts.Length > 1 && Has(DayFirstRegions, region) ? NumericOrder.DayFirst
            : Has(DayFirstLanguages, parts[0]) && !string.Equals(region, "CA", StringComparison.OrdinalIgnoreCase) ? NumericOrder.DayFirst
            : NumericOrder.Unknown;
    }

    private static bool Has(string[] list, string part) => Array.Exists(list, p => string.Equals(p, part, StringComparison.OrdinalIgnoreCase));

    // "22/3/2021" and "3/22/2021" have one reading; a full stop always follows the day, and a year of four digits never stands second.
    private static NumericOrder OfDigits(string text, int start)
    {
        var i = start;
        var first = 0;
        for (; i < text.Length && i - start < 2 && text[i] is >= '0' and <= '9'; i++)
        {
            first = (first * 10) + (text[i] - '0');
        }

        return i == start || i >= text.Length || text[i] is not ('/' or '-') ? NumericOrder.Unknown
            : first > Months ? NumericOrder.DayFirst : NumericOrder.MonthFirst;
    }
}

/// <summary>"05/03/1998": two numbers that can both be the month. The order that the article keeps decides; where nothing tells, the year alone is known.</summary>
/// <param name="MonthFirst">The day when the month stands first.</param>
/// <param name="DayFirst">The day when it stands second.</param>
internal sealed record EitherDayMeaning(Stretch MonthFirst, Stretch DayFirst) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention) => discourse.Order switch
    {
        NumericOrder.MonthFirst => discourse.Date(MonthFirst),
        NumericOrder.DayFirst => discourse.Date(DayFirst),
        _ => new Reading(TimexType.Date, MonthFirst.In(DateGranularity.Year) + "-XX-XX"),
    };
}
