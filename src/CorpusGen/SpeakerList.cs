using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The speakers of a corpus, sorted by name. Generated code derives a type with a member for each of them.</summary>
public abstract class SpeakerList : IReadOnlyList<Speaker>
{
    /// <summary>Gives the speakers, sorted by the ordinal value of their names; overridden by generated code.</summary>
    protected abstract IReadOnlyList<Speaker> Items { get; }

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public Speaker this[int index] => Items[index];

    /// <summary>The speaker of this name, or null. Other spellings are in <see cref="Speaker.Aliases"/> and are not looked at.</summary>
    /// <param name="name">The name that stands for the speaker.</param>
    public Speaker? Find(string name)
    {
        var speakers = Items;
        var low = 0;
        var high = speakers.Count - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(speakers[middle].Name, name);
            if (order == 0)
            {
                return speakers[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Speaker> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
