using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>A stretch of a file that a plain text keeps.</summary>
/// <param name="Source">The stretch.</param>
/// <param name="Replacement">What stands for it in the plain text, as <c>&amp;</c> does for an entity; null for the stretch itself.</param>
public readonly record struct PlainPiece(SourceSpan Source, string? Replacement = null);

/// <summary>A part of a plain text that stands together in the file.</summary>
/// <param name="Plain">The part.</param>
/// <param name="Source">Where it stands in the file.</param>
/// <param name="IsExact">Whether the file has it character for character; else it is replaced, as an entity is.</param>
internal readonly record struct PlainRun(SourceSpan Plain, SourceSpan Source, bool IsExact);

/// <summary>
/// A file's text without markup, which remembers where in the file each character stands. Scanners read <see cref="Text"/>;
/// what they find is reported with spans of the file.
/// </summary>
public sealed class PlainText
{
    // What a text without markup has: shared, so that the many small texts of quotations take no memory for it.
    private static readonly int[] OneRun = [0];
    private static readonly Dictionary<int, SourceSpan> NothingReplaced = [];

    // Each run: from this plain offset on, the file offset is the plain offset plus the shift. Sorted; the first begins at 0.
    private readonly int[] _from;
    private readonly int[] _shift;

    // By the number of a run that replaces something: the stretch of the file for which all of it stands.
    private readonly Dictionary<int, SourceSpan> _replaced;

    private PlainText(string text, int[] from, int[] shift, Dictionary<int, SourceSpan> replaced)
    {
        Text = text;
        _from = from;
        _shift = shift;
        _replaced = replaced;
    }

    /// <summary>The plain characters.</summary>
    public string Text { get; }

    /// <summary>A text without markup: plain and file offsets are the same.</summary>
    public static PlainText Identity(string text) => new(text, OneRun, OneRun, NothingReplaced);

    /// <summary>Keeps the given stretches of <paramref name="source"/>, in order, and leaves out what lies between them.</summary>
    /// <exception cref="ArgumentException">The stretches are out of order or overlap.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PlainText FromKept(string source, IReadOnlyList<SourceSpan> kept, CancellationToken cancellation = default)
    {
        var pieces = new PlainPiece[kept.Count];
        for (var i = 0; i < pieces.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            pieces[i] = new PlainPiece(kept[i]);
        }

        return FromPieces(source, pieces, cancellation);
    }

    /// <summary>Keeps the given stretches of <paramref name="source"/>, in order, some of them replaced, and leaves out what lies between them.</summary>
    /// <exception cref="ArgumentException">The stretches are out of order or overlap.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PlainText FromPieces(string source, IReadOnlyList<PlainPiece> pieces, CancellationToken cancellation = default)
    {
        if (pieces.Count == 1 && pieces[0] is { Replacement: null } all && all.Source.Start == 0 && all.Source.End == source.Length)
        {
            return Identity(source);
        }

        var text = new System.Text.StringBuilder(source.Length);
        var (from, shift) = (new PagedList<int>(), new PagedList<int>());
        from.Add(0);
        shift.Add(0);
        var replaced = new Dictionary<int, SourceSpan>();
        var end = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (span, replacement) = pieces[i];
            if (span.Start < end)
            {
                throw new ArgumentException($"The stretch {span} begins before the one in front of it ends at {end}.", nameof(pieces));
            }

            end = span.End;
            if (replacement is null ? span.IsEmpty : replacement.Length == 0)
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

            if (replacement is null)
            {
                text.Append(source, span.Start, span.Length);
            }
            else
            {
                replaced.Add(from.Count - 1, span);
                text.Append(replacement);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        var words = text.ToString();
        return new PlainText(words, from.ToArray(cancellation), shift.ToArray(cancellation), replaced);
    }

    /// <summary>Puts a text together again of its characters and its <see cref="Runs"/>, which follow each other without a gap in the text.</summary>
    internal static PlainText FromRuns(string text, IReadOnlyList<PlainRun> runs)
    {
        var (from, shift) = (new int[runs.Count], new int[runs.Count]);
        var replaced = new Dictionary<int, SourceSpan>();
        for (var i = 0; i < from.Length; i++)
        {
            (from[i], shift[i]) = (runs[i].Plain.Start, runs[i].Source.Start - runs[i].Plain.Start);
            if (!runs[i].IsExact)
            {
                replaced.Add(i, runs[i].Source);
            }
        }

        return new PlainText(text, from, shift, replaced);
    }

    /// <summary>The text as runs that each stand together in the file, from the first to the last.</summary>
    internal IEnumerable<PlainRun> Runs
    {
        get
        {
            for (var i = 0; i < _from.Length; i++)
            {
                var length = (i + 1 < _from.Length ? _from[i + 1] : Text.Length) - _from[i];
                yield return _replaced.TryGetValue(i, out var stretch)
                    ? new PlainRun(new SourceSpan(_from[i], length), stretch, IsExact: false)
                    : new PlainRun(new SourceSpan(_from[i], length), new SourceSpan(_from[i] + _shift[i], length), IsExact: true);
            }
        }
    }

    /// <summary>The offset in the file of the plain character at <paramref name="offset"/>; of a replaced stretch, its start.</summary>
    public int ToSource(int offset)
    {
        var run = RunOf(offset);
        return _replaced.TryGetValue(run, out var stretch) ? (offset < Text.Length ? stretch.Start : stretch.End) : offset + _shift[run];
    }

    /// <summary>The stretch of the file from the first to the last character of <paramref name="span"/>, markup between them included.</summary>
    public SourceSpan ToSource(SourceSpan span) => span.IsEmpty
        ? new SourceSpan(ToSource(span.Start), 0)
        : SourceSpan.FromBounds(ToSource(span.Start), EndInSource(span.End - 1));

    /// <summary>The plain characters whose stretch of the file lies in <paramref name="source"/>; empty when all of it was left out.</summary>
    public SourceSpan ToPlain(SourceSpan source)
    {
        var start = FirstAtOrBehind(source.Start);
        return SourceSpan.FromBounds(start, Math.Max(start, FirstAtOrBehind(source.End)));
    }

    // File offsets grow with plain ones, so halving finds the place.
    private int FirstAtOrBehind(int source) =>
        Halving.FirstFrom(0, Text.Length, (Plain: this, source), static (s, offset) => s.Plain.ToSource(offset) < s.source);

    private int EndInSource(int last)
    {
        var run = RunOf(last);
        return _replaced.TryGetValue(run, out var stretch) ? stretch.End : last + _shift[run] + 1;
    }

    private int RunOf(int offset)
    {
        var found = Array.BinarySearch(_from, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
