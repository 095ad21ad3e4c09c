using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The quotations of one article, in the order of the text. Generated code derives a type with a field for each of them.</summary>
public abstract class QuoteList : IReadOnlyList<Quote>
{
    /// <summary>Gives the quotations in the order of the text; overridden by generated code.</summary>
    protected abstract IReadOnlyList<Quote> Items { get; }

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public Quote this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<Quote> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
