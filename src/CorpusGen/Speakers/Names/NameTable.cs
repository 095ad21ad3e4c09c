using System;
using System.Buffers;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>
/// Numbers the names of a text, counted from 1, by their characters: no name is copied. A blank that does not break counts as one that does.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="ignoresCase">Whether the case of letters does not count.</param>
internal sealed class NameTable(string text, bool ignoresCase) : IDisposable
{
    /// <summary>The number of what is not in the table.</summary>
    public const int Unlisted = 0;

    private const int LeastSize = 256;

    // Half of the places are free, so that more in a row than this are a text made to have them; what finds none then stays unlisted.
    private const int MostProbes = 32;

    // By number; the first is that of what is not listed.
    private readonly LentList<SourceSpan> _names = Started();

    // By hash, at the first free place from there on: the number.
    private int[] _slots = Cleared(LeastSize);
    private int _size = LeastSize;

    /// <summary>The number behind the last one that was given.</summary>
    public int End => _names.Count;

    /// <summary>
    /// The number of the name at <paramref name="span"/>, which it gets now if it has none; <see cref="Unlisted"/> where there is no place for it.
    /// </summary>
    public int Add(SourceSpan span)
    {
        if (_names.Count * 2 > _size)
        {
            Grow();
        }

        var slot = SlotOf(span.Of(text.AsSpan()));
        if (slot < 0 || _slots[slot] != Unlisted)
        {
            return slot < 0 ? Unlisted : _slots[slot];
        }

        _names.Add(span);
        return _slots[slot] = _names.Count - 1;
    }

    /// <summary>The number of a name; <see cref="Unlisted"/> when it has none.</summary>
    public int Find(ReadOnlySpan<char> name) => SlotOf(name) is var slot && slot < 0 ? Unlisted : _slots[slot];

    /// <inheritdoc/>
    public void Dispose()
    {
        _names.Dispose();
        ArrayPool<int>.Shared.Return(_slots);
        _slots = [];
    }

    // Where the name stands, or could; -1 where there is no place for it.
    private int SlotOf(ReadOnlySpan<char> name)
    {
        var slot = (int)(HashOf(name) & (uint)(_size - 1));
        for (var probe = 0; probe < MostProbes; probe++)
        {
            var number = _slots[slot];
            if (number == Unlisted || IsSame(_names[number].Of(text.AsSpan()), name))
            {
                return slot;
            }

            slot = (slot + 1) & (_size - 1);
        }

        return -1;
    }

    // FNV-1a (Fowler, Noll, Vo) over all characters, with its upper half mixed into the lower.
    private uint HashOf(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ Fold(c)) * 16777619u);
        }

        return hash ^ (hash >> 15);
    }

    private bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && Fold(one[i]) != Fold(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private char Fold(char c) => c == '\u00A0' ? ' ' : ignoresCase ? char.ToLowerInvariant(c) : c;

    private void Grow()
    {
        ArrayPool<int>.Shared.Return(_slots);
        _size *= 2;
        _slots = Cleared(_size);
        for (var number = 1; number < _names.Count; number++)
        {
            if (SlotOf(_names[number].Of(text.AsSpan())) is var slot && slot >= 0)
            {
                _slots[slot] = number;
            }
        }
    }

    private static LentList<SourceSpan> Started()
    {
        var names = new LentList<SourceSpan>(LeastSize / 2);
        names.Add(default);
        return names;
    }

    private static int[] Cleared(int size)
    {
        var slots = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(slots, 0, size);
        return slots;
    }
}
