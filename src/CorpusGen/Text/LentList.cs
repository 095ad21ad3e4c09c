using System;
using System.Buffers;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace CorpusGen.Text;

/// <summary>
/// A list whose memory is lent, for what a scan needs on its way and no longer: reading one article after another takes no new memory for it.
/// <see cref="Dispose"/> gives it back.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
internal class LentList<T> : IDisposable
    where T : struct
{
    private T[] _items;

    /// <summary>Makes an empty list with room for about <paramref name="capacity"/> items; it grows where there are more.</summary>
    public LentList(int capacity) => _items = ArrayPool<T>.Shared.Rent(capacity);

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>An item. Behind the last one stands what the memory held before, so that only what is known to be there may be asked for.</summary>
    public ref T this[int index] => ref _items[index];

    /// <summary>The items.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>Adds an item behind the others.</summary>
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
        AsSpan().CopyTo(larger);
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
