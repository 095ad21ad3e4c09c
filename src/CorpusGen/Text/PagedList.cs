using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>
/// A list that grows without moving what it holds, so that no item is late and a large list never stands in the memory twice: beyond some thousand
/// items, each few thousand more have an array of their own.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class PagedList<T> : IReadOnlyList<T>
{
    private const int PageBits = 13;
    private const int PageSize = 1 << PageBits;
    private const int SmallestPage = 4;

    private T[][] _pages = [[]];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>An item. Behind the last one stands nothing that means anything, so that only what is known to be there may be asked for.</summary>
    public ref T this[int index] => ref _pages[index >> PageBits][index & (PageSize - 1)];

    T IReadOnlyList<T>.this[int index] => this[index];

    /// <summary>Adds an item behind the others.</summary>
    public void Add(in T item)
    {
        var (page, place) = (Count >> PageBits, Count & (PageSize - 1));
        if (place == (page == 0 ? _pages[0].Length : 0))
        {
            MakeRoom(page);
        }

        _pages[page][place] = item;
        Count++;
    }

    /// <summary>The items, in an array of their own.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public T[] ToArray(CancellationToken cancellation)
    {
        var items = NewArray.Of<T>(Count);
        for (var first = 0; first < Count; first += PageSize)
        {
            cancellation.ThrowIfCancellationRequested();
            _pages[first >> PageBits].AsSpan(0, Math.Min(PageSize, Count - first)).CopyTo(items.AsSpan(first));
        }

        return items;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The first page grows with what it holds, since most lists are short; the others are made as long as they become.
    private void MakeRoom(int page)
    {
        if (page == 0)
        {
            Array.Resize(ref _pages[0], Math.Max(SmallestPage, Count * 2));
            return;
        }

        if (page == _pages.Length)
        {
            Array.Resize(ref _pages, page * 2);
        }

        _pages[page] = NewArray.Of<T>(PageSize);
    }
}
