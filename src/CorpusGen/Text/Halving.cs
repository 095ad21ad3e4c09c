using System;
using System.ComponentModel;

namespace CorpusGen.Text;

/// <summary>Finds a border in something sorted by looking at the middle of what is left. It is public for the generator and the tool.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Halving
{
    /// <summary>
    /// The first number from <paramref name="low"/> to just before <paramref name="high"/> that is not before the border;
    /// <paramref name="high"/> when all are before it.
    /// </summary>
    /// <param name="low">The first number.</param>
    /// <param name="high">The number behind the last.</param>
    /// <param name="state">What <paramref name="isBefore"/> needs to know, so that it need not be made anew for each search.</param>
    /// <param name="isBefore">Whether a number is before the border; true up to some number, false from there on.</param>
    /// <typeparam name="TState">The type of the state.</typeparam>
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

    /// <summary>Which of <paramref name="count"/> items, sorted ordinally by name, is called <paramref name="name"/>; -1 when none is.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="name">The name.</param>
    /// <param name="items">The items.</param>
    /// <param name="nameOf">Gives the name of an item by its number.</param>
    /// <typeparam name="TItems">The type of the items together.</typeparam>
    public static int Find<TItems>(int count, string name, TItems items, Func<TItems, int, string> nameOf)
    {
        var first = FirstFrom(0, count, (items, name, nameOf), static (s, i) => string.CompareOrdinal(s.nameOf(s.items, i), s.name) < 0);
        return first < count && nameOf(items, first) == name ? first : -1;
    }
}
