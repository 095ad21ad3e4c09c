using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Cli.Comparing;

/// <summary>Something that stands in a text.</summary>
/// <param name="Start">The first Unicode code point.</param>
/// <param name="End">The code point behind the last one.</param>
/// <param name="Tells">Who said it, or which TIMEX3 value it has; null where nothing is told.</param>
/// <param name="Rule">The rule that found it; <c>-</c> where people did, or where no rule decided.</param>
internal readonly record struct Place(int Start, int End, string? Tells, string Rule)
{
    /// <summary>Pairs what people marked with what was found: the same place first, then places that overlap, each once. Linear in their number.</summary>
    public static IEnumerable<(Place? Gold, Place? Found)> Pair(IEnumerable<Place> gold, IEnumerable<Place> found)
    {
        var exact = new Dictionary<(int, int), Place>();
        foreach (var place in found)
        {
            exact.TryAdd((place.Start, place.End), place);
        }

        var rest = new List<Place>();
        foreach (var place in gold)
        {
            if (exact.Remove((place.Start, place.End), out var same))
            {
                yield return (place, same);
            }
            else
            {
                rest.Add(place);
            }
        }

        using var other = exact.Values.OrderBy(p => p.Start).GetEnumerator();
        var any = other.MoveNext();
        foreach (var place in rest.OrderBy(p => p.Start))
        {
            for (; any && other.Current.End <= place.Start; any = other.MoveNext())
            {
                yield return (null, other.Current);
            }

            var overlaps = any && other.Current.Start < place.End;
            yield return (place, overlaps ? other.Current : null);
            any = overlaps ? other.MoveNext() : any;
        }

        for (; any; any = other.MoveNext())
        {
            yield return (null, other.Current);
        }
    }
}
