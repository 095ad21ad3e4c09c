using CorpusGen.Articles;
using CorpusGen.Dates;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Articles;

/// <summary>Front matter and sidecars, as an author of a corpus meets them.</summary>
public class MetadataTests
{
    private const string Text = "The harbour stays closed for a third day, the port authority reported.\n";

    [Fact]
    public void Sidecar_GivesEverything()
    {
        var metadata = Read("""
            id: harbour
            title: "Harbour: closed"
            authors: [Jane Doe, John Roe]
            publisher: The Daily Example
            url: https://example.org/a?b=c#d
            published: 2021-03
            language: pt-BR
            speakers:
              Sergei Lavrov: [Sergey Lavrov, Lavrov]
            quotes:
              "We will not be": Wang Yi
              a killer: null
            """).Metadata;
        Assert.Equal("harbour", metadata.Id);
        Assert.Equal("Harbour: closed", metadata.Title);
        Assert.Equal(["Jane Doe", "John Roe"], metadata.Authors);
        Assert.Equal("The Daily Example", metadata.Publisher);
        Assert.Equal("https://example.org/a?b=c#d", metadata.Url);
        Assert.Equal(PartialDate.Parse("2021-03"), metadata.Published);
        Assert.Equal("pt-BR", metadata.Language);
        Assert.Equal([new SpeakerAliases("Sergei Lavrov", ["Sergey Lavrov", "Lavrov"])], metadata.Speakers);
        Assert.Equal([new QuoteOverride("We will not be", "Wang Yi"), new QuoteOverride("a killer", null)], metadata.Quotes);
    }

