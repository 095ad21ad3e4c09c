using System;

namespace CorpusGen.Text;

/// <summary>Finds a border in something sorted by looking at the middle of what is left.</summary>
internal static class Halving
{
    /// <summary>
    /// The first number from <paramref name="low"/> to just before <paramref name="high"/> that is not before the border;
    /// <paramref name="high"/> when all are before it.
    /// </summary>
    /// <param name="low">The first number.</param>
    /// <param name="high">The number behind the last.</param>
    /// <param name="state">What <paramref name="isBefore"/> needs to know, so that it need not be made anew for each search.</param>
    /// <param name="isBefore">Whether a number is before the border; true up to some number, false from there on.</param>
    public static int FirstFrom<TState>(int low, int high, TState state, Func<TState, int, bool> isBefore)
    {
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (isBefore(state, middle))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
