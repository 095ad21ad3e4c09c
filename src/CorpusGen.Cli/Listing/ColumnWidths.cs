using System;
using System.Linq;

namespace CorpusGen.Cli.Listing;

/// <summary>How wide the columns of a table are.</summary>
internal static class ColumnWidths
{
    // Narrower than this a column shows nothing that anybody could recognise.
    private const int Least = 8;

    /// <summary>Shares the width: columns that need less than their share get what they need, and leave the rest to the others.</summary>
    /// <param name="needed">What each column would need, in cells of the terminal.</param>
    /// <param name="total">What there is for all of them.</param>
    public static int[] Share(int[] needed, int total)
    {
        var widths = new int[needed.Length];
        var (left, columns) = (total, needed.Length);
        foreach (var column in Enumerable.Range(0, needed.Length).OrderBy(i => needed[i]))
        {
            widths[column] = Math.Min(needed[column], Math.Max(Least, left / columns));
            left -= widths[column];
            columns--;
        }

        return widths;
    }
}
