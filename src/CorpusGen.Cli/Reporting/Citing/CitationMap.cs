using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Checking;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Reporting.Articles;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>Tells who cites what: the places of code and Markdown by quotation, and by paragraph for the articles' own words.</summary>
internal sealed class CitationMap
{
    private readonly Dictionary<QuotedContents, List<CitingPlace>> _ofQuotations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(ReportedArticle Article, int Block), List<CitingPlace>> _ofOwnWords = [];

    private CitationMap()
    {
    }

    /// <summary>Puts it together.</summary>
    /// <param name="places">The places that cite, in any order.</param>
    public static CitationMap Create(IEnumerable<CitingPlace> places)
    {
        var map = new CitationMap();
        foreach (var article in places.GroupBy(p => p.Article))
        {
            map.Add(article.Key, article.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Cited));
        }

        return map;
    }

    /// <summary>The judged citations of which it is known what they mean: those that have a passage in the corpus.</summary>
    public static IEnumerable<CitingPlace> PlacesOf(IEnumerable<ReportedArticle> articles, IEnumerable<JudgedCitation> judged)
    {
        var byPath = articles.ToDictionary(a => a.Contents.Model.Path, StringComparer.Ordinal);
        return from citation in judged
               where citation.Verdict.Passage is { Corpus: null }
               let passage = citation.Verdict.Passage
               select new CitingPlace(citation.Path, citation.Region.Line, citation.Region.Column, byPath[passage.Path], passage.Span, citation.Verdict);
    }

    /// <summary>The places that cite a quotation or a part of it, sorted by file and line.</summary>
    public IReadOnlyList<CitingPlace> Of(QuotedContents quotation) => _ofQuotations.GetValueOrDefault(quotation) ?? [];

    /// <summary>The places that cite the article's own words, by the paragraph in which these begin, sorted by file and line.</summary>
    public IReadOnlyList<CitingPlace> OfOwnWords(ReportedArticle article, int block) => _ofOwnWords.GetValueOrDefault((article, block)) ?? [];

    private void Add(ReportedArticle article, IEnumerable<CitingPlace> places)
    {
        // How far the quotations reach that begin no later than one: what ends in front of a passage is not looked at again and again.
        var quotations = article.Contents.Quotations;
        var reach = new int[quotations.Count];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = Math.Max(quotations[i].Model.Span.End, i > 0 ? reach[i - 1] : 0);
        }

        foreach (var place in places)
        {
            var isQuoted = false;
            for (var i = article.LastQuotationFrom(place.Cited.End); i >= 0 && reach[i] > place.Cited.Start; i--)
            {
                if (quotations[i].Model.Span.Overlaps(place.Cited))
                {
                    Listed(_ofQuotations, quotations[i]).Add(place);
                    isQuoted = true;
                }
            }

            if (!isQuoted)
            {
                Listed(_ofOwnWords, (article, article.BlockAt(place.Cited.Start))).Add(place);
            }
        }
    }

    private static List<CitingPlace> Listed<T>(Dictionary<T, List<CitingPlace>> lists, T key)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
