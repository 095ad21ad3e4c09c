using System;
using System.Buffers;
#if NET
using System.Runtime.CompilerServices;
#endif
using System.Threading;

namespace CorpusGen.Text;

/// <summary>
/// A list whose memory is lent, for what a scan needs on its way and no longer: reading one article after another takes no new memory for it.
/// <see cref="Dispose"/> gives it back.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
internal class LentList<T> : IDisposable
    where T : struct
{
    private readonly CancellationToken _cancellation;
    private T[] _items;

    /// <summary>Makes an empty list with room for about <paramref name="capacity"/> items; it grows where there are more.</summary>
    /// <param name="capacity">The number of items.</param>
    /// <param name="cancellation">Stops the list while it grows.</param>
    public LentList(int capacity, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        _items = ArrayPool<T>.Shared.Rent(capacity);
    }

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>An item. Behind the last one stands what the memory held before, so that only what is known to be there may be asked for.</summary>
    public ref T this[int index] => ref _items[index];

    /// <summary>The items.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>The items, in an array of their own.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public T[] ToArray()
    {
        var items = NewArray.Of<T>(Count);
        _cancellation.Copy(AsSpan(), items);
        return items;
    }

    /// <summary>Adds an item behind the others.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>Takes all items out.</summary>
    public void Clear()
    {
        Forget();
        Count = 0;
    }

    /// <summary>Gives the memory back; the list is empty from then on.</summary>
    public void Dispose()
    {
        GiveBack();
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Count * 2);
        _cancellation.Copy(AsSpan(), larger);
        GiveBack();
        _items = larger;
    }

    private void GiveBack()
    {
        Forget();
        ArrayPool<T>.Shared.Return(_items);
    }

    // Memory that goes to others must not keep alive what this list referred to.
    private void Forget()
    {
        if (HoldsReferences)
        {
            _items.AsSpan(0, Count).Clear();
        }
    }

#if NET
    private static bool HoldsReferences => RuntimeHelpers.IsReferenceOrContainsReferences<T>();
#else
    // .NET Standard cannot tell.
    private static bool HoldsReferences => true;
#endif
}
