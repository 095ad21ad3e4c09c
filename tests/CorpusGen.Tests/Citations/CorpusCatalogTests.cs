using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The corpus of a running program.</summary>
public class CorpusCatalogTests
{
    private static readonly Speaker Ann = new("Ann Lee", ["Lee, A."], () => []);

    private static readonly CorpusCatalog Quotations = new(() => [new TestArticle(text: null), new EmptyArticle()]);

    private static readonly CorpusCatalog WholeText = new(() => [new TestArticle(TestArticle.Words), new EmptyArticle()]);

    [Fact]
    public void Cite_GivesTheQuotation()
    {
        foreach (var catalog in new[] { Quotations, WholeText })
        {
            var cited = catalog.Cite("lost two boats", speaker: "Lee");

            Assert.Equal(("lost two boats", "we-lost-two-boats", 2), (cited.Text, cited.Quote!.Id, cited.Line));
            Assert.Equal((Ann, "harbour"), (cited.Speaker, cited.Article.Key));
            Assert.Equal(cited.Text, cited.Span.Of(TestArticle.Words));
        }
    }

    [Fact]
    public void Cite_OfOwnWords_NeedsTheWholeText()
    {
        var cited = WholeText.Cite("The harbour is full of ice", "harbour");

        Assert.Null(cited.Quote);
        Assert.Null(cited.Speaker);
        Assert.Equal(VerdictKind.NotFound, Assert.Throws<CitationException>(() => Quotations.Cite("The harbour is full of ice")).Verdict!.Kind);
    }

    [Fact]
    public void Cite_OfAlteredWords_SaysWhatDiffers()
    {
        var thrown = Assert.Throws<CitationException>(() => Quotations.Cite("We lost three boats"));

        Assert.Equal("The quotation is altered: \"three\" for \"two\"; the source says \"We lost two boats\" (Ann Lee, 001.txt:2)", thrown.Message);
    }

    [Fact]
    public void Check_FindsTheQuotationsOfAnyText()
    {
        const string answer = "Lee said “we lost two boats” and “we lost three boats”, and then “trains run twice an hour”.";
        var found = Quotations.Check(answer);

        Assert.Equal([VerdictKind.Found, VerdictKind.Altered, VerdictKind.NotFound], found.Select(q => q.Verdict.Kind));
        Assert.Equal([true, false, false], found.Select(q => q.IsClean));
        Assert.All(found, q => Assert.Equal(q.Text, q.Span.Of(answer)));
        Assert.Null(found[0].Message);
        Assert.StartsWith("The quotation is altered: \"three\" for \"two\"", found[1].Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfWrappedText_JudgesAQuotationBeyondTheEndOfItsLine()
    {
        const string answer = "The harbour was closed for most of the week, and as she\nput it in the evening “we lost\nthree boats” to the ice, which was\nmore than anybody had feared.";
        var found = Assert.Single(Quotations.Check(answer));

        Assert.Equal(("we lost\nthree boats", VerdictKind.Altered), (found.Text, found.Verdict.Kind));
    }

    [Fact]
    public void Cite_OfOwnWordsBehindFrontMatter_KnowsTheLineOfTheFile()
    {
        var catalog = new CorpusCatalog(() => [new WholeArticle("quay", "quay.md", "---\nid: quay\n---\n\n# The quay\n\n```\ncode\n```\nThe quay is *very* dry.")]);
        var cited = catalog.Cite("quay is very dry", "quay");

        Assert.Equal((10, "quay is *very* dry"), (cited.Line, cited.Span.Of(cited.Article.Text!)));
    }

    [Fact]
    public void Cite_ByAFileNameOfTwoArticles_NamesNeither_AsInABuild()
    {
        var catalog = new CorpusCatalog(() => [new WholeArticle("one", "x/note.txt", "The quay is dry."), new WholeArticle("two", "y/note.txt", "The quay is wet.")]);

        Assert.Equal(VerdictKind.UnknownArticle, Assert.Throws<CitationException>(() => catalog.Cite("The quay is dry", "note")).Verdict!.Kind);
    }

    [Fact]
    public void Check_OfTextWithoutQuotations_FindsNothing() => Assert.Empty(Quotations.Check("Nothing is quoted here.\n\nNor here."));

    [Fact]
    public void Catalog_ReadsNothingBeforeItIsAsked()
    {
        var asked = 0;
        var catalog = new CorpusCatalog(() =>
        {
            asked++;
            return [new EmptyArticle()];
        });

        Assert.Equal(0, asked);
        Assert.Single(catalog.Articles);
        Assert.Empty(catalog.Timeline);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Timeline_IsInTheOrderOfTheCalendar() =>
        Assert.Equal(["2020-01-05", "2021-03-24"], WholeText.Timeline.Select(d => d.Value));

    private sealed record TestArticle : Article
    {
        public const string Words = "The harbour is full of ice.\n“We lost two boats,” said Lee on March 24, 2021, and not on January 5, 2020 or some Monday.";

        public TestArticle(string? text)
            : base("harbour", "001.txt", published: "2021-03-24", text: text)
        {
            QuoteList = new TestQuotes(this);
            DateList = new TestDates(this);
        }

        protected override QuoteList QuoteList { get; }

        protected override DateList DateList { get; }

        protected internal override Speaker FindSpeaker(string name) => Ann;
    }

    private sealed record WholeArticle(string Name, string File, string Words) : Article(Name, File, text: Words)
    {
        protected override QuoteList QuoteList { get; } = new NoQuotes();

        protected override DateList DateList { get; } = new NoDates();
    }

    private sealed record EmptyArticle() : Article("empty", "002.txt")
    {
        protected override QuoteList QuoteList { get; } = new NoQuotes();

        protected override DateList DateList { get; } = new NoDates();
    }

    private sealed class TestQuotes(Article article) : QuoteList
    {
        protected override IReadOnlyList<Quote> Items { get; } =
            [new(article, "we-lost-two-boats", "We lost two boats,", QuoteKind.Direct, 1, "Ann Lee", "Lee", "said", 29, 18, 2, "ice. “", "” said")];
    }

    private sealed class TestDates(Article article) : DateList
    {
        protected override IReadOnlyList<DateMention> Items { get; } =
        [
            new(article, "March 24, 2021", TimexType.Date, "2021-03-24", 61, 14, 2),
            new(article, "January 5, 2020", TimexType.Date, "2020-01-05", 88, 15, 2),
            new(article, "some Monday", TimexType.Date, "XXXX-WXX-1", 107, 11, 2),
        ];
    }

    private sealed class NoQuotes : QuoteList
    {
        protected override IReadOnlyList<Quote> Items => [];
    }

    private sealed class NoDates : DateList
    {
        protected override IReadOnlyList<DateMention> Items => [];
    }
}
