using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Finds the quoted words in front of a citation's key. Marks inside the words are counted, so that they may hold quotations.</summary>
internal static class MarkdownQuotation
{
    /// <summary>The words between the marks that stand in front of a key; null when no mark closes there, or none opens.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">Where the search ends.</param>
    /// <param name="key">Where the key's bracket stands.</param>
    /// <param name="hasStrayMark">Whether a mark that can only close stands there, and none that opens.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SourceSpan? Before(MarkdownDocument document, int start, int key, out bool hasStrayMark, CancellationToken cancellation)
    {
        var text = document.Words.Text;
        hasStrayMark = false;
        var close = SkipBlanksBack(text, start, key) - 1;
        close -= close > start && text[close] is '.' or ',' or ';' or ':' or '!' or '?' ? 1 : 0;
        if (close < start || !IsClosing(text[close]) || document.IsCode(close))
        {
            return null;
        }

        var depth = 1;
        var nearest = -1;
        for (var i = close - 1; i >= start; i--)
        {
            cancellation.ThrowIfRequestedAt(i);

            if (document.IsCode(i))
            {
                continue;
            }

            if (Opens(text, i, start, text[close]))
            {
                nearest = nearest < 0 ? i : nearest;
                depth--;
            }
            else if (text[i] == text[close])
            {
                depth++;
            }

            if (depth == 0)
            {
                return SourceSpan.FromBounds(i + 1, close);
            }
        }

        // A mark inside that stands alone, such as that of an inch, would otherwise swallow the opening one.
        hasStrayMark = nearest < 0 && text[close] != '"';
        return nearest < 0 ? null : SourceSpan.FromBounds(nearest + 1, close);
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '“' or '»' or '」' or '』';

    private static bool Opens(string text, int at, int start, char closing) => closing switch
    {
        '"' => text[at] == '"' && CanOpen(text, at, start),
        '”' => text[at] is '“' or '„',
        '“' => text[at] == '„',
        '»' => text[at] == '«',
        '」' => text[at] == '「',
        _ => text[at] == '『',
    };

    // A straight mark opens where none of the words ends in front of it, and does not stand alone.
    private static bool CanOpen(string text, int at, int start)
    {
        var isFree = at == start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '|' or '—' or '–' or '‘' or '“' or '\'';
        return isFree && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
    }

    private static int SkipBlanksBack(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
