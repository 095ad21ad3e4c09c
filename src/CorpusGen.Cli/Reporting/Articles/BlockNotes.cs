using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>Gathers the notes of an article by the paragraph in which the quotation or the date begins.</summary>
/// <param name="article">The article.</param>
/// <param name="report">The report.</param>
internal sealed class BlockNotes(ReportedArticle article, ReportContents report)
{
    private readonly QuotationNote _note = new(article, report);
    private readonly ILookup<int, int> _quotations = article.Contents.Quotations.Select((q, i) => (Block: article.BlockAt(q.Model.Span.Start), i)).ToLookup(q => q.Block, q => q.i);
    private readonly ILookup<int, int> _dates = article.Contents.Model.Dates.Select((d, i) => (Block: article.BlockAt(d.Span.Start), i)).ToLookup(d => d.Block, d => d.i);

    /// <summary>The notes of a paragraph.</summary>
    /// <param name="block">Its number, counted from 0.</param>
    public IEnumerable<HtmlFragment> Of(int block) => _quotations[block].SelectMany(_note.OfQuotation).Concat(_note.OfOwnWords(block)).Concat(_dates[block].Select(_note.OfDate));
}
