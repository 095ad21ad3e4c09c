using System;

namespace CorpusGen.Dates.Resolution;

/// <summary>What a mention's place on the page says about it.</summary>
internal static class Layout
{
    /// <summary>The longest heading, in UTF-16 code units.</summary>
    private const int LongestHeading = 90;

    /// <summary>Whether the mention stands in a heading: a short line that does not end as a sentence does.</summary>
    public static bool IsHeading(string text, int start, int end)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestHeading), Math.Min(start, LongestHeading));
        var line = before.LastIndexOf('\n');
        if (line < 0 && start > LongestHeading)
        {
            return false;
        }

        var rest = text.AsSpan(end, Math.Min(text.Length - end, LongestHeading));
        var stop = rest.IndexOf('\n');
        if (stop < 0 && end + rest.Length < text.Length)
        {
            return false;
        }

        rest = (stop < 0 ? rest : rest.Slice(0, stop)).TrimEnd();
        return before.Length - line - 1 + (end - start) + rest.Length <= LongestHeading
            && (rest.IsEmpty || rest[rest.Length - 1] is not ('.' or '!' or '?' or ':' or ';' or ',' or '"' or '\u201D'));
    }

    /// <summary>Whether the word before the mention makes it the end of a stretch without the other end: "since 1950".</summary>
    public static bool IsOpenEnded(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.EndsWith("since".AsSpan(), StringComparison.OrdinalIgnoreCase) || before.EndsWith("after".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("before".AsSpan(), StringComparison.OrdinalIgnoreCase) || before.EndsWith("until".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether no line ends between two places.</summary>
    public static bool IsSameLine(string text, int from, int to) =>
        to - from <= LongestHeading && to >= from && text.AsSpan(from, to - from).IndexOf('\n') < 0;

    /// <summary>Whether brackets stand directly around the mention.</summary>
    public static bool IsBracketed(string text, int start, int end) =>
        start > 0 && text[start - 1] is '(' or '[' && end < text.Length && text[end] is ')' or ']';
}
