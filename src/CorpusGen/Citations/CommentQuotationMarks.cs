using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Finds where the quoted words of a citation comment end. Marks inside the words are counted, so that they may hold quotations.</summary>
internal static class CommentQuotationMarks
{
    /// <summary>Whether <paramref name="c"/> may open the quoted words.</summary>
    public static bool IsOpening(char c) => c is '"' or '“' or '„' or '«' or '「' or '『';

    /// <summary>Finds the mark that closes the words. Null when none does.</summary>
    /// <param name="text">The comment's words.</param>
    /// <param name="open">Where the opening mark stands.</param>
    /// <param name="stop">Where the search ends.</param>
    /// <param name="isBalanced">Whether the marks inside the words come in pairs; else the words end with the last mark that may close them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SourceSpan? FindWords(string text, int open, int stop, out bool isBalanced, CancellationToken cancellation)
    {
        isBalanced = true;
        var mark = text[open];
        var depth = 1;
        var lastClosing = -1;
        for (var i = open + 1; i < stop; i++)
        {
            cancellation.ThrowIfRequestedAt(i);

            if (Opens(text, i, stop, mark))
            {
                depth++;
            }
            else if (Closes(text[i], mark))
            {
                lastClosing = i;
                depth--;
            }

            if (depth == 0)
            {
                return SourceSpan.FromBounds(open + 1, i);
            }
        }

        // A mark inside that stands alone, such as that of an inch, would otherwise swallow the closing one.
        isBalanced = false;
        return lastClosing < 0 ? null : SourceSpan.FromBounds(open + 1, lastClosing);
    }

    private static bool Opens(string text, int at, int stop, char mark) => mark switch
    {
        '"' => text[at] == '"' && CanOpen(text, at, stop),
        _ => text[at] == mark,
    };

    private static bool Closes(char c, char mark) => mark switch
    {
        '"' => c == '"',
        '“' => c == '”',
        '„' => c is '“' or '”',
        '«' => c == '»',
        '「' => c == '」',
        _ => c == '』',
    };

    // A straight mark opens where a word begins behind it and none ends in front of it.
    private static bool CanOpen(string text, int at, int stop)
    {
        var before = text[at - 1];
        var isFree = char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '‘' or '“' or '\'';
        return isFree && at + 1 < stop && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '\'' or '‘' or '[' or '(' or '…' or '$' or '#' || char.IsSurrogate(text[at + 1]));
    }
}
