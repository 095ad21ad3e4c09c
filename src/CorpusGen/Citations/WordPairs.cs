using System;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>
/// The places where two words stand side by side. In a large corpus even the rarest word of a citation stands in hundreds of places, a
/// pair of words in hardly any.
/// </summary>
internal sealed class WordPairs
{
    // On average so many pairs share a bucket, or half as many: less memory, for a few places more to look at.
    private const int PairsInBucket = 2;

    private readonly GroupedNumbers _places;
    private readonly int _mask;

    private WordPairs(GroupedNumbers places, int mask)
    {
        _places = places;
        _mask = mask;
    }

    /// <summary>Finds the pairs among the tokens of a corpus; none goes over the end of a passage.</summary>
    public static WordPairs Create(int[] codes, CancellationToken cancellation)
    {
        var buckets = 1;
        while (buckets < codes.Length / PairsInBucket)
        {
            buckets *= 2;
        }

        return new WordPairs(GroupedNumbers.Create(Math.Max(0, codes.Length - 1), buckets, new ByPair(codes, buckets - 1), cancellation), buckets - 1);
    }

    /// <summary>
    /// The places, in order, where <paramref name="word"/> stands and <paramref name="next"/> behind it; among them are places of other
    /// pairs.
    /// </summary>
    public ReadOnlySpan<int> PlacesOf(int word, int next) => word < 0 || next < 0 ? default : _places[Bucket(word, next) & _mask];

    // Both numbers are small and dense: multiplied by odd constants (of xxHash), and the high bits mixed into the low ones.
    private static int Bucket(int word, int next)
    {
        unchecked
        {
            var hash = ((uint)word * 0x9E3779B1u) + ((uint)next * 0x85EBCA77u);
            hash = (hash ^ (hash >> 15)) * 0xC2B2AE3Du;
            return (int)((hash ^ (hash >> 16)) & int.MaxValue);
        }
    }

    private readonly struct ByPair(int[] codes, int mask) : IGrouping
    {
        public int GroupOf(int number) =>
            codes[number] < 0 || codes[number + 1] < 0 ? -1 : Bucket(codes[number] >> 1, codes[number + 1] >> 1) & mask;
    }
}
