using System;

namespace CorpusGen.Text;

/// <summary>A stretch of a text: a start and a length, both in UTF-16 code units.</summary>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="Length">The number of code units; 0 is a place between two of them.</param>
public readonly record struct SourceSpan(int Start, int Length) : IComparable<SourceSpan>
{
    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes the span that begins at <paramref name="start"/> and ends just before <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies behind the end.</exception>
    public static SourceSpan FromBounds(int start, int end)
    {
        if (start < 0 || end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), $"No span begins at {start} and ends at {end}.");
        }

        return new SourceSpan(start, end - start);
    }

    /// <summary>Whether the code unit at <paramref name="offset"/> belongs to the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words of <paramref name="text"/> that the span covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The same, without copying.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(SourceSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>The half-open interval, such as <c>[3..9)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
