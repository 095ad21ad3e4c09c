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
    public const int Most = 50;

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
        var verdicts = corpora[0].Judged(corpora, typed.Rest);
        foreach (var (number, candidate) in EachPlace(QuotationsBySpeaker))
        {
            cancellation.ThrowIfCancellationRequested();
            var words = candidate.Passage.OnOneLine();
            if (!seen.Add(words))
            {
                continue;
            }

            if (offers.Count == Most || judged++ == MostJudged)
            {
                break;
            }

            if (typed.Write(words) is not null && verdicts.Holds(number, () => index.Holds(typed.With(words), cancellation)))
            {
                offers.Add(new Offer(words, Join(candidate.Quotation.Speaker, candidate.Article.Key), Describe(candidate)));
            }
        }

        return offers;
    }

    // Those that have what was typed, each with its number in all corpora.
    private IEnumerable<(int Number, OfferedQuotation Quotation)> QuotationsBySpeaker(FoundPlace place)
    {
        var isMeant = IsBySpeaker();
        var before = 0;
        foreach (var corpus in corpora)
        {
            foreach (var number in corpus.Find(typed.Rest.Article, _typed, place))
            {
                var quotation = corpus.Quotations[number];
                if (isMeant(quotation))
                {
                    yield return (before + number, quotation);
                }
            }

            before += corpus.Quotations.Count;
        }
    }

    private List<Offer> FindArticles()
    {
        var meant = Passage(typed.Rest with { Article = null })?.Article;
        return Fitting(
            EachPlace(place => corpora.SelectMany(c => c.ArticleSearch.Find(_typed, 0, c.Articles.Count, place).Select(number => c.Articles[number]))),
            a => a.Key,
            a => new Offer(a.Key, a.Title ?? "", [Join(a.Title, a.Published), Join(a.Path, a.Corpus)], a.Key == meant));
    }

    private List<Offer> FindSpeakers()
    {
        var meant = Passage(typed.Rest with { Speaker = null })?.Speaker;
        OfferedQuotation[] speakers = [.. corpora.SelectMany(c => c.SpeakersOf(typed.Rest.Article)).OrderBy(q => q.Quotation.Speaker, StringComparer.Ordinal)];
        var names = new SearchList(speakers.Select(q => SearchText.Of(string.Join(" ", q.Quotation.SpeakerNames.Prepend(q.Quotation.Speaker!)).AsSpan())));
        return Fitting(
            EachPlace(place => names.Find(_typed, 0, speakers.Length, place).Select(number => speakers[number])),
            q => q.Quotation.Speaker!,
            q => new Offer(q.Quotation.Speaker!, "", Describe(q), q.Quotation.Speaker == meant));
    }

    private List<Offer> Fitting<T>(IEnumerable<T> candidates, Func<T, string> textOf, Func<T, Offer> toOffer)
    {
        var (offers, seen) = (new List<Offer>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            if (offers.Count == Most)
            {
                break;
            }

            if (seen.Add(textOf(candidate)) && typed.Write(textOf(candidate)) is not null)
            {
                offers.Add(toOffer(candidate));
            }
        }

        return offers;
    }

    // What begins with the letters goes in front of what only has them.
    private static IEnumerable<T> EachPlace<T>(Func<FoundPlace, IEnumerable<T>> find) => find(FoundPlace.Beginning).Concat(find(FoundPlace.Inside));

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

    private CitedPassage? Passage(Citation citation) => citation.Text.Length == 0 ? null : index.Check(citation, cancellation) is { IsClean: true, Passage: { } passage } ? passage : null;

    private static System.Collections.Immutable.ImmutableArray<string> Describe(OfferedQuotation quotation) =>
    [
        Join(quotation.Quotation.Speaker, quotation.Article.Title ?? quotation.Article.Key, quotation.Article.Published),
        Join(quotation.Article.Path, quotation.Article.Corpus),
        quotation.Passage.WithContext(),
    ];

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(p => p is { Length: > 0 }));
}
