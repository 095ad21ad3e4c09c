using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>
/// Judges one citation: where its words stand, whether what else it claims holds there, and what is nearest when they stand nowhere. What it is
/// judged by may have several parts, which count as one corpus.
/// </summary>
internal sealed class CitationJudge : IDisposable
{
    private readonly Citation _citation;
    private readonly CitationSearch[] _searches;

    /// <summary>Prepares to judge a citation.</summary>
    /// <param name="corpus">The parts; at least one.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="cancellation">Stops the work.</param>
    public CitationJudge(CorpusPart[] corpus, Citation citation, CancellationToken cancellation)
    {
        _citation = citation;
        _searches = new CitationSearch[corpus.Length];
        for (var i = 0; i < corpus.Length; i++)
        {
            _searches[i] = new CitationSearch(corpus[i], citation, cancellation);
        }
    }

    /// <summary>Gives back what the searches were lent; the verdict stays.</summary>
    public void Dispose()
    {
        foreach (var search in _searches)
        {
            search.Dispose();
        }
    }

    /// <summary>The verdict.</summary>
    public CitationVerdict Judge()
    {
        if (_citation.Article is not { } key)
        {
            return JudgeAnywhere();
        }

        Scope[] named = [.. _searches.Select(s => new Scope(s, s.ArticlesOf(key))).Where(s => s.Ranges.Length > 0)];
        return named.Length > 0 ? JudgeIn(named, key) : JudgeUnknown(key);
    }

    /// <summary>The verdict about a place where the words stand, in any article; null when there is none.</summary>
    public CitationVerdict? Find() => _searches[0].HasWords && Find(Everything()) is { Count: > 0 } found ? JudgePlaces(found) : null;

    /// <summary>
    /// Whether the words fit in two articles or more, and none is named: then the verdict can only be that they are too short. Places of two articles never overlap.
    /// </summary>
    public bool IsOfSeveralArticles()
    {
        const int Several = 2;
        if (_citation.Article is not null || !_searches[0].HasWords)
        {
            return false;
        }

        var articles = 0;
        for (var i = 0; i < _searches.Length && articles < Several; i++)
        {
            articles += _searches[i].CountFittingArticles(Several - articles);
        }

        return articles == Several;
    }

    private CitationVerdict JudgeAnywhere()
    {
        if (!_searches[0].HasWords)
        {
            return Verdict(VerdictKind.NotFound);
        }

        return Find() ?? JudgeNearest(Everything()) ?? NotFound(_searches.Select(s => s.Part.WithoutText));
    }

    private CitationVerdict JudgeIn(Scope[] named, string key)
    {
        if (!named[0].In.HasWords)
        {
            return Verdict(VerdictKind.NotFound);
        }

        var found = Find(named);
        if (found.Count > 0)
        {
            var inSection = found.FindAll(f => f.IsInSection);
            return JudgePlaces(inSection.Count > 0 ? inSection : found);
        }

        // Where the article itself is not at hand, the same words in another do not tell that it lacks them.
        var notFound = NotFound(named.Select(s => s.In.WithoutText(key)));
        var isOpen = notFound.Unseen is not null && !_citation.QuotationsOnly;
        var elsewhere = isOpen ? [] : Find(Everything());
        if (elsewhere.Count > 0)
        {
            return At(Best(elsewhere).Place, VerdictKind.WrongArticle, CountPlaces(elsewhere));
        }

        return JudgeNearest(named) ?? (isOpen ? null : JudgeNearest(Everything())) ?? notFound;
    }

    private CitationVerdict JudgeUnknown(string key) => Verdict(VerdictKind.UnknownArticle) with { NearestKey = NearestKey(key) ?? KeyOfOnlyArticle() };

    // Each part's nearest; of these, the one that differs in fewest letters.
    private string? NearestKey(string key) => _searches
        .Select(s => s.Part.Keys.Nearest(key))
        .OfType<string>()
        .OrderBy(near => EditDistance.Bounded(key, near, Math.Max(key.Length, near.Length)))
        .FirstOrDefault();

    private string? KeyOfOnlyArticle()
    {
        var found = Find(Everything());
        return found.Count > 0 && found.TrueForAll(f => ReferenceEquals(f.Article, found[0].Article)) ? found[0].Article.Key : null;
    }

