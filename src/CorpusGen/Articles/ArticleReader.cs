using System.Threading;
using CorpusGen.Dates;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>A metadata file that stands beside an article: <c>name.yml</c> next to <c>name.txt</c>.</summary>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Text">Its text.</param>
public sealed record Sidecar(string Path, string Text);

/// <summary>Reads an article file: metadata, structure, quotations with their speakers, dates, problems.</summary>
public static class ArticleReader
{
    /// <summary>Reads one article. Never throws for what stands in it: what is wrong becomes a problem.</summary>
    /// <param name="path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
    /// <param name="source">Its text, without a byte order mark.</param>
    /// <param name="sidecar">The metadata beside it, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static ArticleReading Read(string path, string source, Sidecar? sidecar = null, CancellationToken cancellation = default)
    {
        EquatableArray<Block> blocks = [new Block(BlockKind.Prose, new SourceSpan(0, source.Length))];
        var quotations = SpeakerResolver.Resolve(source, blocks, QuotationScanner.Scan(source, blocks, cancellation), ArticleMetadata.None, cancellation);
        var dates = DateScanner.Scan(source, blocks, null, cancellation);
        return new ArticleReading
        {
            Path = path,
            Key = path,
            Source = source,
            Plain = PlainText.Identity(source),
            Metadata = ArticleMetadata.None,
            Blocks = blocks,
            Quotations = quotations,
            Dates = dates.Mentions,
            Problems = dates.Problems,
            Lines = new LineMap(source),
        };
    }
}
