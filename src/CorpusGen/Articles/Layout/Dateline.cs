using System;
using CorpusGen.Dates;

namespace CorpusGen.Articles.Layout;

/// <summary>How news agencies begin: place, perhaps the day, the agency, a dash: <c>BEIJING, March 23 (Xinhua) —</c>; old wires have <c>_</c> for the dash.</summary>
/// <param name="Agency">The agency, or null.</param>
/// <param name="Month">The month of the day that it gives, or null.</param>
/// <param name="Day">The day, or null.</param>
/// <param name="Year">The year, or null, as usual.</param>
internal sealed record Dateline(string? Agency, int? Month, int? Day, int? Year)
{
    // Two places, a day and an agency are not longer.
    private const int MostLength = 90;

    /// <summary>The date, where it is given with its year, or <paramref name="year"/> is known from elsewhere.</summary>
    public PartialDate? DateIn(int? year) =>
        Month is { } month && Day is { } day && (Year ?? year) is { } known && PartialDate.Exists(known, month, day) ? new PartialDate(known, month, day) : null;

    /// <summary>Reads the beginning of the first paragraph of prose; null when it has no dateline.</summary>
    public static Dateline? Read(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph.Slice(0, Math.Min(paragraph.Length, MostLength));
        var dash = IndexOfDash(head);
        if (dash <= 0)
        {
            return null;
        }

        head = head.Slice(0, dash).TrimEnd();
        var open = head.IndexOf('(');
        var agency = open > 0 && head[head.Length - 1] == ')' ? AgencyOf(head.Slice(open + 1, head.Length - open - 2)) : null;
        var place = open > 0 ? head.Slice(0, open) : head;
        if (!IsPlace(place, isVouchedFor: agency is not null))
        {
            return null;
        }

        var (month, day, year) = DayOf(place);
        return new Dateline(agency, month, day, year);
    }

    private static int IndexOfDash(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length; i++)
        {
            if (head[i] is '\u2014' or '\u2013' or '\u2015' || (head[i] == '_' && head[i - 1] == ' ') || (head[i] == '-' && head[i - 1] is ' ' or ')' or '-'))
            {
                return head[i] == '-' && head[i - 1] == '-' ? i - 1 : i;
            }
        }

        return -1;
    }

    private static string? AgencyOf(ReadOnlySpan<char> inside) =>
        inside.Length is > 1 and <= 40 && WordScan.EndOfName(inside, 0) == inside.Length ? inside.ToString() : null;

    // A place in capitals is a dateline by itself; "New York" needs an agency behind it, because prose has dashes too.
    private static bool IsPlace(ReadOnlySpan<char> place, bool isVouchedFor)
    {
        var comma = place.IndexOf(',');
        var first = (comma < 0 ? place : place.Slice(0, comma)).Trim();
        var capitals = 0;
        foreach (var c in first)
        {
            if (char.IsLower(c) && !isVouchedFor)
            {
                return false;
            }

            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '\'' or '\u2019'))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= (isVouchedFor ? 1 : 3) && char.IsUpper(first[0]);
    }

    private static (int? Month, int? Day, int? Year) DayOf(ReadOnlySpan<char> place)
    {
        var tokens = LineToken.Divide(place, most: 24) ?? [];
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (CalendarDate.Read(tokens, i, out _) is { Day: not null } full)
            {
                return (full.Month, full.Day, full.Year);
            }

            var dayAt = tokens[i + 1].Text == "." && i + 2 < tokens.Count ? i + 2 : i + 1;
            if (CalendarDate.MonthOf(tokens[i].Text) is { } month && tokens[dayAt] is { Kind: LineTokenKind.Number, Text.Length: <= 2 } day)
            {
                return (month, day.Value, null);
            }
        }

        return (null, null, null);
    }
}
