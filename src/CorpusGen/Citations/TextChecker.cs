using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Articles.Layout;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Finds the quotations in any text, such as a language model's answer, and judges each of them by the corpus.</summary>
public static class TextChecker
{
    /// <summary>
    /// Judges every stretch of <paramref name="text"/> in quotation marks, in the order of the text. No article is claimed, and no speaker:
    /// the verdict is about the words alone. A quotation inside a quotation is judged with the one around it.
    /// </summary>
    /// <param name="index">The corpus.</param>
    /// <param name="text">Any text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<CheckedQuotation> Check(CorpusIndex index, string text, CancellationToken cancellation = default)
    {
        // A text that was wrapped at a fixed width has quotations that go over the end of a line.
        var blocks = EquatableArray.Convert(Paragraphs.Split(text, cancellation).ToArray(cancellation), p => new Block(BlockKind.Prose, p), cancellation);
        var found = new List<CheckedQuotation>();

        // A verdict is about the words alone, so that the same words again cost nothing: those of one word may stand in thousands of places.
        var known = new Dictionary<string, CitationVerdict>(StringComparer.Ordinal);
        var end = 0;
        foreach (var quotation in QuotationScanner.Scan(text, blocks, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (quotation.Words.Start < end || quotation.Words.IsEmpty)
            {
                continue;
            }

            end = quotation.Words.End;
            var words = quotation.Words.Of(text);
            if (!known.TryGetValue(words, out var verdict))
            {
                verdict = index.Check(new Citation { Text = words }, cancellation);
                known.Add(words, verdict);
            }

            found.Add(new CheckedQuotation(verdict.Citation.Text, quotation.Words, verdict));
        }

        return found;
    }
}
