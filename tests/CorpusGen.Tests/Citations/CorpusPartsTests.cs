using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What the parts of a corpus know: where tokens stand, how far an ellipsis reaches, which paragraphs there are, in how many articles words stand.</summary>
public sealed class CorpusPartsTests
{
    private static readonly CitableArticle Empty = new() { Key = "a", Path = "a.txt", Passages = [], Quotations = [] };

    // The end of the stretch that the words of an ellipsis behind the first word may begin in, as the text from there on.
    [Theory]
    [InlineData("One a.\n\nb.\n\nc.", "One", "c.")]
    [InlineData("One a.\n\nb.\n\nc.", "a", "c.")]
    [InlineData("One a.\n\nb.\n\nc.", "b", "")]
    [InlineData("One a.\n\nb.\n\nc.", "c", "")]
    [InlineData("One a.\n\nb.", "One", "")]
    [InlineData("|Ann«One a.» b.\n\nc.\n\nd.", "One", "d.")]
    [InlineData("|Ann«One a.\n\nb.\n\nc.\n\nd.» e.\n\nf.", "One", "e.\n\nf.")]
    [InlineData("|Ann«One a.\n\nb.\n\nc.\n\nd.» e.\n\nf.", "b", "e.\n\nf.")]
    [InlineData("|Ann«One a.\n\nb.\n\nc.\n\nd.» e.\n\nf.", "e", "")]
    [InlineData("|Ann«One a.\n\nb.\n\nc.\n\nd.», e.\n\nf.", "One", ", e.\n\nf.")]
    [InlineData("One |Ann«a.\n\nb.\n\nc.» d.\n\ne.\n\nf.", "One", "c. d.\n\ne.\n\nf.")]
    [InlineData("|Ann«One a.\n\nb.\n\nc.»", "One", "")]
    public void Ellipsis_ReachesSoFar(string source, string word, string behind)
    {
        var article = TestCorpus.Article("b", source);
        var places = PlacesOf(TestCorpus.Article("a", "Rain."), article, TestCorpus.Article("c", "Snow."));
        var reach = places.ReachOf(TokenOf(places, word));
        var article1 = places.TokensOf(1);
        var text = article.Passages[0].Words.Text;

        // The separator that ends a passage stands at its end.
        Assert.Equal(behind, reach == article1.End - 1 ? "" : text[places.Locate(new TokenRange(reach, reach + 1)).First.Start..]);
    }

    [Theory]
    [InlineData("1 1 1", "One", 2)]
    [InlineData("1 1 2", "One", 1)]
    [InlineData("1 2 2", "One", 0)]
    [InlineData("1 2 2", "Two", 2)]
    [InlineData("1 2 1", "One", 0)]
    [InlineData("1 1 1", "Three", 2)]
    public void Ellipsis_InQuotationsAlone_ReachesTheEndOfTheUtterance(string utterances, string word, int passage)
    {
        var article = TestCorpus.Article("b", "|Ann«One a.» x |Ann«Two b.» y |Ann«Three c.»");
        var numbered = article with { Quotations = article.Quotations.Zip(utterances.Split(' '), (q, u) => q with { Utterance = u[0] }).ToEquatableArray() };
        var places = PlacesOf(TestCorpus.Article("a", "Rain."), TestCorpus.QuotationsOf(numbered), TestCorpus.Article("c", "Snow."));

        Assert.Equal(TokenOf(places, passage switch { 0 => "One", 1 => "Two", _ => "Three" }) + 3, places.ReachOf(TokenOf(places, word)));
    }

