using System;
using System.Collections.Generic;

namespace CorpusGen.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate that takes the fewest edits (insert, delete, replace one character; case does not count) to become <paramref name="name"/>:
    /// at most a third of its length. Null when none is near. Of several, the first.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var most = Math.Min(best - 1, Math.Max(1, candidate.Length / 3));
            if (Math.Abs(candidate.Length - name.Length) <= most && Distance(name, candidate) is var distance && distance <= most)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
            }
        }

        return row[b.Length];
    }
}
