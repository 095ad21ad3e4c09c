using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Citations;

/// <summary>
/// Finds a citation whose parts all stand in one article, word for word, but not as its ellipses say: in another order, or too far apart.
/// This explains, and never decides that something is right.
/// </summary>
internal static class ScatteredParts
{
    // Parts of a word or two stand everywhere, and say nothing.
    private const int WordsInPart = 3;
    private const int MaximumArticles = 16;

    // The passage is shown from the first part to the last while that is not much more than what was cited, in tokens.
    private const int LongestBetween = 64;

    /// <summary>The passage inside <paramref name="scope"/>, which is whole articles; null when some part stands nowhere.</summary>
    public static TokenRange? Find(CorpusPlaces places, CitationWords citation, TokenRange scope, CancellationToken cancellation)
    {
        var ellipses = citation.Marks.FindAll(static m => m.Kind == CitationMarkKind.Ellipsis);
        if (ellipses.Count is 0 or > MarkedMatcher.MaximumMarks
            || CitationPlan.Create(citation, ellipses) is not { Stretches: { Count: > 1 } parts }
            || citation.WordsIn(0, citation.End) < parts.Count * WordsInPart)
        {
            return null;
        }

        var phrases = new PhraseMatcher(places.Index, citation, cancellation);
        var first = new List<TokenRange>();
        phrases.Find(parts[0], scope, first);
        var (article, articles) = (-1, 0);
        foreach (var place in first)
        {
            if (places.Index.ArticleOf(place.First) is var other && other != article && ++articles <= MaximumArticles)
            {
                article = other;
                if (Passage(phrases, parts, place, places.TokensOf(article)) is { } passage)
                {
                    return passage;
                }
            }
        }

        return null;
    }

    // Each part where it stands nearest to the first.
    private static TokenRange? Passage(in PhraseMatcher phrases, List<TokenRange> parts, TokenRange first, TokenRange article)
    {
        var (longest, all, cited) = (first, first, 0);
        foreach (var part in parts)
        {
            var found = new List<TokenRange>();
            phrases.Find(part, article, found);
            if (found.Count == 0)
            {
                return null;
            }

            var nearest = found[0];
            foreach (var place in found)
            {
                nearest = Math.Abs(place.First - first.First) < Math.Abs(nearest.First - first.First) ? place : nearest;
            }

            longest = nearest.Length > longest.Length ? nearest : longest;
            all = new TokenRange(Math.Min(all.First, nearest.First), Math.Max(all.End, nearest.End));
            cited += part.Length;
        }

        return all.Length <= cited + LongestBetween ? all : longest;
    }
}
