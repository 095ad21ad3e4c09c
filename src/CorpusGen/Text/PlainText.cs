using System;
using System.Collections.Generic;

namespace CorpusGen.Text;

/// <summary>
/// A file's text without markup, which remembers where in the file each character stands. Scanners read <see cref="Text"/>;
/// what they find is reported with spans of the file.
/// </summary>
public sealed class PlainText
{
    // Each run: from this plain offset on, the file offset is the plain offset plus the shift. Sorted; the first begins at 0.
    private readonly int[] _from;
    private readonly int[] _shift;

    private PlainText(string text, int[] from, int[] shift)
    {
        Text = text;
        _from = from;
        _shift = shift;
    }

    /// <summary>The plain characters.</summary>
    public string Text { get; }

    /// <summary>A text without markup: plain and file offsets are the same.</summary>
    public static PlainText Identity(string text) => new(text, [0], [0]);

    /// <summary>Keeps the given stretches of <paramref name="source"/>, in order, and leaves out what lies between them.</summary>
    /// <exception cref="ArgumentException">The stretches are out of order or overlap.</exception>
    public static PlainText FromKept(string source, IReadOnlyList<SourceSpan> kept)
    {
        var text = new System.Text.StringBuilder(source.Length);
        var from = new List<int>(kept.Count) { 0 };
        var shift = new List<int>(kept.Count) { 0 };
        var end = 0;
        foreach (var span in kept)
        {
            if (span.Start < end)
            {
                throw new ArgumentException($"The stretch {span} begins before the one in front of it ends at {end}.", nameof(kept));
            }

            end = span.End;
            if (span.IsEmpty)
            {
                continue;
            }

            if (from[from.Count - 1] == text.Length)
            {
                shift[shift.Count - 1] = span.Start - text.Length;
            }
            else
            {
                from.Add(text.Length);
                shift.Add(span.Start - text.Length);
            }

            text.Append(source, span.Start, span.Length);
        }

        return new PlainText(text.ToString(), [.. from], [.. shift]);
    }

    /// <summary>The offset in the file of the plain character at <paramref name="offset"/>.</summary>
    public int ToSource(int offset)
    {
        var found = Array.BinarySearch(_from, offset);
        return offset + _shift[found >= 0 ? found : ~found - 1];
    }

    /// <summary>The stretch of the file from the first to the last character of <paramref name="span"/>, markup between them included.</summary>
    public SourceSpan ToSource(SourceSpan span) => span.IsEmpty
        ? new SourceSpan(ToSource(span.Start), 0)
        : SourceSpan.FromBounds(ToSource(span.Start), ToSource(span.End - 1) + 1);
}
