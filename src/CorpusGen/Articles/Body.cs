using System;
using System.Linq;
using System.Threading;
using CorpusGen.Articles.Layout;
using CorpusGen.Text;
using CorpusGen.Text.Markdown;

namespace CorpusGen.Articles;

/// <summary>An article without its front matter and markup, divided into blocks.</summary>
/// <param name="Plain">The words.</param>
/// <param name="Blocks">The paragraphs, with spans of the plain text.</param>
/// <param name="Printed">What the text itself says of title, authors, publisher and date.</param>
/// <param name="FirstProse">The beginning of the first paragraph of prose, long enough to name the article by; empty when there is none.</param>
internal sealed record Body(PlainText Plain, EquatableArray<Block> Blocks, ArticleMetadata Printed, string FirstProse)
{
    // A key is made of a few words; a paragraph may have millions.
    private const int LongestBeginning = 4_096;

    /// <summary>Reads the part of <paramref name="source"/> from <paramref name="start"/> on.</summary>
    public static Body Read(string path, string source, int start, string? knownTitle, CancellationToken cancellation)
    {
        if (CorpusFiles.IsMarkdown(path))
        {
            var markdown = MarkdownProjection.Read(source, start, cancellation);
            return Of(markdown.Plain, StructureReader.Read(markdown.Plain.Text, markdown.Paragraphs, markdown.Headings, knownTitle, cancellation));
        }

        var plain = start == 0 ? PlainText.Identity(source) : PlainText.FromKept(source, [SourceSpan.FromBounds(start, source.Length)], cancellation);
        return Of(plain, StructureReader.Read(plain.Text, Paragraphs.Split(plain.Text, cancellation), [], knownTitle, cancellation));
    }

    private static Body Of(PlainText plain, StructureReading structure) =>
        new(plain, structure.Blocks, structure.Printed, FirstProseOf(structure.Blocks, plain.Text));

    // Without any prose, the first paragraph names the article as well as can be.
    private static string FirstProseOf(EquatableArray<Block> blocks, string text)
    {
        if (blocks.IsEmpty)
        {
            return string.Empty;
        }

        var prose = blocks.FirstOrDefault(b => b.Kind == BlockKind.Prose);
        var span = (prose == default ? blocks[0] : prose).Span;
        return text.Substring(span.Start, Math.Min(span.Length, LongestBeginning));
    }
}