    [Theory]
    [InlineData("titel: x", 1, 1, "did you mean 'title'?")]
    [InlineData("Title: x", 1, 1, "did you mean 'title'?")]
    [InlineData("date: 2021", 1, 1, "did you mean 'published'?")]
    [InlineData("layout: x", 1, 1, "the keys are id, title")]
    [InlineData("published: 24 March 2021", 1, 12, "write 2021, 2021-03 or 2021-03-22")]
    [InlineData("published: 2021-02-30", 1, 12, "is no date")]
    [InlineData("authors: Jane Doe", 1, 10, "write authors: [")]
    [InlineData("title: [a]", 1, 8, "is one text")]
    [InlineData("title: \"\"", 1, 8, "is one text")]
    [InlineData("id: a b", 1, 5, "write a-b")]
    [InlineData("language: English language", 1, 11, "is no language tag")]
    [InlineData("speakers: [a]", 1, 11, "other spellings")]
    [InlineData("speakers:\n  A: b", 2, 6, "is a list")]
    [InlineData("quotes: [a]", 1, 9, "who said what")]
    [InlineData("quotes:\n  a:", 2, 4, "null when nobody")]
    [InlineData("title: a\ntitle: b", 2, 1, "a second time")]
    public void Mistake_IsReportedWhereItStands(string sidecar, int line, int column, string message)
    {
        var problem = Assert.Single(Read(sidecar).Problems);
        Assert.Equal("CG0102", problem.Rule.Id);
        Assert.Equal("a.yml", problem.Path);
        Assert.Equal(new LinePlace(line, column), new LineMap(sidecar).PlaceOf(problem.Span.Start));
        Assert.Contains(message, problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Speaker_GivenToWordsThatNobodyIsQuotedWith_IsReportedWhereItStands()
    {
        const string Quoting = Text + "“We’ll reopen the quay,” Ann Lee said. “Not before.”\n";
        var beside = ArticleReader.Read("a.txt", Quoting, new Sidecar("a.yml", "quotes:\n  Not before: Ann Lee\n  \"We'll reopen\": Bo Ray\n"));
        var problem = Assert.Single(beside.Problems);
        Assert.Equal(("CG0102", "a.yml", 32), (problem.Rule.Id, problem.Path, problem.Span.Start));
        Assert.Contains("begins with \"We'll reopen\"", problem.Message, System.StringComparison.Ordinal);

        var front = ArticleReader.Read("a.md", "---\nquotes:\n  Nothing: null\n---\n" + Quoting);
        Assert.Equal("a.md", Assert.Single(front.Problems).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("title:\nauthors: ~\npublished: null\n")]
    public void Nothing_IsNoMistake(string sidecar)
    {
        var reading = Read(sidecar);
        Assert.Empty(reading.Problems);
        Assert.Null(reading.Metadata.Title);
    }

    [Fact]
    public void FrontMatter_IsReadAndIsNoText()
    {
        var reading = ArticleReader.Read("a.md", "---\ntitle: Harbour\npublished: 2021-03-03\n---\n" + Text);
        Assert.Equal("Harbour", reading.Metadata.Title);
        Assert.Equal(Text.TrimEnd(), Assert.Single(reading.Blocks).Span.Of(reading.Source));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void FrontMatter_WithMistakes_IsReportedInTheArticle()
    {
        var reading = ArticleReader.Read("a.txt", "---\r\ntitle: x\r\npublished: soon\r\n---\r\n" + Text);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("a.txt", problem.Path);
        Assert.Equal(new LinePlace(3, 12), reading.Lines.PlaceOf(problem.Span.Start));
        Assert.Equal("x", reading.Metadata.Title);
    }

    [Theory]
    [InlineData("---\n" + Text + "---\n" + Text)]
    [InlineData("---\nNote: this is prose.\n\nMore of it.\n---\n" + Text)]
    [InlineData("\n---\ntitle: x\n---\n" + Text)]
    [InlineData("----\ntitle: x\n----\n" + Text)]
    [InlineData("title: x\n---\n" + Text)]
    public void Text_BetweenRulers_IsNoFrontMatter(string text)
    {
        var reading = ArticleReader.Read("a.txt", text);
        Assert.Equal(text, reading.Plain.Text);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void FrontMatter_ThatNeverEnds_IsTextAndReported()
    {
        var reading = ArticleReader.Read("a.txt", "---\ntitle: x\n" + Text);
        Assert.Equal("CG0102", Assert.Single(reading.Problems).Rule.Id);
        Assert.Equal(reading.Source, reading.Plain.Text);
        Assert.Null(reading.Metadata.Title);
    }

    [Fact]
    public void Sidecar_CountsBeforeFrontMatter_AndThatIsSaid()
    {
        var reading = ArticleReader.Read("a.txt", "---\ntitle: x\npublisher: y\n---\n" + Text, new Sidecar("a.yml", "title: z"));
        Assert.Equal("z", reading.Metadata.Title);
        Assert.Equal("y", reading.Metadata.Publisher);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("a.txt", problem.Path);
        Assert.Contains("'title' stands in a.yml too", problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_CountsBeforeWhatIsPrinted()
    {
        var reading = ArticleReader.Read("a.txt", "Storm closes the harbour\nBy Jane Doe\nMarch 3, 2021\n" + Text, new Sidecar("a.yml", "published: 2021-03-04\nauthors: [Someone Else]"));
        Assert.Equal(PartialDate.Parse("2021-03-04"), reading.Metadata.Published);
        Assert.Equal(["Someone Else"], reading.Metadata.Authors);
        Assert.Equal("Storm closes the harbour", reading.Metadata.Title);
    }

    [Fact]
    public void FrontMatter_NeverEatsText() => AnyText.Check(text =>
    {
        var kept = ArticleReader.Read("a.txt", "---\nid: a\n---\n" + Text + text).Plain.Text;
        Assert.EndsWith(Text + text, kept, System.StringComparison.Ordinal);
    });

    private static ArticleReading Read(string sidecar) =>
        ArticleReader.Read("a.txt", Text + "“We will not be closed.” “A killer.” “a killer”\n", new Sidecar("a.yml", sidecar));
}
