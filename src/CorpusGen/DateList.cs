using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The dates of one article, in the order of the text. Generated code derives a type with a field for each of them.</summary>
public abstract class DateList : IReadOnlyList<DateMention>
{
    /// <summary>Gives the dates in the order of the text; overridden by generated code.</summary>
    protected abstract IReadOnlyList<DateMention> Items { get; }

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public DateMention this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<DateMention> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
