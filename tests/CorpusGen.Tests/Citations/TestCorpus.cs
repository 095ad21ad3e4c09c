using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Tests.Citations;

/// <summary>Small corpora, and questions to them.</summary>
internal static class TestCorpus
{
    /// <summary>An article without quotations, whose key is <c>source</c>.</summary>
    public static CorpusIndex Of(string text) => CorpusIndex.Create([Article("source", text)]);

    /// <summary>The words of articles, each of one passage, as the searches see them.</summary>
    public static WordIndex WordsOf(params string[] texts) =>
        WordIndex.Merge([.. texts.Select(t => ArticleWords.Of(Article("source", t)))], CancellationToken.None);

    /// <summary>
    /// An article. Its quotations are what stands between « and », each behind a bar and the speaker's names; nobody is credited when the
    /// name is empty: <c>He said: |Ann Lee/Lee«We go.»</c>. The signs and names are not part of the text.
    /// </summary>
    public static CitableArticle Article(string key, string marked, string? published = null)
    {
        var (text, quotations) = Read(marked);
        return new CitableArticle
        {
            Key = key,
            Path = key + ".txt",
            Published = published,
            Passages = [new CitablePassage(PlainText.Identity(text), 0, 1)],
            Quotations = quotations.ToEquatableArray(),
        };
    }

    /// <summary>The same article with its quotations alone at hand.</summary>
    public static CitableArticle QuotationsOf(CitableArticle article) => article with
    {
        Passages =
        [
            .. article.Quotations.Select(q =>
                new CitablePassage(PlainText.Identity(q.Span.Of(article.Passages[0].Words.Text)), q.Span.Start, 1)),
        ],
    };

    public static CitationVerdict Check(this CorpusIndex index, string text, string? article = null, string? speaker = null, string? date = null) =>
        index.Check(new Citation { Text = text, Article = article, Speaker = speaker, Date = date });

    private static (string Text, List<CitableQuotation> Quotations) Read(string marked)
    {
        var text = "";
        var quotations = new List<CitableQuotation>();
        foreach (var (part, i) in marked.Split('«', '»').Select((part, i) => (part, i)))
        {
            if (i % 2 == 0)
            {
                text += i == marked.Count(c => c is '«' or '»') ? part : part[..Math.Max(0, part.LastIndexOf('|'))];
                continue;
            }

            var speaker = marked.Split('«', '»')[i - 1].Split('|')[^1];
            var names = speaker.Split('/', StringSplitOptions.RemoveEmptyEntries);
            quotations.Add(new CitableQuotation(
                $"q{quotations.Count + 1}", new SourceSpan(text.Length, part.Length), names.FirstOrDefault(), names.ToEquatableArray(), quotations.Count + 1));
            text += part;
        }

        return (text, quotations);
    }
}
