using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Contents;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>A stretch of an article that is marked in its running text: a quotation or a date.</summary>
/// <param name="Start">Where it begins in the text without markup.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Number">Its number among the article's quotations, or among its dates, counted from 0.</param>
/// <param name="Quotation">The quotation; null for a date.</param>
/// <param name="Date">The date; null for a quotation.</param>
internal sealed record MarkedStretch(int Start, int End, int Number, QuotedContents? Quotation, DateModel? Date)
{
    /// <summary>The quotations and dates of an article, in the order of their starts, what is around in front of what is inside.</summary>
    public static List<MarkedStretch> Of(ArticleContents article)
    {
        var plain = article.Reading.Plain;
        var quotations = article.Quotations.Select((q, i) => Of(plain.ToPlain(q.Model.Span), i, q, date: null));
        var dates = article.Model.Dates.Select((d, i) => Of(plain.ToPlain(d.Span), i, quotation: null, d));
        return [.. quotations.Concat(dates).OrderBy(m => m.Start).ThenByDescending(m => m.End).ThenBy(m => m.Date is not null)];
    }

    private static MarkedStretch Of(SourceSpan span, int number, QuotedContents? quotation, DateModel? date) => new(span.Start, span.End, number, quotation, date);
}
