using System;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Articles;
using Xunit;

namespace CorpusGen.Cli.Tests.Importing;

/// <summary>What a page must not do to whoever imports it.</summary>
public class HostilePageTests
{
    private const string Body = "<p>The ferry was late again on Monday, and nobody on the quay could say why it had been so every week of the year.</p><p>“We are sorry,” said the captain.</p>";

    [Fact]
    public void Title_OfScriptTagsAndControlCharacters_IsText()
    {
        const string page = "<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt; \u001b[31m\u0007 \"quoted\" \\ back: # - [x]</title>"
            + "<meta name=author content='Eve \u202EliveE\u001b[2J'><meta name=date content=2020-02-02></head><body>" + Body + "</body></html>";
        using var corpus = new TemporaryCorpus();

        var run = PageFiles.Import(corpus, page);

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
        Assert.DoesNotContain('\u202E', run.Output + run.Error);
        var contents = Assert.Single(CommandLine.Run(["list", "articles", "--corpus", corpus.Folder, "--format", "json"]).Rows);
        Assert.Equal("<script>alert(1)</script> [31m \"quoted\" \\ back: # - [x]", contents.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("div")]
    [InlineData("blockquote")]
    [InlineData("b")]
    [InlineData("ul><li")]
    [InlineData("table><tr><td")]
    [InlineData("q")]
    [InlineData("sup")]
    public void TwentyThousandNestedElements_DoNotCrash(string element)
    {
        var page = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            page.Append('<').Append(element).Append('>');
        }

        using var corpus = new TemporaryCorpus();
        var run = PageFiles.Import(corpus, page + Body + Body);

        Assert.InRange(run.ExitCode, 0, 2);
        Assert.Contains("corpus", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("font")]
    [InlineData("strong")]
    [InlineData("a")]
    public void PageThatOpensElementsOverAndOver_IsRead(string element)
    {
        var page = new StringBuilder("<p>");
        for (var i = 0; i < 3_000; i++)
        {
            page.Append('<').Append(element).Append(" id=").Append(i).Append('>');
        }

        page.Append("</a>");
        for (var i = 0; i < 3_000; i++)
        {
            page.Append("<p>x");
        }

        using var corpus = new TemporaryCorpus();
        var run = PageFiles.Import(corpus, page + Body + Body, "--name", "a");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The ferry was late again on Monday", File.ReadAllText(Path.Combine(corpus.Folder, "a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void PageOfTooManyElements_IsRefused()
    {
        using var corpus = new TemporaryCorpus();

        var run = PageFiles.Import(corpus, string.Concat(Enumerable.Repeat("<p>x", 260_000)));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("elements, which no page has", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--name", "../outside")]
    [InlineData("--name", "a/b")]
    [InlineData("--name", "..")]
    [InlineData("--name", "con")]
    [InlineData("--name", "README")]
    [InlineData("--name", "")]
    [InlineData("--url", "javascript:alert(1)")]
    [InlineData("--published", "03/04/2021")]
    [InlineData("--language", "English!")]
    [InlineData("--encoding", "utf-7")]
    public void Option_ThatIsUnfit_IsWrongUse(string option, string value)
    {
        using var corpus = new TemporaryCorpus();

        var run = PageFiles.Import(corpus, Body + Body, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(corpus.Folder));
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("C:\\Windows\\con")]
    [InlineData("con")]
    [InlineData("Readme")]
    [InlineData("...")]
    [InlineData("-")]
    public void Title_NamesNoFileElsewhere(string title)
    {
        using var around = new TemporaryCorpus();
        var folder = Path.Combine(around.Folder, "corpus");

        var run = CommandLine.Run(["import", "-", "--corpus", folder], $"<title>{title}</title>{Body}{Body}");

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.Equal([folder], Directory.EnumerateFileSystemEntries(around.Folder));
        Assert.Equal(2, Directory.EnumerateFiles(folder).Count());
        Assert.All(Directory.EnumerateFiles(folder, "*.md").Select(f => Path.GetFileName(f)), f => Assert.True(CorpusFiles.IsArticle(f) && !f.StartsWith("con.", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("a.md", "replace it with --force")]
    [InlineData("a.yml", "replace it with --force")]
    [InlineData("a.txt", "both would have the same sidecar")]
    public void FileThatIsThere_StaysAsItIs(string file, string message)
    {
        using var corpus = new TemporaryCorpus().Add(file, "old");

        var run = PageFiles.Import(corpus, Body + Body, "--name", "a");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(corpus.Folder, file)], Directory.EnumerateFiles(corpus.Folder));
        Assert.Equal("old", File.ReadAllText(Path.Combine(corpus.Folder, file)));
    }

    [Fact]
    public void Force_ReplacesTheFile_NotWhereALinkLeads()
    {
        using var outside = new TemporaryCorpus().Add("secret.md", "old");
        using var corpus = new TemporaryCorpus();
        File.CreateSymbolicLink(Path.Combine(corpus.Folder, "a.md"), Path.Combine(outside.Folder, "secret.md"));

        Assert.Equal(2, PageFiles.Import(corpus, Body + Body, "--name", "a").ExitCode);
        Assert.Equal(1, PageFiles.Import(corpus, Body + Body, "--name", "a", "--force").ExitCode);

        Assert.Equal("old", File.ReadAllText(Path.Combine(outside.Folder, "secret.md")));
        Assert.StartsWith("The ferry", File.ReadAllText(Path.Combine(corpus.Folder, "a.md")), StringComparison.Ordinal);
    }
}
