using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Work that nobody wants any more is stopped where it is dear: before each article, each passage that is compared, each quotation, and each few thousand places.</summary>
public sealed class StoppedCitationTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);

    private static readonly CorpusIndex Index = TestCorpus.Of("We lost two boats in the night.");

    [Fact]
    public void Corpus_IsNotPutTogether() =>
        Assert.Throws<OperationCanceledException>(() => WordIndex.Merge([ArticleWords.Of(TestCorpus.Article("source", "one two"))], Stopped));

    [Fact]
    public void NearestPassage_IsNotCompared()
    {
        Assert.Equal(VerdictKind.Found, Index.Check(new Citation { Text = "We lost two boats" }, Stopped).Kind);
        Assert.Throws<OperationCanceledException>(() => Index.Check(new Citation { Text = "We lost three boats" }, Stopped));
    }

    [Fact]
    public void Quotations_AreNotJudged()
    {
        Assert.Throws<OperationCanceledException>(() => TextChecker.Check(Index, "She said “we lost two boats” and left.", Stopped));
    }

    // Where the pair stands, it stands over the end of a line. Each reading of those is a place to look at, and there are fewer of them than of either word.
    [Fact]
    public void Readings_AreNotLookedThrough_WhereThereAreThousands()
    {
        Assert.Equal(40, Find(40).Count);
        Assert.Throws<OperationCanceledException>(() => Find(9_000));

        static List<TokenRange> Find(int count)
        {
            var index = TestCorpus.WordsOf(string.Concat(Enumerable.Repeat("to co-\noperation ", count).Concat(Enumerable.Repeat("to go so cooperation ", count * 2))));
            Assert.True(index.MakesPairsFor(int.MaxValue, CancellationToken.None));
            using var words = new CitationWords("to cooperation", index.Words, CancellationToken.None);
            List<TokenRange> found = [];
            new PhraseMatcher(index, words, Stopped).Find(new TokenRange(0, words.End), new TokenRange(0, index.Codes.Length), found);
            return found;
        }
    }
}
