using System;
using System.Buffers;

namespace CorpusGen.Text;

/// <summary>
/// A list whose memory is lent, for what a scan needs on its way and no longer: reading one article after another takes no new memory for it.
/// <see cref="Dispose"/> gives it back.
/// </summary>
/// <typeparam name="T">What it holds; nothing with references, which lent memory would keep alive.</typeparam>
internal class LentList<T> : IDisposable
    where T : unmanaged
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
    public void Clear() => Count = 0;

    /// <summary>Gives the memory back; the list is empty from then on.</summary>
    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Count * 2);
        AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
