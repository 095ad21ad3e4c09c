using System;

namespace CorpusGen.Dates.Calendar;

/// <summary>Puts a TIMEX3 value together without strings for its parts.</summary>
/// <param name="buffer">Where its characters go; long enough for them all.</param>
internal ref struct ValueWriter(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;
    private int _length;

    /// <summary>The number of characters written.</summary>
    public readonly int Length => _length;

    /// <summary>Adds characters.</summary>
    public void Add(string characters)
    {
        characters.AsSpan().CopyTo(_buffer.Slice(_length));
        _length += characters.Length;
    }

    /// <summary>Adds a number that is not negative, with zeros in front up to <paramref name="digits"/>.</summary>
    public void Add(int number, int digits)
    {
        var (start, rest) = (_length, number);
        while (rest > 0 || _length - start < digits)
        {
            _buffer[_length++] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        _buffer.Slice(start, _length - start).Reverse();
    }
}
