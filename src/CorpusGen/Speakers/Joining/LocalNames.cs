using System;
using System.Collections.Generic;

namespace CorpusGen.Speakers.Joining;

/// <summary>The names of one article: what its metadata gives, and who bears a surname in it.</summary>
internal sealed class LocalNames
{
    // Two bearers settle that the part alone means nobody; with initials a few more can be told apart.
    private const int MostBearers = 8;

    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ParsedName Name, int Group)>> _byPart = new(StringComparer.Ordinal);

    /// <summary>Says whom a name means.</summary>
    public void Give(string name, int group) => _given[name] = group;

    /// <summary>The speaker whom the metadata gives for the name; null when it says nothing.</summary>
    public int? Given(string name) => _given.TryGetValue(name, out var group) ? group : null;

    /// <summary>Adds a full name.</summary>
    public void AddFull(ParsedName name, int group)
    {
        AddPart(name.Surname!, name, group);
        if (!string.Equals(name.Given, name.Surname, StringComparison.Ordinal))
        {
            // Wang Yi is called Wang.
            AddPart(name.Given!, name, group);
        }
    }

    /// <summary>The one full name of the article that a surname, or an initial and a surname, can mean; null when there is none, or two.</summary>
    public int? FullOf(ParsedName name)
    {
        if (name.IsFull || name.Surname is null || !_byPart.TryGetValue(name.Surname, out var bearers) || bearers.Count == MostBearers)
        {
            return null;
        }

        int? found = null;
        foreach (var (full, group) in bearers)
        {
            if (name.IsInitial && full.Given![0] != name.Given![0])
            {
                continue;
            }

            if (found is not null && found != group)
            {
                return null;
            }

            found = group;
        }

        return found;
    }

    private void AddPart(string part, ParsedName name, int group)
    {
        if (!_byPart.TryGetValue(part, out var bearers))
        {
            _byPart.Add(part, bearers = []);
        }

        if (bearers.Count < MostBearers)
        {
            bearers.Add((name, group));
        }
    }
}
