using System;
using CorpusGen.Citations;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Completion.Typing;

/// <summary>Tells from the caret's line alone whether a citation may be typed there. An editor asks at every key.</summary>
internal static class TypingLine
{
    // Behind more than this, a line is no line that somebody types.
    private const int LongestLine = 2_000;

    /// <summary>Whether what was just typed may go on with a citation: it stands behind a quotation mark, or in a comment.</summary>
    /// <param name="text">The file.</param>
    /// <param name="caret">Behind the character that was typed.</param>
    public static bool MayCite(SourceText text, int caret)
    {
        if (caret <= 0 || caret > text.Length)
        {
            return false;
        }

        var start = text.Lines.GetLineFromPosition(caret).Start;
        if (caret - start > LongestLine || !MayFollow(text[caret - 1]))
        {
            return false;
        }

        var line = text.ToString(TextSpan.FromBounds(start, caret));
        return line.IndexOf('"') >= 0 || IsComment(line);
    }

    private static bool MayFollow(char typed) =>
        char.IsLetterOrDigit(typed) || typed is '"' or '\'' or '(' or ' ' or ',' or '=' or '>' or '-' || Array.IndexOf(CommentForm.Marks, typed) >= 0;

    // The lines of a block comment begin with a star, or hold the sign.
    private static bool IsComment(string line) =>
        line.IndexOf("//", StringComparison.Ordinal) >= 0
        || line.IndexOf(CommentCitationReader.Sign, StringComparison.Ordinal) >= 0
        || line.TrimStart().StartsWith("*", StringComparison.Ordinal);
}
