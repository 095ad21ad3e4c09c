using System.Collections.Generic;

namespace CorpusGen.Benchmarks.Texts;

/// <summary>Numbers that look random and are the same on every machine and every version of .NET (SplitMix64, Steele and others 2014).</summary>
/// <param name="seed">Where the sequence begins.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to just below <paramref name="end"/>.</summary>
    public int Below(int end)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)end);
    }

    /// <summary>A number from <paramref name="first"/> to just below <paramref name="end"/>.</summary>
    public int Between(int first, int end) => first + Below(end - first);

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
