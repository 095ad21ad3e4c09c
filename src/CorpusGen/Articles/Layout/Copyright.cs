using System;

namespace CorpusGen.Articles.Layout;

/// <summary>The line that says whose the page is: <c>© 2021 The Daily Example. All rights reserved.</c></summary>
/// <param name="Holder">Who holds the rights, or null.</param>
/// <param name="Year">The year; the last of a range. Null when there is none.</param>
internal sealed record Copyright(string? Holder, int? Year)
{
    private static readonly LineOpenings Signs = new("copyright \u00A9", "copyright (c)", "copyright", "\u00A9", "(c)");

    /// <summary>Reads <paramref name="line"/>; null when it is no such line.</summary>
    public static Copyright? Read(ReadOnlySpan<char> line) => Signs.Find(line) is { } sign ? ReadRest(line.Slice(sign.Length)) : null;

    private static Copyright ReadRest(ReadOnlySpan<char> rest)
    {
        int? year = null;
        while (!rest.IsEmpty && !char.IsUpper(rest[0]))
        {
            var read = YearAt(rest);
            year = read ?? year;
            rest = rest.Slice(read is null ? 1 : 4);
        }

        var end = WordScan.BeginsWith(rest, "all rights") ? 0 : WordScan.EndOfName(rest, 0);
        return new Copyright(end > 0 ? rest.Slice(0, end).ToString() : null, year);
    }

    private static int? YearAt(ReadOnlySpan<char> text)
    {
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            if (i >= text.Length || text[i] is < '0' or > '9')
            {
                return null;
            }

            year = (year * 10) + (text[i] - '0');
        }

        return year is > 1800 and < 2200 ? year : null;
    }
}
