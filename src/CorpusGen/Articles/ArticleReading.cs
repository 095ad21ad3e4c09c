using CorpusGen.Articles.Sections;
using CorpusGen.Dates;
using CorpusGen.Problems;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>An article file, read: everything that a text alone tells. All spans are of <see cref="Source"/>.</summary>
public sealed record ArticleReading
{
    private ArticleOutline? _outline;

    /// <summary>The file, relative to the corpus folder, with <c>/</c> between folders.</summary>
    public required string Path { get; init; }

    /// <summary>What citations call the article.</summary>
    public required string Key { get; init; }

    /// <summary>The file's whole text, without a byte order mark.</summary>
    public required string Source { get; init; }

    /// <summary>The article without front matter and markup; for a <c>.txt</c> without front matter the same as <see cref="Source"/>.</summary>
    public required PlainText Plain { get; init; }

    /// <summary>What is known of it: metadata first, what is printed in the text second.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>Its paragraphs, in order.</summary>
    public required EquatableArray<Block> Blocks { get; init; }

    /// <summary>Its quotations, in the order of their starts; a nested one follows the one around it.</summary>
    public required EquatableArray<Quotation> Quotations { get; init; }

    /// <summary>The quotations' names in the article, as many and in the same order; see <see cref="QuoteIds"/>.</summary>
    public required EquatableArray<string> QuotationIds { get; init; }

    /// <summary>Its dates, in order.</summary>
    public required EquatableArray<Timex> Dates { get; init; }

    /// <summary>What is wrong with it, in the order of the places; those of the sidecar name that file.</summary>
    public required EquatableArray<Problem> Problems { get; init; }

    /// <summary>Lines and columns of <see cref="Source"/>.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>Its sections.</summary>
    public ArticleOutline Outline => _outline ??= new ArticleOutline(this);

    /// <summary>The words that stand at <paramref name="span"/> of <see cref="Source"/>, without markup.</summary>
    public string WordsOf(SourceSpan span) => Plain.ToPlain(span).Of(Plain.Text);

    /// <summary>The same reading under another key.</summary>
    internal ArticleReading WithKey(string key) => key == Key ? this : this with { Key = key };
}
