using System;
using System.Globalization;
using CorpusGen.Dates;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>Reads the dates of metadata.</summary>
internal static class PageDate
{
    // ISO 8601 and RFC 3339 are read by their beginning; these are what else programs write where they should not: RFC 5322 and dates for people.
    private static readonly string[] Formats =
    [
        "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy",
        "ddd, d MMM yyyy", "ddd, MMM d, yyyy", "d-MMM-yyyy", "MMMM d yyyy", "MMM d yyyy",
    ];

    /// <summary>
    /// The day on which an article was published, as its publisher's calendar has it: the date of a time is the one that is written, whatever zone follows.
    /// A date whose month and day cannot be told apart (03/04/2021) is none.
    /// </summary>
    public static PartialDate? Read(string text)
    {
        var given = text.Trim();
        foreach (var opening in (string[])["published on ", "published ", "posted on ", "posted "])
        {
            given = given.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? given[opening.Length..].Trim() : given;
        }

        const int IsoDay = 10;
        if (given.Length >= IsoDay && given[4] == '-' && (given.Length == IsoDay || given[IsoDay] is 'T' or 't' or ' ' or 'Z' or '+' or '-')
            && PartialDate.TryParse(given[..IsoDay], out var day))
        {
            return day;
        }

        if (PartialDate.TryParse(given, out var partial))
        {
            return partial;
        }

        // The time behind the date says nothing here: "Wed, 24 Mar 2021 08:00:00 GMT".
        var colon = given.IndexOf(':', StringComparison.Ordinal);
        var blank = colon < 0 ? -1 : given.LastIndexOf(' ', colon);
        var dated = (blank > 0 ? given[..blank] : given).TrimEnd(' ', ',');
        return DateTime.TryParseExact(dated, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var read)
            ? new PartialDate(read.Year, read.Month, read.Day)
            : null;
    }
}