    // A quotation inside another is of the same utterance, or of one of its own.
    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(1, 2, 2)]
    [InlineData(2, 1, 2)]
    [InlineData(2, 2, 0)]
    public void Utterance_GoesOnInWhateverQuotationOfItBeginsAPassage(int outer, int inner, int passage)
    {
        var article = new CitableArticle
        {
            Key = "b",
            Path = "b.txt",
            HasWholeText = false,
            Passages =
            [
                new CitablePassage(PlainText.Identity("One a"), 10, 1), new CitablePassage(PlainText.Identity("Two b"), 20, 1), new CitablePassage(PlainText.Identity("Three c"), 30, 1),
            ],
            Quotations =
            [
                new CitableQuotation("q1", new SourceSpan(10, 5), "Ann", ["Ann"], 1), new CitableQuotation("q2", new SourceSpan(20, 5), "Ann", ["Ann"], outer),
                new CitableQuotation("q3", new SourceSpan(20, 3), "Ann", ["Ann"], inner), new CitableQuotation("q4", new SourceSpan(30, 7), "Ann", ["Ann"], 1),
            ],
        };
        var places = PlacesOf(TestCorpus.Article("a", "Rain."), article, TestCorpus.Article("c", "Snow."));

        Assert.Equal(TokenOf(places, passage == 0 ? "One" : "Three") + 2, places.ReachOf(TokenOf(places, "One")));
    }

    // Tokens of one article by their numbers in it; the quotations around them from the innermost to the outermost.
    [Theory]
    [InlineData(0, 1, "")]
    [InlineData(1, 2, "0")]
    [InlineData(1, 5, "0")]
    [InlineData(1, 6, "0")]
    [InlineData(1, 7, "")]
    [InlineData(0, 5, "")]
    [InlineData(2, 3, "1 0")]
    [InlineData(2, 4, "1 0")]
    [InlineData(2, 5, "0")]
    [InlineData(5, 6, "")]
    [InlineData(6, 7, "")]
    public void Quotations_AroundTokens_AreThoseThatHoldTheirWords(int first, int end, string quotations)
    {
        // The tokens: so, a, b, c, d, %, e.
        var article = TestCorpus.Article("b", "so |Ann«a b c d»% e");
        var places = PlacesOf(Empty, article with { Quotations = article.Quotations.Append(new CitableQuotation("q2", new SourceSpan(5, 3), "Bob", ["Bob"], 2)).ToEquatableArray() });

        Assert.Equal(8, places.TokensOf(1).Length);
        var found = new List<int>();
        foreach (var quotation in places.QuotationsAround(1, new TokenRange(first, end)))
        {
            found.Add(quotation);
        }

        Assert.Equal(quotations, string.Join(' ', found));
        var place = places.Locate(new TokenRange(first, end));
        found.Clear();
        foreach (var quotation in places.QuotationsAround(place, places.FileSpanOf(place), new TokenRange(first, end)))
        {
            found.Add(quotation);
        }

        Assert.Equal(quotations, string.Join(' ', found));
    }

    [Theory]
    [InlineData("so |Ann«a %» e", 2, 3, "0")]
    [InlineData("so |Ann«% a» e", 1, 2, "0")]
    [InlineData("so |Ann«a» % e", 2, 3, "")]
    [InlineData("so % |Ann«a» e", 1, 2, "")]
    [InlineData("so |Ann«a» % e", 1, 3, "0")]
    [InlineData("so % |Ann«a» e", 1, 3, "0")]
    [InlineData("so % & |Ann«a» % & e", 1, 6, "0")]
    [InlineData("so |Ann«% &» e", 1, 3, "0")]
    [InlineData("% |Ann«a» so", 0, 2, "0")]
    [InlineData("|Ann«a» %", 0, 2, "0")]
    public void Marks_AroundWords_BelongToNoSideOfABorder(string source, int first, int end, string quotations)
    {
        var places = PlacesOf(Empty, TestCorpus.Article("b", source));
        var found = new List<int>();
        foreach (var quotation in places.QuotationsAround(1, new TokenRange(first, end)))
        {
            found.Add(quotation);
        }

        Assert.Equal(quotations, string.Join(' ', found));
    }

    [Fact]
    public void Tokens_AreLocatedInTheirPassages()
    {
        var article = new CitableArticle
        {
            Key = "b",
            Path = "b.txt",
            HasWholeText = false,
            Passages =
            [
                new CitablePassage(PlainText.Identity("one two"), 10, 3),
                new CitablePassage(PlainText.Identity("three"), 30, 5),
                new CitablePassage(PlainText.Identity("\r\rfour\r\n\r\nfive\nsix"), 50, 7),
            ],
            Quotations = [],
        };
        var places = PlacesOf(Empty, article);

        Assert.Equal("0-0 [10..17) 3 one two", Show(places, 0, 2));
        Assert.Equal("0-0 [14..17) 3 two", Show(places, 1, 2));
        Assert.Equal("0-1 [14..35) 3 two … three", Show(places, 1, 4));
        Assert.Equal("1-1 [30..35) 5 three", Show(places, 3, 4));
        Assert.Equal("0-2 [10..56) 3 one two … \r\rfour", Show(places, 0, 6));
        Assert.Equal("1-2 [30..56) 5 three … \r\rfour", Show(places, 3, 6));
        Assert.Equal("2-2 [52..56) 9 four", Show(places, 5, 6));
        Assert.Equal("2-2 [60..64) 11 five", Show(places, 6, 7));
        Assert.Equal("2-2 [65..68) 12 six", Show(places, 7, 8));

        static string Show(CorpusPlaces places, int first, int end)
        {
            var place = places.Locate(new TokenRange(first, end));
            var span = places.FileSpanOf(place);
            return $"{place.FirstPassage}-{place.LastPassage} {span} {places.LineOf(place, span)} {places.TextOf(place)}";
        }
    }

    // By the blank lines of plain text; else where the blocks begin, each at the first word from there on.
    [Theory]
    [InlineData("a b\n\nc d", "", "0 2")]
    [InlineData("a b\nc d", "", "0")]
    [InlineData("a b\nc d", "0", "0")]
    [InlineData("a b\nc d", "0 4", "0 2")]
    [InlineData("a b\nc d", "0 5", "0 3")]
    [InlineData("a b\nc d", "4", "0 2")]
    [InlineData("a b\nc d", "0 2 4", "0 1 2")]
    [InlineData("a b\nc d", "0 3 4", "0 2")]
    [InlineData("a b\nc d", "0 6", "0 3")]
    [InlineData("a b\nc d", "0 7", "0")]
    [InlineData("a b\n\nc d", "0", "0")]
    public void Paragraphs_BeginWhereTheTextOrTheBlocksSay(string text, string blocks, string tokens)
    {
        var offsets = blocks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
        var passage = new CitablePassage(PlainText.Identity(text), 0, 1) { Paragraphs = offsets.ToEquatableArray() };

        Assert.Equal(tokens, string.Join(' ', ArticleWords.Of(Empty with { Passages = [passage] }).Paragraphs));
        var twice = ArticleWords.Of(Empty with { Passages = [passage, passage] });
        Assert.Equal([twice.Passages[0], twice.Passages[1]], twice.Paragraphs.Where(p => p == 0 || p == 5));
    }

    [Theory]
    [InlineData("", "|")]
    [InlineData("a", "a|")]
    [InlineData("a a b", "a a b|")]
    [InlineData("The cat, the cat", "The cat , the cat|")]
    public void Words_OfAnArticle_EndWithASeparator(string text, string tokens)
    {
        var words = ArticleWords.Of(TestCorpus.Article("a", text));

        Assert.Equal(tokens, string.Join(' ', words.Codes.Select(c => c == ArticleWords.Separator ? "|" : words.Words[c >> 1].ToString())).Replace(" |", "|", StringComparison.Ordinal));
        Assert.Equal(new SourceSpan(text.Length, 0), words.SpanOf(words.Codes.Length - 1));
    }

    // As long as the text is the same, whatever list it stands in; of several passages, the list.
    [Fact]
    public void Words_AreThoseOfTheText()
    {
        var article = TestCorpus.Article("a", "|Ann«One a.» So |Bob«Two b.»");
        var quotations = TestCorpus.QuotationsOf(article);

        Assert.Same(ArticleWords.Of(article), ArticleWords.Of(article with { Passages = [article.Passages[0] with { Start = 5 }] }));
        Assert.NotSame(ArticleWords.Of(article), ArticleWords.Of(quotations));
        Assert.Same(ArticleWords.Of(quotations), ArticleWords.Of(quotations with { Path = "b.txt" }));
    }

    // In every third of the articles; counted no further than is asked for.
    [Theory]
    [InlineData(1, 5, 1)]
    [InlineData(3, 5, 1)]
    [InlineData(4, 5, 2)]
    [InlineData(17, 9, 6)]
    [InlineData(49, 99, 17)]
    [InlineData(60, 99, 20)]
    [InlineData(60, 20, 20)]
    [InlineData(60, 19, 19)]
    [InlineData(60, 6, 6)]
    [InlineData(60, 1, 1)]
    public void Articles_ThatHaveTheWords_AreCountedAsFarAsIsAskedFor(int articles, int most, int count)
    {
        var corpus = new CorpusPart(PlacesOf([.. Enumerable.Range(0, articles).Select(i => TestCorpus.Article($"a{i:D2}", i % 3 == 0 ? "The lamp was lit. The lamp was lit." : "Rain."))]));
        using var search = new CitationSearch(corpus, new Citation { Text = "lamp was lit" }, CancellationToken.None);
        using var other = new CitationSearch(corpus, new Citation { Text = "lamp was lit", QuotationsOnly = true }, CancellationToken.None);

        Assert.Equal((count, 0), (search.CountFittingArticles(most), other.CountFittingArticles(most)));
    }

    [Theory]
    [InlineData("Rain.|So it was lit.", 1)]
    [InlineData("Rain.|Snow.|So it was lit.", 1)]
    [InlineData("So it was lit.|So it was lit.|Snow.", 2)]
    public void Articles_ThatHaveTheWords_AreCountedWhereverTheyStand(string texts, int count)
    {
        var corpus = new CorpusPart(PlacesOf([.. texts.Split('|').Select((text, i) => TestCorpus.Article($"a{i}", text))]));
        using var search = new CitationSearch(corpus, new Citation { Text = "was lit" }, CancellationToken.None);

        Assert.Equal(count, search.CountFittingArticles(9));
    }

    [Theory]
    [InlineData("2021-03", "2021-03-01", true)]
    [InlineData("2021-03", "2021-03-31", true)]
    [InlineData("2021-03", "2021-04-01", false)]
    [InlineData("2021-03", "2021-02-28", false)]
    [InlineData("2021-03-31", "2021-03", true)]
    [InlineData("2021-04-01", "2021-03", false)]
    [InlineData("2021-02-28", "2021-03", false)]
    [InlineData("2020-12-31", "2021", false)]
    [InlineData("2021-01-01", "2021", true)]
    [InlineData("2021-12-31", "2021", true)]
    [InlineData("2022-01-01", "2021", false)]
    [InlineData("soon", "2021", false)]
    [InlineData("", "2021", false)]
    [InlineData("soon", null, true)]
    [InlineData("2021", "soon", false)]
    public void Date_FitsWhereTheTwoOverlap(string claimed, string? published, bool fits)
    {
        var own = CorpusIndex.Create([TestCorpus.Article("a", "The lamp was lit.", published)]);
        var mentioned = CorpusIndex.Create([TestCorpus.Article("a", "The lamp was lit.", "1900") with { MentionedDates = ["1850", published ?? "1860", "1870"] }]);

        Assert.Equal(fits ? VerdictKind.Found : VerdictKind.WrongDate, own.Check("lamp was lit", "a", date: claimed).Kind);
        Assert.Equal(fits && published is not null ? VerdictKind.Found : VerdictKind.WrongDate, mentioned.Check("lamp was lit", "a", date: claimed).Kind);
    }

    private static CorpusPlaces PlacesOf(params CitableArticle[] articles)
    {
        ArticleWords[] words = [.. articles.Select(a => ArticleWords.Of(a))];
        return new CorpusPlaces(articles, words, WordIndex.Merge(words, CancellationToken.None));
    }

    private static int TokenOf(CorpusPlaces places, string word) => Array.FindIndex(places.Index.Codes, c => c >> 1 == places.Index.Words.Find(word));
}
