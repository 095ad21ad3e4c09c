using System;
using CorpusGen.Text;

namespace CorpusGen.Analyzers.Literals;

/// <summary>Where the contents of a raw string literal stand.</summary>
/// <param name="Contents">The contents, in the literal: of several lines without the breaks around them.</param>
/// <param name="Indentation">The number of blanks that are no part of a line; null when the literal stands on one line.</param>
/// <param name="HasLine">Whether there is a line of contents, which may be empty; true for a literal on one line.</param>
internal readonly record struct RawBounds(SourceSpan Contents, int? Indentation, bool HasLine)
{
    /// <summary>Reads the delimiters.</summary>
    /// <param name="literal">The literal as the file writes it.</param>
    /// <param name="isClosed">Whether it ends with its delimiter. Of one that does not, the first line tells the indentation.</param>
    public static RawBounds Of(string literal, bool isClosed)
    {
        var marks = 0;
        while (marks < literal.Length && literal[marks] == '"')
        {
            marks++;
        }

        var end = isClosed ? Math.Max(marks, literal.Length - marks) : literal.Length;
        var firstBreak = RawStrings.BreakAt(literal, marks, end);
        if (firstBreak < 0)
        {
            return new RawBounds(SourceSpan.FromBounds(marks, end), null, true);
        }

        var start = firstBreak + RawStrings.BreakLength(literal, firstBreak);
        return isClosed ? OfClosed(literal, start, end) : new RawBounds(SourceSpan.FromBounds(start, end), BlanksAt(literal, start), true);
    }

    private static RawBounds OfClosed(string literal, int start, int end)
    {
        var lastLine = end;
        while (lastLine > 0 && !LineMap.IsLineEnd(literal[lastLine - 1]))
        {
            lastLine--;
        }

        var contentEnd = lastLine - (lastLine >= 2 && literal[lastLine - 1] == '\n' && literal[lastLine - 2] == '\r' ? 2 : 1);
        return new RawBounds(SourceSpan.FromBounds(start, Math.Max(start, contentEnd)), end - lastLine, start <= contentEnd);
    }

    private static int BlanksAt(string literal, int start)
    {
        var at = start;
        while (at < literal.Length && char.IsWhiteSpace(literal[at]) && !LineMap.IsLineEnd(literal[at]))
        {
            at++;
        }

        return at - start;
    }
}
