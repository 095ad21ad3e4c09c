using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Text.Markdown;

/// <summary>A Markdown text without its marks.</summary>
/// <param name="Plain">The words of its paragraphs, headings, lists, quotes and tables; code blocks, images, tags and comments are left out.</param>
/// <param name="Paragraphs">Where the blocks stand in the plain text, in order.</param>
/// <param name="Headings">The numbers of the paragraphs that are headings.</param>
internal sealed record MarkdownProjection(PlainText Plain, IReadOnlyList<SourceSpan> Paragraphs, HashSet<int> Headings)
{
    /// <summary>For each paragraph the number of the innermost block quote around it, counted from 1; 0 outside of all.</summary>
    public required IReadOnlyList<int> BlockQuotes { get; init; }

    /// <summary>Where words stand between code marks in the plain text, in order.</summary>
    public required IReadOnlyList<SourceSpan> Code { get; init; }

    /// <summary>Reads <paramref name="source"/> from <paramref name="start"/> on. Linear in the text; what is no Markdown is plain text.</summary>
    public static MarkdownProjection Read(string source, int start, CancellationToken cancellation = default)
    {
        var blocks = MarkdownBlocks.Read(source, start, cancellation);
        var lines = PlainText.FromKept(source, blocks.Lines, cancellation);
        var offsets = Offsets(blocks.Lines, cancellation);
        var inlines = new MarkdownInlines(lines.Text, blocks.Labels);
        foreach (var leaf in blocks.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            inlines.Read(SourceSpan.FromBounds(offsets[leaf.FirstLine], offsets[leaf.FirstLine + leaf.LineCount]), cancellation);
        }

        var pieces = Pieces(blocks.Lines, offsets, inlines, out var plainOffsets, cancellation);
        var plain = PlainText.FromPieces(source, pieces, cancellation);
        var paragraphs = new PagedList<SourceSpan>();
        var headings = new HashSet<int>();
        var quotes = new PagedList<int>();
        foreach (var leaf in blocks.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            var span = Trim(plain.Text, plainOffsets[leaf.FirstLine], plainOffsets[leaf.FirstLine + leaf.LineCount]);
            if (span.IsEmpty)
            {
                continue;
            }

            if (leaf.IsHeading)
            {
                headings.Add(paragraphs.Count);
            }

            paragraphs.Add(span);
            quotes.Add(leaf.BlockQuote);
        }

        var code = inlines.Code.ConvertAll(c =>
        {
            cancellation.ThrowIfCancellationRequested();
            return plain.ToPlain(lines.ToSource(c));
        });
        return new MarkdownProjection(plain, paragraphs, headings) { BlockQuotes = quotes, Code = code };
    }

    // Where each line begins when they are joined, and where the last one ends.
    private static int[] Offsets(PagedList<SourceSpan> lines, CancellationToken cancellation)
    {
        var offsets = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            offsets[i + 1] = offsets[i] + lines[i].Length;
        }

        return offsets;
    }

    private static PagedList<PlainPiece> Pieces(
        PagedList<SourceSpan> lines, int[] offsets, MarkdownInlines inlines, out int[] plainOffsets, CancellationToken cancellation)
    {
        var pieces = new PagedList<PlainPiece>();
        plainOffsets = new int[lines.Count + 1];
        var length = 0;
        var steps = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            cancellation.ThrowIfRequestedAt(++steps);
            var shift = lines[line].Start - offsets[line];
            var kept = offsets[line];
            for (var i = offsets[line]; i < offsets[line + 1];)
            {
                cancellation.ThrowIfRequestedAt(++steps);
                var isDropped = inlines.Dropped[i];
                var isEntity = inlines.Entities.TryGetValue(i, out var entity);
                if (!isDropped && !isEntity)
                {
                    i++;
                    continue;
                }

                length += Keep(pieces, kept, i, shift);
                if (isEntity && !isDropped)
                {
                    pieces.Add(new PlainPiece(new SourceSpan(i + shift, entity.Length), entity.Text));
                    length += entity.Text.Length;
                }

                i += isEntity ? entity.Length : 1;
                kept = i;
            }

            length += Keep(pieces, kept, offsets[line + 1], shift);
            plainOffsets[line + 1] = length;
        }

        return pieces;
    }

    private static int Keep(PagedList<PlainPiece> pieces, int start, int end, int shift)
    {
        if (start < end)
        {
            pieces.Add(new PlainPiece(new SourceSpan(start + shift, end - start)));
        }

        return end - start;
    }

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end - start);
    }
}
