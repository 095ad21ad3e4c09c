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
internal sealed record OfferedQuotation(CitableArticle Article, CitableQuotation Quotation, QuotedPassage Passage);

/// <summary>What a corpus has to offer, ready to be searched. Made once for each index, and kept as long as that.</summary>
internal sealed class OfferedCorpus
{
    private static readonly ConditionalWeakTable<CorpusIndex, OfferedCorpus> Known = new();

    private readonly ArticleKeys _keys;
    private readonly Range[] _quotationsOf;
    private readonly SearchList _quotations;
    private readonly Lazy<IReadOnlyList<OfferedQuotation>> _speakers;
    private JudgedQuotations? _judged;

    private OfferedCorpus(CorpusIndex index)
    {
        Articles = [.. index.Articles];
        ArticleSearch = new SearchList(Articles.Select(a => SearchText.Of($"{a.Key} {string.Join(" ", a.OtherKeys)} {a.Title}".AsSpan())));
        _keys = new ArticleKeys(Articles);
        _quotationsOf = new Range[Articles.Count];
        var quotations = new List<OfferedQuotation>();
        for (var i = 0; i < Articles.Count; i++)
        {
            var start = quotations.Count;
            quotations.AddRange(QuotedPassage.Of(Articles[i]).Select(q => new OfferedQuotation(Articles[i], q.Quotation, q.Passage)));
            _quotationsOf[i] = new Range(start, quotations.Count);
        }

        Quotations = quotations;
        _quotations = new SearchList(quotations.Select(q => SearchText.Of(q.Passage.Text)));
        _speakers = new Lazy<IReadOnlyList<OfferedQuotation>>(() => FirstOfEach(Quotations));
    }

    /// <summary>The articles, in the order of their keys.</summary>
    public IReadOnlyList<CitableArticle> Articles { get; }

    /// <summary>Keys and title of each article.</summary>
    public SearchList ArticleSearch { get; }

    /// <summary>The quotations of all articles, in the order of keys and texts.</summary>
    public IReadOnlyList<OfferedQuotation> Quotations { get; }

    /// <summary>What a corpus has to offer.</summary>
    public static OfferedCorpus Of(CorpusIndex index) => Known.GetValue(index, static i => new OfferedCorpus(i));

    /// <summary>Finds quotations that have what was typed, in their order.</summary>
    /// <param name="article">What a citation calls the article; null when it names none.</param>
    /// <param name="typed">What was typed, as <see cref="SearchText"/>.</param>
    /// <param name="place">Where in a quotation it stands.</param>
    /// <returns>Their numbers in <see cref="Quotations"/>.</returns>
    public IEnumerable<int> Find(string? article, string typed, FoundPlace place) =>
        RangesOf(article).SelectMany(r => _quotations.Find(typed, r.Start, r.End, place));

    /// <summary>The first quotation of each speaker.</summary>
    /// <param name="article">What a citation calls the article; null when it names none.</param>
    public IEnumerable<OfferedQuotation> SpeakersOf(string? article) =>
        article is null ? _speakers.Value : FirstOfEach(RangesOf(article).SelectMany(r => Enumerable.Range(r.Start, r.End - r.Start)).Select(i => Quotations[i]));

    /// <summary>The verdicts on the quotations of some corpora, of which this is the first: those of the list before, where nothing else was claimed then.</summary>
    public JudgedQuotations Judged(IReadOnlyList<OfferedCorpus> corpora, Citation claims) =>
        _judged is { } known && known.AreOf(corpora, claims) ? known : _judged = new JudgedQuotations(corpora, claims);

    private IEnumerable<Range> RangesOf(string? article) =>
        article is null ? [new Range(0, Quotations.Count)] : _keys.Find(article).Select(a => _quotationsOf[a]);

    private static List<OfferedQuotation> FirstOfEach(IEnumerable<OfferedQuotation> quotations)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. quotations.Where(q => q.Quotation.Speaker is { } speaker && seen.Add(speaker))];
    }

    private readonly record struct Range(int Start, int End);
}
