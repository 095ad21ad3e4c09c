using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Articles.Layout;

/// <summary>Words with which lines may begin, found by their first letter: nearly every paragraph is told at a glance that it begins with none.</summary>
internal sealed class LineOpenings
{
    private readonly Dictionary<char, string[]> _byFirst;

    /// <summary>Takes the openings, in lower case.</summary>
    public LineOpenings(params string[] openings) =>
        _byFirst = openings.GroupBy(o => o[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(o => o.Length).ToArray());

    /// <summary>Whether <paramref name="line"/> begins with one of them, in any case.</summary>
    public bool Begin(ReadOnlySpan<char> line) => Find(line) is not null;

    /// <summary>The longest of them with which <paramref name="line"/> begins, in any case; null when there is none.</summary>
    public string? Find(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !_byFirst.TryGetValue(char.ToLowerInvariant(line[0]), out var openings))
        {
            return null;
        }

        foreach (var opening in openings)
        {
            if (WordScan.BeginsWith(line, opening))
            {
                return opening;
            }
        }

        return null;
    }
}
