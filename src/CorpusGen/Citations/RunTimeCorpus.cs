using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Articles.Sections;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Makes what citations are checked against from the articles of a running program.</summary>
internal static class RunTimeCorpus
{
    /// <summary>One passage when the program carries the whole text of an article, one for each quotation when it does not.</summary>
    public static IEnumerable<CitableArticle> ToCitable(IReadOnlyList<Article> articles)
    {
        var otherKeys = ArticleKey.OtherKeys([.. articles.Select(a => a.Key)], [.. articles.Select(a => a.Path)]);
        return articles.Select((a, i) => ToCitable(a, otherKeys[i] is { } other ? [other] : []));
    }

    private static CitableArticle ToCitable(Article article, EquatableArray<string> otherKeys) => new()
    {
        Key = article.Key,
        OtherKeys = otherKeys,
        Title = article.Title,
        Path = article.Path,
        Published = article.Published?.ToString(),
        HasWholeText = article.Text is not null,
        Outline = article.Text is { } whole ? new ArticleOutline(article.Path, whole) : null,
        Passages = article.Text is { } text
            ? [WholeText(article.Path, text)]
            : [.. article.Quotes.Select(q => new CitablePassage(PlainText.Identity(q.Text), q.Span.Start, q.Line))],
        Quotations = article.Quotes.Select(ToCitable).ToEquatableArray(),
    };

    // Front matter and markup are no words, but their lines count.
    private static CitablePassage WholeText(string path, string text)
    {
        var body = ArticleReader.ReadBody(path, text);
        return CitablePassage.OfWholeText(path, body.Plain, new LineMap(text), body.Blocks.Select(b => b.Span.Start));
    }

    private static CitableQuotation ToCitable(Quote quote) => new(
        quote.Id,
        quote.Span,
        quote.Speaker?.Name,
        quote.Speaker is { } speaker ? speaker.Aliases.Concat([speaker.Name]).ToEquatableArray() : [],
        quote.Utterance);
}
