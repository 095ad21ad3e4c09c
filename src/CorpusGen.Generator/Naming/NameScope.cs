using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Text;

namespace CorpusGen.Generator.Naming;

/// <summary>Members of one type, which must have different names.</summary>
/// <param name="reserved">Names that the type has already.</param>
internal sealed class NameScope(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes a name. Where it is taken already it gets a mark made of <paramref name="origin"/>, which is the member's own, so that a third
    /// member of that name does not rename the second.
    /// </summary>
    public string Add(string identifier, string origin)
    {
        if (_taken.Add(identifier))
        {
            return identifier;
        }

        var marked = identifier + "_" + StableHash.TextOf(origin);
        return _taken.Add(marked) ? marked : AddNumbered(marked);
    }

    /// <summary>Takes a name; where it is taken already it gets <c>_2</c>, <c>_3</c> and so on.</summary>
    public string AddNumbered(string identifier)
    {
        if (_taken.Add(identifier))
        {
            return identifier;
        }

        _counts.TryGetValue(identifier, out var number);
        number = Math.Max(number, 1);
        string numbered;
        do
        {
            number++;
            numbered = identifier + "_" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(numbered));

        _counts[identifier] = number;
        return numbered;
    }
}
