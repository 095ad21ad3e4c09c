using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>
/// Puts what was found into the order of its places. A merge sort that begins with the stretches that are in order already, since what
/// readers find nearly is: one pass where all of it is in order, and a wish to stop is heard at once, which a sort of the framework cannot.
/// </summary>
internal static class InOrder
{
    /// <summary>The items in the order of <paramref name="place"/>; those of one place stay as they are.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static T[] Of<T>(IReadOnlyList<T> items, Func<T, long> place, CancellationToken cancellation) =>
        By(items, (a, b) => place(a).CompareTo(place(b)), cancellation);

    /// <summary>The items in the order that <paramref name="compare"/> tells; equal ones stay as they are.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static T[] By<T>(IReadOnlyList<T> items, Comparison<T> compare, CancellationToken cancellation)
    {
        var (from, to) = (new T[items.Count], new T[items.Count]);
        for (var i = 0; i < from.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            from[i] = items[i];
        }

        while (EndOfRun(from, 0, compare, cancellation) < from.Length)
        {
            MergeRuns(from, to, compare, cancellation);
            (from, to) = (to, from);
        }

        return from;
    }

    private static void MergeRuns<T>(T[] from, T[] to, Comparison<T> compare, CancellationToken cancellation)
    {
        for (var start = 0; start < from.Length;)
        {
            var middle = EndOfRun(from, start, compare, cancellation);
            var end = EndOfRun(from, middle, compare, cancellation);
            var (left, right) = (start, middle);
            for (var i = start; i < end; i++)
            {
                cancellation.ThrowIfRequestedAt(i);
                to[i] = right == end || (left < middle && compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
            }

            start = end;
        }
    }

    // Where the items end that are in order from a start on; the end of all when nothing stands there.
    private static int EndOfRun<T>(T[] items, int start, Comparison<T> compare, CancellationToken cancellation)
    {
        var end = Math.Min(start + 1, items.Length);
        for (; end < items.Length && compare(items[end - 1], items[end]) <= 0; end++)
        {
            cancellation.ThrowIfRequestedAt(end);
        }

        return end;
    }
}
