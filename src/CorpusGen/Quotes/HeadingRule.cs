using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>
/// A paragraph that is nothing but a short phrase in marks, such as <c>“Weight support”</c>, is a heading of the article, not speech:
/// speech that stands alone ends like a sentence.
/// </summary>
internal static class HeadingRule
{
    private const int MostWords = 8;

    /// <summary>Whether the stretch at <paramref name="span"/> is the whole of <paramref name="block"/> and reads like a heading.</summary>
    public static bool IsHeading(string text, Block block, SourceSpan span)
    {
        if (!Trim(text, block.Span).Equals(span))
        {
            return false;
        }

        return block.Kind is BlockKind.Heading or BlockKind.Title || (!EndsSentence(LastSign(text, span)) && HasFewWords(text, span));
    }

    // The marks of a nested quotation may stand behind the full stop.
    private static char LastSign(string text, SourceSpan span)
    {
        var i = span.End - 2;
        while (i > span.Start && MarkSigns.Is(text[i]))
        {
            i--;
        }

        return text[i];
    }

    private static bool EndsSentence(char last) =>
        last is '.' or ',' or '!' or '?' or ';' or ':' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';

    private static bool HasFewWords(string text, SourceSpan span)
    {
        var blanks = 0;
        for (var i = span.Start; i < span.End && blanks < MostWords; i++)
        {
            blanks += text[i] == ' ' ? 1 : 0;
        }

        return blanks < MostWords;
    }

    private static SourceSpan Trim(string text, SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return SourceSpan.FromBounds(start, end);
    }
}
