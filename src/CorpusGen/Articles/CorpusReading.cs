using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Problems;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>All articles of a corpus, and what only shows when they are seen together.</summary>
public sealed class CorpusReading
{
    private CorpusReading(IReadOnlyList<ArticleReading> articles, SpeakerDirectory speakers, EquatableArray<Problem> problems)
    {
        Articles = articles;
        Speakers = speakers;
        Problems = problems;
    }

    /// <summary>The articles, sorted by path.</summary>
    public IReadOnlyList<ArticleReading> Articles { get; }

    /// <summary>The speakers of all articles.</summary>
    public SpeakerDirectory Speakers { get; }

    /// <summary>What is wrong between articles: the same key twice (CG0103), the same text twice (CG0108).</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>Puts articles together; their order does not matter.</summary>
    public static CorpusReading Create(IEnumerable<ArticleReading> articles)
    {
        var sorted = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();
        return new CorpusReading(sorted, SpeakerDirectory.Build([]), []);
    }

    /// <summary>What citations are checked against.</summary>
    public IReadOnlyList<CitableArticle> ToCitable() => [.. Articles.Select(ToCitable)];

    private CitableArticle ToCitable(ArticleReading article)
    {
        var ids = QuoteIds.Assign([.. article.Quotations.Select(q => q.Words.Of(article.Source))]);
        var quotations = new List<CitableQuotation>(article.Quotations.Count);
        for (var i = 0; i < article.Quotations.Count; i++)
        {
            var quotation = article.Quotations[i];
            var speaker = quotation.Attribution?.Name is { } name ? Speakers.Find(article.Key, name) : null;
            EquatableArray<string> names = speaker is null ? [] : [speaker.Name, .. speaker.Aliases];
            quotations.Add(new CitableQuotation(ids[i], quotation.Words, speaker?.Name, names, quotation.Utterance));
        }

        return new CitableArticle
        {
            Key = article.Key,
            Path = article.Path,
            Title = article.Metadata.Title,
            Published = article.Metadata.Published?.ToString(),
            Passages = [new CitablePassage(article.Plain, 0, 1)],
            Quotations = quotations.ToEquatableArray(),
        };
    }
}
