using CorpusGen.Articles;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>An ellipsis leaves words out, in order, and only so far.</summary>
public class EllipsisTests
{
    private const string Lake = "The lake froze in March, and the fishermen of the village walked home over the ice.";

    [Theory]
    [InlineData("The lake froze … walked home")]
    [InlineData("The lake froze ... walked home")]
    [InlineData("The lake froze .... walked home")]
    [InlineData("The lake froze . . . walked home")]
    [InlineData("The lake froze […] walked home")]
    [InlineData("The lake froze [...] walked home")]
    [InlineData("The lake froze in March, … walked home")]
    [InlineData("The lake froze, … , walked home")]
    [InlineData("The lake … the fishermen … home")]
    [InlineData("… the fishermen of the village")]
    [InlineData("the fishermen of the village …")]
    [InlineData("The lake froze … in March")]
    [InlineData("The lake…walked home")]
    [InlineData("The lake … in March, and the [men] of the village walked … home")]
    [InlineData("The lake froze …. walked home")]
    [InlineData("The lake froze [….] walked home")]
    [InlineData("The lake froze [. . .] walked home")]
    public void Ellipsis_InOrder_IsFound(string citation) => Assert.True(TestCorpus.Of(Lake).Check(citation, "source").IsClean);

    [Theory]
    [InlineData("walked home … The lake froze")]
    [InlineData("The lake froze ..... walked home")]
    [InlineData("The lake froze . . . . . walked home")]
    [InlineData("The lake froze … Walked home")]
    [InlineData("The lake froze … walked away")]
    [InlineData("The lake … lake froze in March")]
    public void Ellipsis_ThatDoesNotFit_IsReported(string citation) =>
        Assert.NotEqual(VerdictKind.Found, TestCorpus.Of(Lake).Check(citation, "source").Kind);

    [Theory]
    [InlineData("One lake froze.\n\nTwo boats sank.\n\nThree men left.", "One lake … boats sank", true)]
    [InlineData("One lake froze.\n\nTwo boats sank.\n\nThree men left.", "One lake … men left", false)]
    [InlineData("One lake froze.\n\nTwo boats sank.\n\nThree men left.", "One lake … Two boats … men left", true)]
    [InlineData("|Ann«One lake froze.\n\nTwo boats sank.\n\nThree men left.»", "One lake … men left", true)]
    [InlineData("|Ann«One lake froze.» So.\n\nTwo boats sank.\n\nThree men left.", "One lake … men left", false)]
    [InlineData("|Ann«One lake froze.» So.\n\nTwo boats sank.\n\nThree men left.", "One lake … boats sank", true)]
    [InlineData("The lake [of ice] froze in March.", "The lake … froze in March", true)]
    [InlineData("The lake froze in [early] March.", "The lake … March", true)]
    public void Ellipsis_OfOwnWords_ReachesTheNextParagraph_AndInsideAQuotationItsEnd(string source, string citation, bool isFound) =>
        Assert.Equal(isFound, CorpusIndex.Create([TestCorpus.Article("source", source)]).Check(citation, "source").IsClean);

    // In Markdown blank lines are no words, and a list has none: the blocks tell.
    [Theory]
    [InlineData("a.md", "One lake froze.\n\nTwo boats sank.\n\nThree men left.", "One lake … boats sank", true)]
    [InlineData("a.md", "One lake froze.\n\nTwo boats sank.\n\nThree men left.", "One lake … men left", false)]
    [InlineData("a.md", "- One lake froze.\n- Two boats sank.\n- Three men left.", "One lake … men left", false)]
    [InlineData("a.md", "One lake\nfroze. Two\nboats sank. Three\nmen left.", "One lake … men left", true)]
    [InlineData("a.txt", "One lake\nfroze. Two\nboats sank. Three\nmen left.", "One lake … men left", true)]
    public void Ellipsis_OfOwnWords_KnowsTheParagraphsOfTheArticle(string path, string source, string citation, bool isFound)
    {
        var corpus = CorpusReading.Create([ArticleReader.Read(path, source)]);
        Assert.Equal(isFound, CorpusIndex.Create(corpus.ToCitable()).Check(citation).IsClean);
    }

