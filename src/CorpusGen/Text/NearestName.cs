using System;
using System.Collections.Generic;

namespace CorpusGen.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate that takes the fewest edits (insert, delete or replace one character, exchange two; case does not count) to become <paramref name="name"/>:
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

    // Optimal string alignment: the row above the last one is kept for the exchange of two neighbours.
    private static int Distance(string a, string b)
    {
        var above = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j < last.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (AreSame(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && AreSame(a[i - 1], b[j - 2]) && AreSame(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], above[j - 2] + 1);
                }
            }

            (above, last, row) = (last, row, above);
        }

        return last[b.Length];
    }

    private static bool AreSame(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
