using System;
using System.Text;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Puts together words and where they stand, from the first to the last.</summary>
public sealed class LocatedWordsBuilder
{
    private const int Piece = 1 << 20;

    private readonly StringBuilder _text = new();
    private readonly PagedList<WordsSegment> _segments = [];

    // The first stretch, until another follows: most words are one stretch of the file, which may be long, and are copied once.
    private (string Text, SourceSpan Span)? _first;

    /// <summary>The number of characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a stretch of the file that is written character for character.</summary>
    /// <param name="file">The file's text, or any text that <paramref name="span"/> is of.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="shift">Where <paramref name="file"/> begins in the file, when it is a part of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void AddExact(string file, SourceSpan span, WordsForm form, int shift = 0, CancellationToken cancellation = default)
    {
        var source = new SourceSpan(span.Start + shift, span.Length);
        if (_segments.Count > 0 && _segments[_segments.Count - 1] is { IsExact: true } last && last.Form == form && last.Source.End == source.Start)
        {
            _segments[_segments.Count - 1] = last with { Length = last.Length + span.Length, Source = new SourceSpan(last.Source.Start, last.Source.Length + span.Length) };
        }
        else
        {
            _segments.Add(new WordsSegment(Length, span.Length, source, form, true));
        }

        Append(file, span, cancellation);
    }

    /// <summary>Adds characters that the file writes in another way, such as an escape.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="source">Where the file writes them.</param>
    /// <param name="form">How.</param>
    public void Add(string text, SourceSpan source, WordsForm form)
    {
        _segments.Add(new WordsSegment(Length, text.Length, source, form));
        Append(text, new SourceSpan(0, text.Length), CancellationToken.None);
    }

    /// <summary>Adds a part of other words, with the places that these have.</summary>
    /// <param name="words">The other words.</param>
    /// <param name="span">The part.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Add(LocatedWords words, SourceSpan span, CancellationToken cancellation = default)
    {
        var shift = Length - words.Offset - span.Start;
        foreach (var segment in words.SegmentsOf(span))
        {
            cancellation.ThrowIfRequestedAt(_segments.Count);
            _segments.Add(segment with { Start = segment.Start + shift });
        }

        Append(words.Text, span, cancellation);
    }

    /// <summary>The words; nothing may be added from then on.</summary>
    public LocatedWords ToWords() => new(_first is { } only ? only.Span.Of(only.Text) : _text.ToString(), _segments, 0);

    private void Append(string text, SourceSpan span, CancellationToken cancellation)
    {
        var isFirst = Length == 0;
        Length += span.Length;
        if (isFirst)
        {
            _first = (text, span);
            return;
        }

        if (_first is { } first)
        {
            _first = null;
            Copy(first.Text, first.Span, cancellation);
        }

        Copy(text, span, cancellation);
    }

    // One line may be the whole file.
    private void Copy(string text, SourceSpan span, CancellationToken cancellation)
    {
        for (var done = 0; done < span.Length; done += Piece)
        {
            cancellation.ThrowIfCancellationRequested();
            _text.Append(text, span.Start + done, Math.Min(Piece, span.Length - done));
        }
    }
}
