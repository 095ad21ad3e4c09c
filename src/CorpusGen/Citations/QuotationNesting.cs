using System.Collections.Generic;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Which quotations of an article hold a stretch of it.</summary>
internal sealed class QuotationNesting
{
    private const int None = -1;

    private readonly EquatableArray<CitableQuotation> _quotations;
    private readonly int[] _order;
    private readonly int[] _outer;

    /// <summary>Sorts the quotations by their starts and finds for each the one around it.</summary>
    public QuotationNesting(EquatableArray<CitableQuotation> quotations)
    {
        _quotations = quotations;
        _order = [.. Enumerable.Range(0, quotations.Count).OrderBy(q => quotations[q].Span.Start).ThenByDescending(q => quotations[q].Span.Length)];
        _outer = new int[_order.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            var outer = i - 1;
            while (outer >= 0 && SpanAt(outer).End < SpanAt(i).End)
            {
                outer = _outer[outer];
            }

            _outer[i] = outer;
        }
    }

    /// <summary>The quotations that hold all of <paramref name="span"/>, from the innermost to the outermost, by their numbers in the article.</summary>
    public IEnumerable<int> Around(SourceSpan span)
    {
        var (low, high) = (0, _order.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (SpanAt(middle).Start <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var i = low - 1; i != None; i = _outer[i])
        {
            if (SpanAt(i).Contains(span))
            {
                yield return _order[i];
            }
        }
    }

    private SourceSpan SpanAt(int position) => _quotations[_order[position]].Span;
}
