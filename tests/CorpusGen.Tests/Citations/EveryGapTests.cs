using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading;
using CorpusGen.Citations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Where a citation with marks is found is where trying every place for each of its stretches finds it, omitting as little.</summary>
public sealed class EveryGapTests
{
    // Few words, so that stretches stand in many places; the source has brackets, ellipses and several paragraphs of its own.
    private static readonly string[] Source = ["red ", "red ", "cold ", "war ", "boat ", "ice ", "oak ", "[ice] ", "… ", ", ", "\n\n"];
    private static readonly string[] Marks = ["… ", "… ", "… ", "[oak] ", "[oak] ", "[ice] ", "[sic] "];

    private static Arbitrary<(string First, string Second, string Citation)> Searches { get; } = (
        from first in Gen.Elements(Source).ListOf(40)
        from second in Gen.Elements(Source).ListOf(15)
        from pieces in (
            from start in Gen.Choose(0, 36)
            from length in Gen.Choose(1, 3)
            from mark in Gen.Elements(Marks)
            select string.Concat(first.Skip(start).Take(length)) + mark).ListOf(4)
        from order in Gen.Choose(0, 3)
        from kept in Gen.Choose(2, 4)
        from skipped in Gen.Choose(1, 5)
        from begin in Gen.Choose(0, 20)
        let inOrder = string.Concat(Enumerable.Range(0, kept).Select(i => string.Concat(first.Skip(begin + (i * (skipped + 2))).Take(2)) + Marks[(begin + (i * skipped)) % Marks.Length]))
        select (string.Concat(first), string.Concat(second), (order == 0 ? string.Concat(pieces.Take(kept)) : inOrder).Replace("\n\n", " ", StringComparison.Ordinal))).ToArbitrary();

    [Fact]
    public void CitationWithMarks_IsFoundWhereItsStretchesStandInOrder_OmittingLeast()
    {
        var (found, several) = (0, 0);
        Prop.ForAll(Searches, search =>
        {
            CitableArticle[] articles = [TestCorpus.Article("first", search.First), TestCorpus.Article("second", search.Second)];
            ArticleWords[] words = [.. articles.Select(a => ArticleWords.Of(a))];
            var places = new CorpusPlaces(articles, words, WordIndex.Merge(words, CancellationToken.None));
            using var citation = new CitationWords(search.Citation, places.Index.Words);
            var scope = new TokenRange(0, places.Index.Codes.Length);

            var expected = EveryWay.Of(places, citation);
            var actual = new MarkedMatcher(places, citation, CancellationToken.None).Find(scope);

            Assert.Equal(expected, actual.Select(m => (m.Pieces[^1], m.Omitted)).OrderBy(m => m.Item1.First).ThenBy(m => m.Item1.End));
            found += expected.Count > 0 ? 1 : 0;
            several += expected.Count > 1 ? 1 : 0;
        }).Check(SeededCases.Of(80));
        Assert.True(found * 5 > SeededCases.CountOf(80), $"{found} of the citations stand somewhere");
        Assert.True(several > 0, $"{several} of the citations stand in several places");
    }

    /// <summary>Slow and simple: for each way to read the brackets, every place of a stretch behind every place of the one before it.</summary>
    private static class EveryWay
    {
        public static List<(TokenRange Last, int Omitted)> Of(CorpusPlaces places, CitationWords citation)
        {
            var brackets = citation.Marks.Where(m => m.Kind != CitationMarkKind.Ellipsis).ToList();
            var (none, all) = (0, (1 << brackets.Count) - 1);
            var strange = Enumerable.Range(0, brackets.Count).Where(b => PlacesOf(places, citation, new TokenRange(brackets[b].First, brackets[b].End)).Count == 0).Sum(b => 1 << b);
            IEnumerable<int> readings = brackets.Count > 4
                ? [none, strange, all]
                : Enumerable.Range(0, all + 1).OrderBy(set => BitOperations.PopCount((uint)set)).ThenBy(set => set);
            foreach (var set in readings.Take(citation.Marks.Count == 0 ? 0 : int.MaxValue))
            {
                var marks = citation.Marks.Where(m => m.Kind == CitationMarkKind.Ellipsis || ((set >> brackets.IndexOf(m)) & 1) == 1).ToList();
                if (CitationPlan.Create(citation, marks) is { } plan && Of(places, citation, plan) is { Count: > 0 } found)
                {
                    return found;
                }
            }

            return [];
        }

        private static List<(TokenRange Last, int Omitted)> Of(CorpusPlaces places, CitationWords citation, CitationPlan plan)
        {
            var ways = PlacesOf(places, citation, plan.Stretches[0]).Where(p => !plan.Before.EndsWithBracket || !IsBracket(places, p.First - 1)).Select(p => (Last: p, Omitted: 0)).ToList();
            for (var i = 1; i < plan.Stretches.Count; i++)
            {
                var (gap, stretch, before) = (plan.Gaps[i - 1], plan.Stretches[i], plan.Stretches[i - 1]);
                var next = PlacesOf(places, citation, stretch);
                ways =
                [
                    .. from way in ways
                       from place in next
                       let literal = gap.IsLiteral && place.First >= way.Last.End && Stands(places, citation, new TokenRange(before.End, stretch.End), new TokenRange(way.Last.End, place.End))
                       where literal || Joins(places, gap, way.Last.End, place.First)
                       group way.Omitted + (literal ? 0 : place.First - way.Last.End) by place into same
                       select (same.Key, same.Min()),
                ];
            }

            return [.. ways.Where(w => !plan.Behind.BeginsWithBracket || !IsBracket(places, w.Last.End)).OrderBy(w => w.Last.First).ThenBy(w => w.Last.End)];
        }

        private static bool Joins(CorpusPlaces places, PlanGap gap, int left, int right)
        {
            var between = Enumerable.Range(left, Math.Max(0, right - left)).ToList();
            if (right < left || (gap.BeginsWithBracket && IsBracket(places, left)))
            {
                return false;
            }

            if (gap.HasEllipsis)
            {
                return right < places.ReachOf(left - 1) && !(gap.EndsWithBracket && IsBracket(places, right - 1));
            }

            return between.Count(t => (places.Index.NatureOf(t) & WordNature.Word) != 0) <= gap.Brackets * MarkedMatcher.WordsInBracket
                && between.TrueForAll(t => places.Index.Codes[t] >= 0 && !IsBracket(places, t) && places.Index.ParagraphOf(t) == places.Index.ParagraphOf(left))
                && (gap.Brackets > 0 || between.Count == 0);
        }

        private static bool IsBracket(CorpusPlaces places, int token) =>
            token >= 0 && token < places.Index.Codes.Length && (places.Index.NatureOf(token) & WordNature.Bracket) != 0;

        private static List<TokenRange> PlacesOf(CorpusPlaces places, CitationWords citation, TokenRange stretch) =>
            [.. Enumerable.Range(0, places.Index.Codes.Length).Select(first => new TokenRange(first, first + stretch.Length)).Where(p => Stands(places, citation, stretch, p))];

        // The first stretch may be written with or without a blank in front of it.
        private static bool Stands(CorpusPlaces places, CitationWords citation, TokenRange stretch, TokenRange place) =>
            stretch.Length == place.Length && place.End <= places.Index.Codes.Length && Enumerable.Range(0, stretch.Length).All(i =>
                places.Index.Codes[place.First + i] >= 0 && citation.Accepts(stretch.First + i, places.Index.Codes[place.First + i] >> 1));
    }
}
