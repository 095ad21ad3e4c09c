using System;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Which quotations of an article hold a stretch of it.</summary>
internal sealed class QuotationNesting
{
    private const int None = -1;

    private readonly int[] _order;
    private readonly int[] _outer;

    // By position, side by side: the quotations themselves lie anywhere in memory.
    private readonly SourceSpan[] _spans;

    /// <summary>Sorts the quotations by their starts and finds for each the one around it.</summary>
    public QuotationNesting(EquatableArray<CitableQuotation> quotations)
    {
        _order = [.. Enumerable.Range(0, quotations.Count).OrderBy(q => quotations[q].Span.Start).ThenByDescending(q => quotations[q].Span.Length)];
        _spans = Array.ConvertAll(_order, q => quotations[q].Span);
        _outer = new int[_order.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            var outer = i - 1;
            while (outer >= 0 && _spans[outer].End < _spans[i].End)
            {
                outer = _outer[outer];
            }

            _outer[i] = outer;
        }
    }

    /// <summary>The quotations that hold all of <paramref name="span"/>, from the innermost to the outermost, by their numbers in the article.</summary>
    public QuotationChain Around(SourceSpan span) => new(
        this,
        span,
        Halving.FirstFrom(0, _spans.Length, (_spans, span.Start), static (s, i) => s._spans[i].Start <= s.Start) - 1);

    /// <summary>From a position on outwards, the first whose quotation holds all of <paramref name="span"/>; below 0 when there is none.</summary>
    internal int OutwardFrom(int position, SourceSpan span)
    {
        while (position != None && !_spans[position].Contains(span))
        {
            position = _outer[position];
        }

        return position;
    }

    /// <summary>The position around a position; below 0 when there is none.</summary>
    internal int OuterOf(int position) => _outer[position];

    /// <summary>The number of the quotation at a position.</summary>
    internal int NumberAt(int position) => _order[position];
}
