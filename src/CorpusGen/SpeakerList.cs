using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The speakers of a corpus, sorted by name. Generated code derives a type with a member for each of them.</summary>
public abstract class SpeakerList : IReadOnlyList<Speaker>
{
    private readonly Speaker[] _speakers;

    /// <summary>Called by generated code.</summary>
    /// <param name="speakers">The speakers, sorted by name.</param>
    protected SpeakerList(params Speaker[] speakers) => _speakers = speakers;

    /// <inheritdoc/>
    public int Count => _speakers.Length;

    /// <inheritdoc/>
    public Speaker this[int index] => _speakers[index];

    /// <summary>The speaker of this name, or null. Other spellings are in <see cref="Speaker.Aliases"/> and are not looked at.</summary>
    /// <param name="name">The name that stands for the speaker.</param>
    public Speaker? Find(string name)
    {
        var low = 0;
        var high = _speakers.Length - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(_speakers[middle].Name, name);
            if (order == 0)
            {
                return _speakers[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Speaker> GetEnumerator() => ((IEnumerable<Speaker>)_speakers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
