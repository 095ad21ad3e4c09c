using System;
using System.Collections.Generic;
using CorpusGen.Dates;

namespace CorpusGen.Articles.Layout;

/// <summary>A line that gives the date of publication and nothing else: <c>Updated 15:18, 24-Mar-2021</c>.</summary>
/// <param name="Date">The date; the first of several.</param>
/// <param name="IsUpdate">Whether the line says that the date is that of a change.</param>
internal sealed record Timestamp(PartialDate Date, bool IsUpdate)
{
    private const int MostTokens = 40;

    // What stands beside a date on such lines: what happened then, weekdays, zones, times and how long reading takes.
    private static readonly HashSet<string> Companions = new(StringComparer.Ordinal)
    {
        "posted", "published", "publication", "release", "released", "issued", "created", "updated", "update", "modified", "edited", "revised", "last", "first",
        "originally", "date", "dated", "on", "at", "as", "of", "and", "the",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "am", "pm", "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "ist", "jst", "kst", "hkt", "sgt", "aest", "aedt", "nzst",
        "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "z", "t", "local", "time", "hrs", "hours", "h", "noon", "midnight",
        "min", "mins", "minute", "minutes", "read",
    };

    private static readonly HashSet<string> UpdateWords = new(StringComparer.Ordinal) { "updated", "update", "modified", "edited", "revised" };

    /// <summary>Reads <paramref name="line"/>; null when it is something else or says more.</summary>
    public static Timestamp? Read(ReadOnlySpan<char> line)
    {
        var tokens = LineToken.Divide(line, MostTokens);
        if (tokens is null)
        {
            return null;
        }

        PartialDate? date = null;
        var isUpdate = false;
        for (var i = 0; i < tokens.Count;)
        {
            var read = CalendarDate.Read(tokens, i, out var end);
            if (read is not null)
            {
                if (read is { Day: null } && i > 0 && tokens[i - 1].Kind == LineTokenKind.Number)
                {
                    // "30 February 2021": the month is what is left of a day that does not exist.
                    return null;
                }

                date ??= read;
                i = end;
                continue;
            }

            var token = tokens[i++];
            isUpdate |= date is null && UpdateWords.Contains(token.Text);
            if (token.Kind == LineTokenKind.Word && !Companions.Contains(token.Text))
            {
                return null;
            }
        }

        return date is { } found ? new Timestamp(found, isUpdate) : null;
    }
}
