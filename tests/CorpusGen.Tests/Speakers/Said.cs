using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Tests.Quotes;

namespace CorpusGen.Tests.Speakers;

/// <summary>Reads a text line by line, each a paragraph, and tells who is credited.</summary>
internal static class Said
{
    /// <summary>The quotations of a text.</summary>
    public static IReadOnlyList<Quotation> In(string text, ArticleMetadata? metadata = null)
    {
        var blocks = QuotationScannerTests.Paragraphs(text);
        return [.. SpeakerResolver.Resolve(text, blocks, QuotationScanner.Scan(text, blocks), metadata ?? ArticleMetadata.None)];
    }

    /// <summary>The mentions of its speakers, <c>-</c> for nobody, separated by semicolons.</summary>
    public static string Mentions(string text) => string.Join("; ", In(text).Select(q => q.Attribution?.Mention ?? "-"));

    /// <summary>The names of its speakers, <c>-</c> for nobody, separated by semicolons.</summary>
    public static string Names(string text, ArticleMetadata? metadata = null) =>
        string.Join("; ", In(text, metadata).Select(q => q.Attribution?.Name ?? "-"));
}
