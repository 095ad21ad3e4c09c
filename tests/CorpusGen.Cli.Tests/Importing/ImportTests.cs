using System;
using System.IO;
using System.Linq;
using CorpusGen.Articles;
using Xunit;

namespace CorpusGen.Cli.Tests.Importing;

public class ImportTests
{
    public static TheoryData<string> Pages => [.. PageFiles.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_BecomesItsArticle_AndItsSidecar(string name)
    {
        using var corpus = new TemporaryCorpus();

        PageFiles.Import(corpus, PageFiles.Html(name), "--name", name);

        Assert.Equal(PageFiles.Article(name), File.ReadAllText(Path.Combine(corpus.Folder, name + ".md")));
        Assert.Equal(PageFiles.Sidecar(name), File.ReadAllText(Path.Combine(corpus.Folder, name + ".yml")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Article_ReadsBack_WithWhatThePageSays(string name)
    {
        using var corpus = new TemporaryCorpus();

        var row = Assert.Single(PageFiles.Import(corpus, PageFiles.Html(name), "--format", "json").Rows);
        var path = row.GetProperty("path").GetString()!;
        var sidecar = row.GetProperty("sidecar").GetString()!;
        var article = ArticleReader.Read(Path.GetFileName(path), File.ReadAllText(path), new Sidecar(Path.GetFileName(sidecar), File.ReadAllText(sidecar)));

        Assert.DoesNotContain(article.Problems, p => p.Path == Path.GetFileName(sidecar));
        Assert.Equal(row.GetProperty("authors").EnumerateArray().Select(a => a.GetString()), article.Metadata.Authors.AsEnumerable());
        Assert.Equal(row.GetProperty("title").GetString(), article.Metadata.Title);
        Assert.Equal(row.GetProperty("published").GetString(), article.Metadata.Published?.ToString());
        Assert.Equal(row.GetProperty("publisher").GetString(), article.Metadata.Publisher);
        Assert.Equal(row.GetProperty("url").GetString(), article.Metadata.Url);
        Assert.Equal(row.GetProperty("language").GetString(), article.Metadata.Language);
    }

    [Fact]
    public void Value_ComesFromTheFirstSourceThatHasASoundOne()
    {
        const string page = """
            <html lang="fr"><head><title>From the title element</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"From JSON-LD","datePublished":"soon"}</script>
            <meta property="og:title" content="From Open Graph"><meta property="article:published_time" content="yesterday"><meta property="og:url" content="javascript:alert(1)">
            <meta name="author" content="https://example.org/authors/7"><meta name="date" content="Wed, 24 Mar 2021 08:00:00 GMT"></head>
            <body><h1>From the heading</h1><p class="byline">By Ann Reed</p><p>The lamp in the tower was lit at dusk, and the boats that were still out turned for home at once.</p>
            <p>Nobody had told the keeper that it would be the last time.</p></body></html>
            """;
        using var corpus = new TemporaryCorpus();

        var row = Assert.Single(PageFiles.Import(corpus, page, "--format", "json", "--title", "From the option").Rows);

        Assert.Equal(
            ["title: option", "authors: markup", "published: meta", "language: document"],
            row.GetProperty("from").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal("2021-03-24", row.GetProperty("published").GetString());
        Assert.Equal("Ann Reed", Assert.Single(row.GetProperty("authors").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("<p>Too little.</p>")]
    [InlineData("")]
    [InlineData("<html><body><div id=\"root\"></div><script>render('all the words of the article stand in this script alone')</script></body></html>")]
    [InlineData("<ul><li><a href=a>All of the many words of this page are words of links to other pages of the same site</a></li><li><a href=b>and so are these, which go on for long enough to be a paragraph of their own</a></li></ul>")]
    public void PageWithoutAnArticle_SaysWhatToDo_AndWritesNothing(string page)
    {
        using var corpus = new TemporaryCorpus();

        var run = PageFiles.Import(corpus, page);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no article", run.Error, StringComparison.Ordinal);
        Assert.Contains("copy its words into a .txt file", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(corpus.Folder));
    }

    [Theory]
    [InlineData("<section id=\"comments\">{0}</section>", "article class=\"comment\"")]
    [InlineData("<div class=\"reader-comments\">{0}</div>", "div")]
    [InlineData("<div class=\"modal\">{0}</div>", "p")]
    public void WhatIsLongerThanTheArticle_IsNotTakenForIt(string around, string element)
    {
        var others = string.Concat(Enumerable.Repeat($"<{element}><p>I have lived here all my life, and I have never understood why the boat ever stopped calling at our pier.</p></{element.Split(' ')[0]}>", 30));
        var page = PageFiles.Html("time-only").Replace("</body>", string.Format(System.Globalization.CultureInfo.InvariantCulture, around, others) + "</body>", StringComparison.Ordinal);
        using var corpus = new TemporaryCorpus();

        PageFiles.Import(corpus, page, "--name", "a");

        Assert.Equal(PageFiles.Article("time-only"), File.ReadAllText(Path.Combine(corpus.Folder, "a.md")));
    }

    [Fact]
    public void Teaser_IsSaidToBeOne()
    {
        using var corpus = new TemporaryCorpus();

        var run = PageFiles.Import(corpus, PageFiles.Html("paywalled"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("looks like the teaser alone", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralPages_AreNamedByTheirTitles()
    {
        using var corpus = new TemporaryCorpus();
        using var pages = new TemporaryCorpus().Add("a.html", PageFiles.Html("amp")).Add("b.html", PageFiles.Html("article-element"));

        var run = CommandLine.Run(["import", Path.Combine(pages.Folder, "a.html"), Path.Combine(pages.Folder, "b.html"), "--corpus", corpus.Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["bees-on-the-town-hall.md", "bees-on-the-town-hall.yml", "night-trains-return.md", "night-trains-return.yml"],
            Directory.EnumerateFiles(corpus.Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal($"{corpus.Folder}/bees-on-the-town-hall.md\n{corpus.Folder}/night-trains-return.md\n", run.Output.Replace('\\', '/'));
    }

    [Fact]
    public void PagesOfOneTitle_DoNotReplaceEachOther_EvenWhenFilesMayBeReplaced()
    {
        using var corpus = new TemporaryCorpus();
        using var pages = new TemporaryCorpus().Add("a.html", PageFiles.Html("amp")).Add("b.html", PageFiles.Html("amp"));

        var run = CommandLine.Run(["import", Path.Combine(pages.Folder, "a.html"), Path.Combine(pages.Folder, "b.html"), "--corpus", corpus.Folder, "--force"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("b.html' would replace '", run.Error, StringComparison.Ordinal);
        Assert.Contains("import it by itself with --name.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Con", "it is a device on Windows")]
    [InlineData("readme", "or a README")]
    [InlineData("../evil", "use letters, digits")]
    public void NameThatNoArticleMayHave_IsWrongUse_ThatSaysWhy(string name, string expected)
    {
        using var corpus = new TemporaryCorpus();

        var run = PageFiles.Import(corpus, PageFiles.Html("amp"), "--name", name);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyPage_IsSaidToBeEmpty()
    {
        using var corpus = new TemporaryCorpus();

        Assert.StartsWith("corpusgen: standard input holds no article: nothing stands in it. ", PageFiles.Import(corpus, " \n").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_CanBeCitedAtOnce()
    {
        using var corpus = new TemporaryCorpus();
        PageFiles.Import(corpus, PageFiles.Html("json-ld"));

        var run = CommandLine.Run(
            ["verify", "--corpus", corpus.Folder],
            """{"text":"We have waited for this since the storm","speaker":"Hanna Berg","article":"ferry-to-stop-at-the-old-pier-again","date":"2023-05-12"}""");

        Assert.Equal("found", Assert.Single(run.Rows).GetProperty("verdict").GetString());
    }

    [Fact]
    public void SidecarThatAKilledRunLeft_IsNotInTheWayOfTheNextOne()
    {
        using var corpus = new TemporaryCorpus().Add("ferry.yml", PageFiles.Sidecar("json-ld"));

        Assert.Equal(0, PageFiles.Import(corpus, PageFiles.Html("json-ld"), "--name", "ferry").ExitCode);

        Assert.Equal(PageFiles.Article("json-ld"), File.ReadAllText(Path.Combine(corpus.Folder, "ferry.md")));
        Assert.Equal(PageFiles.Sidecar("json-ld"), File.ReadAllText(Path.Combine(corpus.Folder, "ferry.yml")));
    }
}
