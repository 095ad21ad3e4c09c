using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>
/// Finds what stands in quotation marks. One pass over the text, and over the marks of each paragraph; linear, whatever the text.
/// </summary>
public static class QuotationScanner
{
    // More than most articles have.
    private const int EverydayMarks = 128;

    /// <summary>
    /// Finds the quotations of <paramref name="text"/>, in the order of their starts, a nested one behind the one around it. Nobody is
    /// credited yet, and nothing is told of utterances: <see cref="Speakers.SpeakerResolver"/> does both.
    /// </summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order; those of kind <see cref="BlockKind.Boilerplate"/> hold no quotations.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<Quotation> Scan(string text, EquatableArray<Block> blocks, CancellationToken cancellation = default)
    {
        using var quotations = new LentList<Quotation>(EverydayMarks, cancellation);
        using var marks = new LentList<Mark>(EverydayMarks, cancellation);
        using var pairing = new MarkPairing(cancellation);
        var pending = -1;
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Kind == BlockKind.Boilerplate || block.Span.IsEmpty)
            {
                continue;
            }

            marks.Clear();
            MarkReader.Read(text, block.Span, marks, cancellation);
            pending = marks.Count == 0 ? -1 : Add(text, block, pairing.Pair(text, block.Span, marks), pending, quotations, cancellation);
        }

        return new EquatableArray<Quotation>(quotations.ToArray());
    }

    // Returns the index of the quotation that the paragraph leaves open, or -1. When the next one begins with a mark of the same family,
    // the speech goes on there: the printers' way of marking it, and no fault.
    private static int Add(string text, Block block, ReadOnlySpan<Stretch> stretches, int pending, LentList<Quotation> quotations, CancellationToken cancellation)
    {
        var first = quotations.Count;
        var parents = new Stack<int>();
        var open = -1;
        for (var i = 0; i < stretches.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var stretch = stretches[i];
            var words = WordsOf(text, stretch, cancellation);
            if (stretch.State == StretchState.Dropped || words.IsEmpty)
            {
                continue;
            }

            while (parents.Count > 0 && parents.Peek() <= stretch.Start)
            {
                parents.Pop();
            }

            var isClosed = stretch.State == StretchState.Closed;
            var kind = parents.Count > 0 ? QuoteKind.Nested
                : isClosed && HeadingRule.IsHeading(text, block, SourceSpan.FromBounds(stretch.Start, stretch.End)) ? QuoteKind.Heading
                : QuoteKind.Direct;
            parents.Push(stretch.End);
            open = !isClosed && kind == QuoteKind.Direct ? quotations.Count : open;
            quotations.Add(new Quotation { Span = SourceSpan.FromBounds(stretch.Start, stretch.End), Words = words, Kind = kind, IsClosed = isClosed });
        }

        if (pending >= 0 && first < quotations.Count && Reopens(text, block.Span, quotations[pending], quotations[first]))
        {
            quotations[pending] = quotations[pending] with { IsClosed = true };
        }

        return open >= 0 && quotations[open].Span.End == block.Span.End ? open : -1;
    }

    private static bool Reopens(string text, SourceSpan block, Quotation before, Quotation next) =>
        next.Span.Start == block.Start
        && MarkSigns.TryRead(text[before.Span.Start], out var family, out _)
        && MarkSigns.TryRead(text[next.Span.Start], out var nextFamily, out _)
        && family == nextFamily;

    private static SourceSpan WordsOf(string text, Stretch stretch, CancellationToken cancellation)
    {
        var start = stretch.Start + 1;
        var end = stretch.State == StretchState.Closed ? stretch.End - 1 : stretch.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return HasWord(text, start, end, cancellation) ? SourceSpan.FromBounds(start, end) : default;
    }

    private static bool HasWord(string text, int start, int end, CancellationToken cancellation)
    {
        for (var i = start; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
