using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Joining;

/// <summary>
/// Joins names on evidence: the same full name, up to its spelling, is one speaker everywhere; a surname alone, or with an initial, is
/// the one person of its article who bears it; what metadata says is so. Cost: proportional to the names.
/// </summary>
internal sealed class SpeakerJoiner
{
    private readonly Dictionary<string, int> _groupOfKey = new(StringComparer.Ordinal);
    private readonly List<int> _parents = [];
    private readonly List<(string Article, string Name, int Group)> _uses = [];
    private readonly HashSet<(int Group, string Name)> _decided = [];
    private readonly HashSet<(int Group, string Spelling)> _spellings = [];

    /// <summary>Adds an article's names.</summary>
    public void Add(ArticleSpeakers article)
    {
        var local = new LocalNames();
        foreach (var speaker in article.Aliases)
        {
            var group = GroupOf(ParsedName.Of(speaker.Name).Key);
            _decided.Add((group, speaker.Name));
            local.Give(speaker.Name, group);
            foreach (var alias in speaker.Aliases)
            {
                local.Give(alias, group);
                var parsed = ParsedName.Of(alias);
                if (parsed.IsFull)
                {
                    Join(group, GroupOf(parsed.Key));
                }
            }
        }

        var names = article.Names.Select(n => (Name: n, Parsed: ParsedName.Of(n))).ToList();
        foreach (var (_, parsed) in names.Where(n => n.Parsed.IsFull))
        {
            local.AddFull(parsed, GroupOf(parsed.Key));
        }

        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, parsed) in names)
        {
            var group = local.Given(name) ?? local.FullOf(parsed) ?? GroupOf(parsed.Key);
            groups[name] = group;
            _uses.Add((article.Article, name, group));
        }

        foreach (var spelling in article.Spellings)
        {
            _spellings.Add((groups[spelling.Name], spelling.Spelling));
        }
    }

    /// <summary>The speakers by article and name.</summary>
    public Dictionary<(string Article, string Name), SpeakerIdentity> Join()
    {
        var found = new Dictionary<(string Article, string Name), SpeakerIdentity>();
        var decided = _decided.ToLookup(d => Root(d.Group), d => d.Name);
        var written = _spellings.ToLookup(s => Root(s.Group), s => s.Spelling);
        foreach (var group in _uses.GroupBy(u => Root(u.Group)))
        {
            var names = group.GroupBy(u => u.Name, StringComparer.Ordinal).Select(g => (Name: g.Key, Uses: g.Count())).ToList();
            var name = decided[group.Key].OrderBy(n => n, StringComparer.Ordinal).FirstOrDefault() ?? Canonical(names);
            var aliases = names.Select(n => n.Name)
                .Concat(written[group.Key])
                .Where(n => !string.Equals(n, name, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(n => n, StringComparer.Ordinal);
            var identity = new SpeakerIdentity(name, aliases.ToEquatableArray());
            foreach (var use in group)
            {
                found[(use.Article, use.Name)] = identity;
            }
        }

        return found;
    }

    // A full name before a part of one; then the most frequent, the longest, the first by ordinal value.
    private static string Canonical(List<(string Name, int Uses)> spellings) => spellings
        .OrderByDescending(s => ParsedName.Of(s.Name).IsFull)
        .ThenByDescending(s => s.Uses)
        .ThenByDescending(s => s.Name.Length)
        .ThenBy(s => s.Name, StringComparer.Ordinal)
        .First().Name;

    private int GroupOf(string key)
    {
        if (!_groupOfKey.TryGetValue(key, out var group))
        {
            group = _parents.Count;
            _parents.Add(group);
            _groupOfKey.Add(key, group);
        }

        return group;
    }

    private void Join(int first, int second)
    {
        var (left, right) = (Root(first), Root(second));
        _parents[Math.Max(left, right)] = Math.Min(left, right);
    }

    private int Root(int group)
    {
        while (_parents[group] != group)
        {
            _parents[group] = _parents[_parents[group]];
            group = _parents[group];
        }

        return group;
    }
}
