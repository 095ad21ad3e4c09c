using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Problems;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>Finds keys that articles of several corpora have (CG0205).</summary>
internal sealed class SharedKeys
{
    // How many of the keys that two corpora share are named.
    private const int KeysNamed = 3;

    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly List<(string First, string Second, string Key)> _shared = [];

    /// <summary>Adds a corpus.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="keys">The keys of its articles; each once.</param>
    public void Add(string name, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (_owners.TryGetValue(key, out var owner))
            {
                _shared.Add((owner, name, key));
            }
            else
            {
                _owners.Add(key, name);
            }
        }
    }

    /// <summary>One problem for each two corpora, in the order in which they were added.</summary>
    public IEnumerable<Problem> Problems => _shared.GroupBy(s => (s.First, s.Second), s => s.Key).Select(g => new Problem(
        Rules.SharedKeys, null, default, [g.Key.First, g.Key.Second, Name([.. g.OrderBy(k => k, StringComparer.Ordinal)])]));

    private static string Name(List<string> keys)
    {
        var named = string.Join(", ", keys.Take(KeysNamed).Select(k => $"'{k}'"));
        return keys.Count <= KeysNamed ? named : $"{named} and {(keys.Count - KeysNamed).ToString(CultureInfo.InvariantCulture)} more";
    }
}