    [Fact]
    public void Ellipsis_ThatTheSourceHas_IsReadLiterally()
    {
        var verdict = TestCorpus.Of("He came … and left. He did not stay, and left.").Check("came … and left", "source");

        Assert.True(verdict.IsClean);
        Assert.Equal("came … and left", verdict.Passage!.Text);
    }

    [Fact]
    public void Ellipsis_ThatTheSourceHas_IsReadLiterally_BesideABracket() =>
        Assert.True(TestCorpus.Of("He came … and left with the dog.").Check("He came … and left [too] with the dog", "source").IsClean);

    [Fact]
    public void Ellipsis_ThatFitsInSeveralWays_LeavesOutLeast()
    {
        var verdict = TestCorpus.Of("The ice was not thick. The ice was thin.").Check("The ice … was thin", "source");

        Assert.True(verdict.IsClean);
        Assert.Equal("The ice was thin", verdict.Passage!.Text);
    }

    [Fact]
    public void Ellipsis_BetweenQuotationsOfOneUtterance_IsFoundWithoutTheWholeText()
    {
        var article = TestCorpus.Article("source", "|Ann«We will go,» she said. |Ann«We will not come back.»");
        var joined = article with { Quotations = [article.Quotations[0], article.Quotations[1] with { Utterance = 1 }] };
        var quotations = CorpusIndex.Create([TestCorpus.QuotationsOf(joined)]);
        var apart = CorpusIndex.Create([TestCorpus.QuotationsOf(article)]);

        Assert.True(quotations.Check("We will go … We will not", "source").IsClean);
        Assert.False(apart.Check("We will go … We will not", "source").IsClean);
    }

    [Theory]
    [InlineData("The lake did not freeze in March.", "The lake … freeze in March", "The ellipsis leaves out \"not\"")]
    [InlineData("The lake didn't really freeze.", "The lake … freeze", "The ellipsis leaves out \"didn't\"")]
    [InlineData("It froze without warning.", "It froze … warning", "The ellipsis leaves out \"without\"")]
    [InlineData("It can NEVER freeze again.", "It can … freeze again", "The ellipsis leaves out \"NEVER\"")]
    [InlineData("|Ann«It froze.» So |Bob«It sank.»", "It froze … It sank", "The ellipsis joins words of Ann and of Bob")]
    public void Ellipsis_ThatHidesTheMeaning_IsFoundAndSaysSo(string source, string citation, string omission)
    {
        var verdict = CorpusIndex.Create([TestCorpus.Article("source", source)]).Check(citation, "source");

        Assert.Equal(VerdictKind.Found, verdict.Kind);
        Assert.Equal(omission, verdict.Omission);
        Assert.Equal("CG0008", verdict.ToProblem()!.Rule.Id);
        Assert.Equal($"{omission}; quote it in full (source.txt:1)", verdict.ToProblem()!.Message);
    }

    [Theory]
    [InlineData("The lake froze in no time at all.", "The lake froze … all", true)]
    [InlineData("The lake froze; a note was left.", "The lake froze … was left", false)]
    [InlineData("The lake, nobody knows why, froze.", "The lake … froze", false)]
    [InlineData("|Ann«It froze.» So |Ann«it sank.»", "It froze … it sank", false)]
    [InlineData("|Ann«It froze.» So it sank.", "It froze … it sank", false)]
    [InlineData("It froze. So |Ann«it sank.»", "It froze … it sank", false)]
    [InlineData("|Ann«It froze» |Bob«and sank.»", "It froze [then] and sank", false)]
    [InlineData("|Ann«It froze» |Bob«and sank.»", "It froze … and sank", true)]
    public void Omission_IsSaidOfNegationsAndOfTwoSpeakersOnly(string source, string citation, bool isReported) =>
        Assert.Equal(isReported, CorpusIndex.Create([TestCorpus.Article("source", source)]).Check(citation, "source").Omission is not null);
}
