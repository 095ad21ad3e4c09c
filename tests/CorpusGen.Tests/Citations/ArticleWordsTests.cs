using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What an edit of one article costs the others.</summary>
public class ArticleWordsTests
{
    [Fact]
    public void Words_OfAText_AreReadOnce_WhateverElseChangesAboutTheArticle()
    {
        var article = TestCorpus.Article("harbour", "|Ann Lee«We lost two boats,» she said.");
        var renamed = article with { Key = "port", Quotations = [article.Quotations[0] with { Speaker = "Ann B. Lee" }] };

        Assert.Same(ArticleWords.Of(article), ArticleWords.Of(renamed));
        Assert.NotSame(ArticleWords.Of(article), ArticleWords.Of(TestCorpus.Article("harbour", "|Ann Lee«We lost two boats,» she said.")));
        Assert.Equal("Ann B. Lee", CorpusIndex.Create([renamed]).Check("We lost two boats").Passage!.Speaker);
    }

    [Fact]
    public void Words_OfQuotationsAlone_AreReadOnce()
    {
        var article = TestCorpus.QuotationsOf(TestCorpus.Article("harbour", "|Ann Lee«We lost two boats,» she said. |Ann Lee«We go home.»"));

        Assert.Same(ArticleWords.Of(article), ArticleWords.Of(article with { Key = "port" }));
    }
}
