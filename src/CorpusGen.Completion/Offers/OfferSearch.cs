using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Completion.Typing;

namespace CorpusGen.Completion.Offers;

/// <summary>Finds what fits where the caret stands. Nothing is offered that the analyzer would report or that the file's form cannot hold.</summary>
/// <param name="corpora">What can be cited.</param>
/// <param name="index">Judges what is offered.</param>
/// <param name="typed">The citation in the making.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class OfferSearch(IReadOnlyList<OfferedCorpus> corpora, CorpusIndex index, TypedCitation typed, CancellationToken cancellation)
{
    /// <summary>How many offers a list holds at most: nobody reads more, and whoever types on gets another list.</summary>
    public const int Most = 200;

    // Each candidate is judged as a citation. Where hardly any holds, the search ends all the same.
    private const int MostJudged = 3 * Most;

    private readonly string _typed = SearchText.Of(typed.Typed.Text.AsSpan());

    /// <summary>What fits, the best first: what begins with the typed letters, then what has them at the beginning of a later word.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<Offer> Find() => typed.Part switch
    {
        CitationPart.Article => FindArticles(),
        CitationPart.Speaker => FindSpeakers(),
        _ => FindQuotations(),
    };

    private List<Offer> FindQuotations()
    {
        var (offers, seen, judged) = (new List<Offer>(), new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var candidate in Ranked(corpora.SelectMany(c => c.QuotationsOf(typed.Rest.Article)).Where(IsBySpeaker()), q => q.Search))
        {
            var words = candidate.Passage.OnOneLine();
            if (!seen.Add(words))
            {
                continue;
            }

            if (offers.Count == Most || judged++ == MostJudged)
            {
                break;
            }

            if (Holds(words))
            {
                offers.Add(new Offer(words, Join(candidate.Quotation.Speaker, candidate.Article.Key), Describe(candidate)));
            }
        }

        return offers;
    }

    private List<Offer> FindArticles()
    {
        var meant = Passage(typed.Rest with { Article = null })?.Article;
        var articles = corpora.SelectMany(c => c.Articles.Zip(c.ArticleSearch, (article, search) => (article, search)));
        return Fitting(
            Ranked(articles, a => a.search).Select(a => a.article),
            a => a.Key,
            a => new Offer(a.Key, a.Title ?? "", [Join(a.Title, a.Published), Join(a.Path, a.Corpus)], a.Key == meant));
    }

    private List<Offer> FindSpeakers()
    {
        var meant = Passage(typed.Rest with { Speaker = null })?.Speaker;
        var speakers = corpora.SelectMany(c => c.QuotationsOf(typed.Rest.Article))
            .Where(q => q.Quotation.Speaker is not null)
            .GroupBy(q => q.Quotation.Speaker!, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.First());
        return Fitting(
            Ranked(speakers, q => SearchText.Of(string.Join(" ", q.Quotation.SpeakerNames.Prepend(q.Quotation.Speaker!)).AsSpan())),
            q => q.Quotation.Speaker!,
            q => new Offer(q.Quotation.Speaker!, "", Describe(q), q.Quotation.Speaker == meant));
    }

    private List<Offer> Fitting<T>(IEnumerable<T> candidates, Func<T, string> textOf, Func<T, Offer> toOffer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. candidates.Where(c => seen.Add(textOf(c)) && typed.Write(textOf(c)) is not null).Take(Most).Select(toOffer)];
    }

    // Two lists, because what begins with the letters goes in front of what only has them.
    private List<T> Ranked<T>(IEnumerable<T> candidates, Func<T, string> searchOf)
    {
        var (first, others) = (new List<T>(), new List<T>());
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            var at = SearchText.Find(searchOf(candidate), _typed);
            if (at >= 0)
            {
                (at == 0 ? first : others).Add(candidate);
            }
        }

        first.AddRange(others);
        return first;
    }

    // A name is compared once for each speaker, not for each quotation.
    private Func<OfferedQuotation, bool> IsBySpeaker()
    {
        if (typed.Rest.Speaker is not { } claimed)
        {
            return static _ => true;
        }

        var known = new Dictionary<CorpusGen.Text.EquatableArray<string>, bool>();
        return q =>
        {
            if (!known.TryGetValue(q.Quotation.SpeakerNames, out var isMeant))
            {
                known.Add(q.Quotation.SpeakerNames, isMeant = SpeakerNames.Matches(claimed, q.Quotation.SpeakerNames));
            }

            return isMeant;
        };
    }

    private bool Holds(string words) => typed.Write(words) is not null && index.Check(typed.With(words), cancellation).IsClean;

    private CitedPassage? Passage(Citation citation) => citation.Text.Length == 0 ? null : index.Check(citation, cancellation) is { IsClean: true, Passage: { } passage } ? passage : null;

    private static System.Collections.Immutable.ImmutableArray<string> Describe(OfferedQuotation quotation) =>
    [
        Join(quotation.Quotation.Speaker, quotation.Article.Title ?? quotation.Article.Key, quotation.Article.Published),
        Join(quotation.Article.Path, quotation.Article.Corpus),
        quotation.Passage.WithContext(),
    ];

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(p => p is { Length: > 0 }));
}
