using System;
using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>A change of a file: what stands in <paramref name="Span"/> becomes <paramref name="Text"/>.</summary>
/// <param name="Span">The stretch of the file; empty where something is put in.</param>
/// <param name="Text">What stands there afterwards, in the file's own form.</param>
public readonly record struct SourceEdit(SourceSpan Span, string Text);

/// <summary>
/// Words that a file writes in another form: with escapes in a string literal, over several literals, behind comment signs. Remembers where
/// in the file each of them stands. Made by <see cref="LocatedWordsBuilder"/>.
/// </summary>
public sealed class LocatedWords
{
    private readonly PagedList<WordsSegment> _segments;

    internal LocatedWords(string text, PagedList<WordsSegment> segments, int start)
    {
        Text = text;
        _segments = segments;
        Offset = start;
    }

    /// <summary>The words, without escapes and comment signs.</summary>
    public string Text { get; }

    /// <summary>Where <see cref="Text"/> begins in the text that the segments count.</summary>
    internal int Offset { get; }

    /// <summary>The place of all the words, in UTF-16 code units of the file.</summary>
    public SourceSpan Source => ToSource(new SourceSpan(0, Text.Length));

    /// <summary>The part of the words that <paramref name="span"/> covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not of <see cref="Text"/>.</exception>
    public LocatedWords Slice(SourceSpan span) => new(span.Of(Text), _segments, Offset + span.Start);

    /// <summary>The stretch of the file from the first to the last character of <paramref name="span"/>.</summary>
    /// <param name="span">A stretch of <see cref="Text"/>; an empty one gives a place between two characters.</param>
    public SourceSpan ToSource(SourceSpan span)
    {
        if (_segments.Count == 0)
        {
            return default;
        }

        if (span.IsEmpty)
        {
            return new SourceSpan(PlaceOf(span.Start), 0);
        }

        var start = StartOf(Offset + span.Start);
        return SourceSpan.FromBounds(start, Math.Max(start, EndOf(Offset + span.End)));
    }

    /// <summary>
    /// Says how to change the file so that <paramref name="words"/> stand in place of <paramref name="span"/>, in the file's own form: where
    /// the span goes over several literals, the words go into the first of them. Null when the file's form cannot hold them there.
    /// </summary>
    public IReadOnlyList<SourceEdit>? Replace(SourceSpan span, string words)
    {
        var edits = new List<SourceEdit>();
        foreach (var piece in Pieces(span))
        {
            if (WordsFormWriter.Write(piece.Form, edits.Count == 0 ? words : "") is not { } written)
            {
                return null;
            }

            edits.Add(new SourceEdit(piece.Source, written));
        }

        return edits.Count == 0 ? null : edits;
    }

    /// <summary>How many characters of the words stand in front of a place of the file, for words that stand in the order of the file.</summary>
    /// <param name="place">The place, in UTF-16 code units of the file. What it divides, such as an escape, stands behind it.</param>
    public int CountBefore(int place) =>
        Halving.FirstFrom(0, Text.Length, (Words: this, place), static (s, n) => s.Words.ToSource(new SourceSpan(n, 1)).End <= s.place);

    /// <summary>Whether these are a part of <paramref name="whole"/>, character for character.</summary>
    internal bool IsSliceOf(LocatedWords whole) => ReferenceEquals(_segments, whole._segments);

    /// <summary>The segments that <paramref name="span"/> touches, cut to it where they can be divided.</summary>
    internal IEnumerable<WordsSegment> SegmentsOf(SourceSpan span)
    {
        var (start, end) = (Offset + span.Start, Offset + span.End);
        for (var i = IndexOf(start); i < _segments.Count && _segments[i].Start < end; i++)
        {
            yield return _segments[i].Clip(start, end);
        }
    }

    // The parts of a span that lie together in the file and are written alike.
    private List<WordsSegment> Pieces(SourceSpan span)
    {
        var pieces = new List<WordsSegment>();
        if (span.IsEmpty && _segments.Count > 0)
        {
            var segment = _segments[IndexForPlace(Offset + span.Start)];
            pieces.Add(segment with { Length = 0, Source = new SourceSpan(PlaceOf(span.Start), 0) });
            return pieces;
        }

        foreach (var part in SegmentsOf(span))
        {
            if (pieces.Count > 0 && pieces[pieces.Count - 1] is var last && last.Source.End == part.Source.Start && last.Form == part.Form)
            {
                pieces[pieces.Count - 1] = last with { Source = SourceSpan.FromBounds(last.Source.Start, part.Source.End) };
            }
            else
            {
                pieces.Add(part);
            }
        }

        return pieces;
    }

    private int StartOf(int offset) => _segments[IndexOf(offset)].SourceOf(offset);

    private int EndOf(int offset)
    {
        var segment = _segments[IndexOf(offset - 1)];
        return segment.IsExact ? segment.SourceOf(offset - 1) + 1 : segment.Source.End;
    }

    // A place between two characters: behind the one in front of it, or where the words begin.
    private int PlaceOf(int offset)
    {
        var at = Offset + offset;
        var segment = _segments[IndexForPlace(at)];
        return at <= segment.Start ? segment.Source.Start : EndOf(at);
    }

    private int IndexForPlace(int offset) => offset > Offset ? IndexOf(offset - 1) : IndexOf(offset);

    // The segment that holds the offset, the last one for an offset behind all of them.
    private int IndexOf(int offset) =>
        Math.Max(0, Halving.FirstFrom(0, _segments.Count, (_segments, offset), static (s, i) => s._segments[i].Start <= s.offset) - 1);
}
