using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Makes what citations are checked against from the articles of a running program.</summary>
internal static class RunTimeCorpus
{
    /// <summary>One passage when the program carries the whole text, one for each quotation when it does not.</summary>
    public static CitableArticle ToCitable(Article article) => new()
    {
        Key = article.Key,
        OtherKeys = [ArticleKey.StemOf(article.Path)],
        Title = article.Title,
        Path = article.Path,
        Published = article.Published?.ToString(),
        HasWholeText = article.Text is not null,
        Passages = article.Text is { } text
            ? [new CitablePassage(ArticleReader.Read(article.Path, text).Plain, 0, 1)]
            : [.. article.Quotes.Select(q => new CitablePassage(PlainText.Identity(q.Text), q.Span.Start, q.Line))],
        Quotations = article.Quotes.Select(ToCitable).ToEquatableArray(),
    };

    private static CitableQuotation ToCitable(Quote quote) => new(
        quote.Id,
        quote.Span,
        quote.Speaker?.Name,
        quote.Speaker is { } speaker ? speaker.Aliases.Concat([speaker.Name]).ToEquatableArray() : [],
        quote.Utterance);
}
