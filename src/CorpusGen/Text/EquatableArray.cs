using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>Makes <see cref="EquatableArray{T}"/> values from collection expressions.</summary>
public static class EquatableArray
{
    /// <summary>Copies <paramref name="items"/>.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>What <paramref name="convert"/> makes of each of the <paramref name="items"/>, in their order.</summary>
    public static EquatableArray<TResult> Convert<T, TResult>(ReadOnlySpan<T> items, Func<T, TResult> convert) =>
        Convert(items, convert, CancellationToken.None);

    /// <summary>What <paramref name="convert"/> makes of each of the <paramref name="items"/>, in their order.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<TResult> Convert<T, TResult>(ReadOnlySpan<T> items, Func<T, TResult> convert, CancellationToken cancellation)
    {
        var converted = new TResult[items.Length];
        for (var i = 0; i < converted.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            converted[i] = convert(items[i]);
        }

        return new EquatableArray<TResult>(converted);
    }

    /// <summary>What <paramref name="choose"/> makes of the <paramref name="items"/>, in their order, without nulls.</summary>
    public static EquatableArray<TResult> Choose<T, TResult>(ReadOnlySpan<T> items, Func<T, TResult?> choose)
        where TResult : class
    {
        // Mostly all are chosen. A list that grew would be copied several times, and a long one goes to the heap of large objects each time.
        var chosen = new TResult[items.Length];
        var count = 0;
        foreach (var item in items)
        {
            if (choose(item) is { } result)
            {
                chosen[count++] = result;
            }
        }

        return count == chosen.Length ? new EquatableArray<TResult>(chosen) : Create<TResult>(chosen.AsSpan(0, count));
    }

    /// <summary>The items of all <paramref name="lists"/>, one list behind the other.</summary>
    public static EquatableArray<T> Join<T>(ReadOnlySpan<EquatableArray<T>> lists)
    {
        var count = 0;
        foreach (var list in lists)
        {
            count += list.Count;
        }

        var joined = new T[count];
        var next = 0;
        foreach (var list in lists)
        {
            list.AsSpan().CopyTo(joined.AsSpan(next));
            next += list.Count;
        }

        return new EquatableArray<T>(joined);
    }

    /// <summary>Copies <paramref name="items"/>.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());
}

/// <summary>
/// An immutable list that equals another with the same items in the same order. Models of the incremental generator need this:
/// an array, or an <c>ImmutableArray</c>, equals only itself, so that nothing would ever be cached.
/// </summary>
/// <typeparam name="T">The items; they are compared by their own equality.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at <paramref name="index"/>, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The items, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            // The same object is told without a look at it: lists of a large corpus hold thousands that lie all over the memory.
            if (!(!typeof(T).IsValueType && ReferenceEquals(_items![i], other._items![i])) && !EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in AsSpan())
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>Walks the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the two differ in an item, the order or the number.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
