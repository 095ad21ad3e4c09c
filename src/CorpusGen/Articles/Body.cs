using System.Linq;
using CorpusGen.Articles.Structure;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>An article without its front matter and markup, divided into blocks.</summary>
/// <param name="Plain">The words.</param>
/// <param name="Blocks">The paragraphs, with spans of the plain text.</param>
/// <param name="Printed">What the text itself says of title, authors, publisher and date.</param>
/// <param name="FirstProse">The first paragraph of prose; empty when there is none.</param>
internal sealed record Body(PlainText Plain, EquatableArray<Block> Blocks, ArticleMetadata Printed, string FirstProse)
{
    /// <summary>Reads the part of <paramref name="source"/> from <paramref name="start"/> on.</summary>
    public static Body Read(string path, string source, int start, string? knownTitle)
    {
        var plain = start == 0 ? PlainText.Identity(source) : PlainText.FromKept(source, [SourceSpan.FromBounds(start, source.Length)]);
        var blocks = Paragraphs.Split(plain.Text).Select(s => new Block(BlockKind.Prose, s)).ToEquatableArray();
        return new Body(plain, blocks, ArticleMetadata.None, blocks.IsEmpty ? string.Empty : blocks[0].Span.Of(plain.Text));
    }
}
