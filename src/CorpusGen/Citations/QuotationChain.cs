using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// The quotations around a stretch, from the innermost to the outermost, by their numbers in the article. For <c>foreach</c>, which takes
/// no memory for it.
/// </summary>
internal struct QuotationChain
{
    private readonly QuotationNesting _nesting;
    private readonly SourceSpan _span;
    private int _next;

    /// <summary>Begins at a position of the nesting; below 0 for an empty chain.</summary>
    public QuotationChain(QuotationNesting nesting, SourceSpan span, int position)
    {
        _nesting = nesting;
        _span = span;
        _next = position;
        Current = -1;
    }

    /// <summary>The number of a quotation.</summary>
    public int Current { get; private set; }

    /// <summary>The chain itself.</summary>
    public readonly QuotationChain GetEnumerator() => this;

    /// <summary>Goes on to the next quotation outwards.</summary>
    public bool MoveNext()
    {
        var position = _nesting.OutwardFrom(_next, _span);
        if (position < 0)
        {
            return false;
        }

        Current = _nesting.NumberAt(position);
        _next = _nesting.OuterOf(position);
        return true;
    }
}