    private Scope[] Everything() => Array.ConvertAll(_searches, static s => new Scope(s, s.Part.Everything));

    private static List<FoundPlace> Find(Scope[] scopes)
    {
        var found = new List<FoundPlace>();
        foreach (var scope in scopes)
        {
            scope.In.Find(scope.Ranges, found);
        }

        return found;
    }

    private CitationVerdict JudgePlaces(List<FoundPlace> found)
    {
        var (best, kind) = Best(found);
        if (kind != VerdictKind.Found)
        {
            return At(best, kind, CountPlaces(found));
        }

        var isOpen = _citation.Article is null;
        var fitting = CountPlaces(isOpen ? found.FindAll(static f => f.Kind == VerdictKind.Found) : found);
        return At(best, isOpen && fitting > 1 ? VerdictKind.TooShort : kind, fitting);
    }

    // The one that fits best: whatever satisfies all that is claimed; else what comes nearest to it; of those, what omits least.
    private static (FoundPlace Place, VerdictKind Kind) Best(List<FoundPlace> found)
    {
        var best = (Place: found[0], found[0].Kind);
        foreach (var place in found)
        {
            if (best.Kind == VerdictKind.Found && place.Match.Omitted >= best.Place.Match.Omitted)
            {
                continue;
            }

            var kind = place.Kind;
            var (rank, bestRank) = (CitationSearch.Rank(kind), CitationSearch.Rank(best.Kind));
            if (rank < bestRank || (rank == bestRank && place.Match.Omitted < best.Place.Match.Omitted))
            {
                best = (place, kind);
            }
        }

        return best;
    }

    // Null when nothing is near.
    private CitationVerdict? JudgeNearest(Scope[] scopes)
    {
        foreach (var scope in scopes)
        {
            if (scope.In.Scattered(scope.Ranges) is { } parts)
            {
                return At(new FoundPlace(scope.In, parts), VerdictKind.Altered, 0);
            }
        }

        (CitationSearch In, WordAlignment Passage)? best = null;
        foreach (var scope in scopes)
        {
            if (scope.In.Nearest(scope.Ranges) is { } found && (best is null || found.Cost < best.Value.Passage.Cost))
            {
                best = (scope.In, found);
            }
        }

        return best is not { } near
            ? null
            : At(new FoundPlace(near.In, SourceMatch.Literal(near.Passage.Source)), VerdictKind.Altered, 0) with
            {
                Differences = near.In.DifferencesOf(near.Passage),
            };
    }

    // Words that no quotation has may still be an article's own, when of one of the articles only the quotations are at hand.
    private CitationVerdict NotFound(IEnumerable<CitableArticle?> withoutText)
    {
        var unseen = _citation.Speaker is null ? withoutText.FirstOrDefault(a => a is not null) : null;
        return Verdict(VerdictKind.NotFound) with { Unseen = unseen is null ? null : new UnseenText(unseen.Corpus) };
    }

    // Places that overlap are one.
    private static int CountPlaces(List<FoundPlace> found)
    {
        if (found.Count < 2)
        {
            return found.Count;
        }

        var count = 0;
        foreach (var part in found.GroupBy(f => f.In, f => f.Match.Range))
        {
            var end = -1;
            foreach (var range in part.OrderBy(static r => r.First).ThenBy(static r => r.End))
            {
                if (range.First >= end)
                {
                    count++;
                    end = range.End;
                }
            }
        }

        return count;
    }

    private CitationVerdict Verdict(VerdictKind kind) => new() { Citation = _citation, Kind = kind };

    // A verdict that shows a place. What marks hide and which section it is matters only where all else holds.
    private CitationVerdict At(FoundPlace place, VerdictKind kind, int places) => new()
    {
        Citation = _citation,
        Kind = kind,
        Passage = place.In.PassageOf(place.Match),
        Places = places,
        SourceDate = kind == VerdictKind.WrongDate ? place.Article.Published : null,
        Omission = kind == VerdictKind.Found ? place.In.OmissionOf(place.Match) : null,
        Section = kind == VerdictKind.Found ? place.In.SectionOf(place.Match) : null,
    };

    /// <summary>Stretches of one part.</summary>
    private readonly record struct Scope(CitationSearch In, TokenRange[] Ranges);
}
