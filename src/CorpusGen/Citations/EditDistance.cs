using System;

namespace CorpusGen.Citations;

/// <summary>How many letters must be changed, added or removed to make one key of another, case not counted.</summary>
internal static class EditDistance
{
    // No file name is longer; what is, is no misspelt key.
    private const int Longest = 256;

    /// <summary>
    /// The distance of <paramref name="a"/> and <paramref name="b"/>; <paramref name="limit"/> when it is that or more. At most
    /// <paramref name="limit"/> cells to either side of the diagonal are looked at (Ukkonen 1985).
    /// </summary>
    public static int Bounded(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit || Math.Max(a.Length, b.Length) > Longest)
        {
            return limit;
        }

        var (above, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (low, high) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            row[low - 1] = low == 1 ? i : limit;
            var least = row[low - 1];
            for (var j = low; j <= high; j++)
            {
                var kept = above[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                var changed = Math.Min(row[j - 1], j == i + limit ? limit : above[j]) + 1;
                row[j] = Math.Min(limit, Math.Min(kept, changed));
                least = Math.Min(least, row[j]);
            }

            if (least >= limit)
            {
                return limit;
            }

            (above, row) = (row, above);
        }

        return above[b.Length];
    }
}
