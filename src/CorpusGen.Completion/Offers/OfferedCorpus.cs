using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Citations;

namespace CorpusGen.Completion.Offers;

/// <summary>A quotation that can be offered.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Quotation">What is known of it.</param>
/// <param name="Passage">Its words.</param>
/// <param name="Search">Its words as <see cref="SearchText"/>.</param>
internal sealed record OfferedQuotation(CitableArticle Article, CitableQuotation Quotation, QuotedPassage Passage, string Search);

/// <summary>What a corpus has to offer, ready to be searched. Made once for each index, and kept as long as that.</summary>
internal sealed class OfferedCorpus
{
    private static readonly ConditionalWeakTable<CorpusIndex, OfferedCorpus> Known = new();

    private readonly ArticleKeys _keys;
    private readonly Range[] _quotationsOf;

    private OfferedCorpus(CorpusIndex index)
    {
        Articles = [.. index.Articles];
        ArticleSearch = [.. Articles.Select(a => SearchText.Of($"{a.Key} {string.Join(" ", a.OtherKeys)} {a.Title}".AsSpan()))];
        _keys = new ArticleKeys(Articles);
        _quotationsOf = new Range[Articles.Count];
        var quotations = new List<OfferedQuotation>();
        for (var i = 0; i < Articles.Count; i++)
        {
            var start = quotations.Count;
            quotations.AddRange(QuotedPassage.Of(Articles[i]).Select(q => new OfferedQuotation(Articles[i], q.Quotation, q.Passage, SearchText.Of(q.Passage.Text))));
            _quotationsOf[i] = new Range(start, quotations.Count);
        }

        Quotations = quotations;
    }

    /// <summary>The articles, in the order of their keys.</summary>
    public IReadOnlyList<CitableArticle> Articles { get; }

    /// <summary>Keys and title of each article as <see cref="SearchText"/>.</summary>
    public IReadOnlyList<string> ArticleSearch { get; }

    /// <summary>The quotations of all articles, in the order of keys and texts.</summary>
    public IReadOnlyList<OfferedQuotation> Quotations { get; }

    /// <summary>What a corpus has to offer.</summary>
    public static OfferedCorpus Of(CorpusIndex index) => Known.GetValue(index, static i => new OfferedCorpus(i));

    /// <summary>The quotations of an article; those of the corpus when none is named.</summary>
    /// <param name="article">What a citation calls the article; null when it names none.</param>
    public IEnumerable<OfferedQuotation> QuotationsOf(string? article) =>
        article is null ? Quotations : _keys.Find(article).SelectMany(QuotationsOf);

    private IEnumerable<OfferedQuotation> QuotationsOf(int article)
    {
        var (start, end) = _quotationsOf[article];
        for (var i = start; i < end; i++)
        {
            yield return Quotations[i];
        }
    }

    private readonly record struct Range(int Start, int End);
}
