using System;

namespace CorpusGen.Text.Markdown;

/// <summary>How lines of Markdown begin (CommonMark 0.31.2, sections 4 and 5). All expect a line without the blanks in front.</summary>
internal static class MarkdownMarks
{
    /// <summary>The length of the opening fence of a code block; 0 when there is none.</summary>
    public static int Fence(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
        {
            return 0;
        }

        var length = RunLength(line);
        return length >= 3 && (line[0] == '~' || line.Slice(length).IndexOf('`') < 0) ? length : 0;
    }

    /// <summary>Whether the line closes a code block that <paramref name="length"/> times <paramref name="mark"/> opened.</summary>
    public static bool ClosesFence(ReadOnlySpan<char> line, char mark, int length) =>
        !line.IsEmpty && line[0] == mark && RunLength(line) is var run && run >= length && line.Slice(run).TrimStart().IsEmpty;

    /// <summary>The number of <c>#</c> of a heading, 1 to 6; 0 when the line is none.</summary>
    public static int Heading(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '#')
        {
            return 0;
        }

        var length = RunLength(line);
        return length <= 6 && (length == line.Length || line[length] is ' ' or '\t') ? length : 0;
    }

    /// <summary>Whether the line, below a paragraph, makes it a heading.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line) =>
        !line.IsEmpty && line[0] is '=' or '-' && line.Slice(RunLength(line)).TrimStart().IsEmpty;

    /// <summary>Whether the line is a ruler.</summary>
    public static bool IsRuler(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '-' or '_'))
        {
            return false;
        }

        var count = 0;
        foreach (var c in line)
        {
            if (c == line[0])
            {
                count++;
            }
            else if (c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= 3;
    }

    /// <summary>The length of the list marker in front, without blanks behind it; 0 when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="inParagraph">Whether the line would break into a paragraph: only a list that begins at 1 and says something may.</param>
    public static int ListMarker(ReadOnlySpan<char> line, bool inParagraph)
    {
        var length = !line.IsEmpty && line[0] is '-' or '*' or '+' ? 1 : NumberMarker(line);
        if (length == 0 || (length < line.Length && line[length] is not (' ' or '\t')))
        {
            return 0;
        }

        var mayBreakIn = !line.Slice(length).TrimStart().IsEmpty && (length == 1 || (length == 2 && line[0] == '1'));
        return inParagraph && !mayBreakIn ? 0 : length;
    }

    /// <summary>Whether the line divides the head of a table from its rows.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> line) =>
        line.IndexOf('|') >= 0 && line.IndexOf('-') >= 0 && line.Trim(" \t|:-".AsSpan()).IsEmpty;

    /// <summary>What ends the raw HTML that begins with the line; null when none begins, or it holds words.</summary>
    public static string? RawHtmlEnd(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("<!--".AsSpan(), StringComparison.Ordinal))
        {
            return "-->";
        }

        foreach (var (start, end) in RawElements)
        {
            if (line.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase) && (line.Length == start.Length || !char.IsLetterOrDigit(line[start.Length])))
            {
                return end;
            }
        }

        return null;
    }

    private static readonly (string Start, string End)[] RawElements =
        [("<script", "</script>"), ("<style", "</style>"), ("<pre", "</pre>"), ("<textarea", "</textarea>")];

    private static int NumberMarker(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 10 && line[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' ? digits + 1 : 0;
    }

    private static int RunLength(ReadOnlySpan<char> line)
    {
        var length = 1;
        while (length < line.Length && line[length] == line[0])
        {
            length++;
        }

        return length;
    }
}
