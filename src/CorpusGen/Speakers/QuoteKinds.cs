using System;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>Tells a whole utterance from a fragment: it begins with a capital, ends like a sentence, and is more than two words.</summary>
internal static class QuoteKinds
{
    private const int FewestWords = 3;

    /// <summary>The final kind of a quotation.</summary>
    public static QuoteKind Of(string text, Quotation quotation)
    {
        if (quotation.Kind != QuoteKind.Direct)
        {
            return quotation.Kind;
        }

        var (start, last) = (quotation.Words.Start, quotation.Words.End - 1);
        while (start < last && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (last > start && MarkSigns.Is(text[last]))
        {
            last--;
        }

        var ends = text[last] is '.' or ',' or '!' or '?' or '\u2026' or '\u2014' || !quotation.IsClosed || quotation.Words.End == quotation.Span.End;
        return char.IsUpper(text[start]) && ends && HasWords(text, start, last) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    private static bool HasWords(string text, int start, int end) =>
        BlankRuns.Count(text.AsSpan(start, end + 1 - start), FewestWords) + 1 >= FewestWords;
}
