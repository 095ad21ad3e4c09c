using System;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Locking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Locking;

public class LockFileTests
{
    [Fact]
    public void AnyWords_AreReadAsTheyWereWritten() => Prop.ForAll<string>(text =>
    {
        var words = text ?? "";
        var locked = new CorpusLock([new LockedArticle("a", "folder/a b.txt", "0123456789abcdef", [new LockedQuotation("an-id", words)])]);
        var written = LockWriter.Write(locked);
        var reading = LockReader.Read(CorpusLock.FileName, written);
        var article = reading.Lock.Articles[0];
        return reading.Problems.IsEmpty
            && (article.Key, article.Path, article.Hash) == ("a", "folder/a b.txt", "0123456789abcdef")
            && article.Quotations.AsEnumerable().Select(q => (q.Id, q.Words, q.Line)).SequenceEqual([("an-id", words, 7)])
            && LockWriter.Write(reading.Lock) == written;
    }).Check(SeededCases.Of(100));

    [Theory]
    [InlineData("one\ntwo\\three", "one\\ntwo\\\\three")]
    [InlineData("a\u202Eb\u0000c\u2028d", "a\\u202Eb\\u0000c\\u2028d")]
    public void WhatIsNotSeenOrBreaksALine_IsEscaped(string words, string written)
    {
        var locked = new CorpusLock([new LockedArticle("a", "a.txt", "", [new LockedQuotation("id", words)])]);

        Assert.EndsWith($" {written}\n", LockWriter.Write(locked), StringComparison.Ordinal);
    }

    // No data row: half a pair does not survive the way of a row to its test.
    [Fact]
    public void HalfASurrogatePair_IsEscaped_AndAWholeOneIsNot()
    {
        var locked = new CorpusLock([new LockedArticle("a", "a.txt", "", [new LockedQuotation("id", "half \uD83D and whole 😀")])]);

        Assert.EndsWith(" half \\uD83D and whole 😀\n", LockWriter.Write(locked), StringComparison.Ordinal);
    }

    [Fact]
    public void ArticleThatStandsThereTwiceAfterAMerge_IsOneArticle()
    {
        var one = LockWriter.Write(new CorpusLock([new LockedArticle("a", "a.txt", "h", [new LockedQuotation("first", "one")])]));
        var two = LockWriter.Write(new CorpusLock([new LockedArticle("a", "a.txt", "h", [new LockedQuotation("second", "two")])]));

        var reading = LockReader.Read(CorpusLock.FileName, one + two[two.IndexOf("\narticle", StringComparison.Ordinal)..].Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Empty(reading.Problems);
        Assert.Equal(["first", "second"], Assert.Single(reading.Lock.Articles).Quotations.Select(q => q.Id));
    }

    [Theory]
    [InlineData("  quote a 0 words\n", "no article stands above this line")]
    [InlineData("article a\n  quote a words\n", "a quotation is written as its id, a hash and its words")]
    [InlineData("article a\n  file a\\q.txt\n", "a backslash stands before")]
    [InlineData("article a\n  file a\\u12\n", "a backslash stands before")]
    [InlineData("article a\nnonsense\n", "this line is neither an article")]
    public void LineThatMeansNothing_IsReported_AtItsPlace(string text, string expected)
    {
        var reading = LockReader.Read("corpus.lock", "corpus.lock 1\n" + text);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal("CG0111", problem.Rule.Id);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal(text.TrimEnd().Split('\n')[^1], problem.Span.Of("corpus.lock 1\n" + text));
    }

    [Fact]
    public void AnyText_IsReadWithoutAnException() => Prop.ForAll<string>(text =>
    {
        _ = LockReader.Read("corpus.lock", "corpus.lock 1\narticle a\n  quote " + text);
        return true;
    }).Check(SeededCases.Of(100));

    [Fact]
    public void LockedKey_IsKept_WhateverComesToStandInFront()
    {
        var before = CorpusReading.Create([ArticleReader.Read("b/story-of-rain.txt", "“It rains,” said Ann Reed.")]);
        var newcomer = ArticleReader.Read("a/story-of-rain.txt", "“It is dry,” said Ann Reed.");

        var now = CorpusReading.Create([.. before.Articles, newcomer], CorpusLock.Of(before));

        Assert.Equal(["story-of-rain-2", "story-of-rain"], now.Articles.Select(a => a.Key));
        Assert.Empty(LockCheck.Changes(CorpusLock.Of(before), now));
    }

    [Theory]
    [InlineData("“We will build it,” said Ann Reed.", "“We will not build it,” said Ann Reed.", "\"not\" was added")]
    [InlineData("“We will build the bridge of glass,” said Ann Reed.", "“We will build the bridge,” said Ann Reed.", "\"of glass\" was left out")]
    [InlineData("“We will build it here,” said Ann Reed.", "We will build it here, said Ann Reed.", "its words stand there without their marks")]
    [InlineData("“We will build it,” said Ann Reed.", "“We will build it in the north,” said Ann Reed.", "\"in the north\" was added")]
    [InlineData("“We will build it,” said Ann Reed.", "It rained.", "is gone")]
    public void Change_IsExplained(string locked, string now, string expected)
    {
        var before = CorpusLock.Of(CorpusReading.Create([ArticleReader.Read("bridge.txt", locked)]));

        var change = Assert.Single(LockCheck.Changes(before, CorpusReading.Create([ArticleReader.Read("bridge.txt", now)], before)));

        Assert.Contains(expected, change.Explanation, StringComparison.Ordinal);
    }
}
