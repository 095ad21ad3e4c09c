using System.Linq;
using CorpusGen.Articles;
using Xunit;

namespace CorpusGen.Tests.Articles;

/// <summary>Which files are articles, and which sidecar is whose.</summary>
public class CorpusFilesTests
{
    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("b/a.md", true)]
    [InlineData("A.TXT", true)]
    [InlineData("README.md", false)]
    [InlineData("b/readme.MD", false)]
    [InlineData("README.txt", true)]
    [InlineData("a.yml", false)]
    [InlineData("a.html", false)]
    public void Article_IsATextThatIsNoReadme(string path, bool expected) => Assert.Equal(expected, CorpusFiles.IsArticle(path));

    [Fact]
    public void Sidecar_StandsBesideItsArticle()
    {
        var pairing = CorpusFiles.Pair(["x/b.yml", "b.txt", "x/b.md", "a.txt", "README.md", "logo.png"], p => p);
        Assert.Equal(["a.txt:", "b.txt:", "x/b.md:x/b.yml"], pairing.Articles.Select(a => $"{a.Article}:{a.Sidecar}"));
        Assert.Empty(pairing.Problems);
    }

    [Fact]
    public void Sidecar_WithoutAnArticle_IsReported()
    {
        var problem = Assert.Single(CorpusFiles.Pair(["a.txt", "x/b.yml", "B.txt", "README.md"], p => p).Problems);
        Assert.Equal("CG0102", problem.Rule.Id);
        Assert.Equal("x/b.yml", problem.Path);
        Assert.Contains("b.txt or b.md", problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Sidecar_BesideTwoArticles_BelongsToTheFirst()
    {
        var pairing = CorpusFiles.Pair(["a.txt", "a.yml", "a.md"], p => p);
        Assert.Equal(["a.md:True", "a.txt:False"], pairing.Articles.Select(a => $"{a.Article}:{a.HasSidecar}"));
        Assert.Equal("a.yml", Assert.Single(pairing.Problems).Path);
    }

    [Fact]
    public void File_GivenTwice_CountsOnce() =>
        Assert.Equal([1], CorpusFiles.Pair([("a.txt", 1), ("a.txt", 2)], f => f.Item1).Articles.Select(a => a.Article.Item2));

    [Fact]
    public void SecondSidecar_IsReportedAndNotRead()
    {
        var pairing = CorpusFiles.Pair(["a.yml", "a.txt", "a.YML"], p => p);
        Assert.Equal("a.YML", Assert.Single(pairing.Articles).Sidecar);
        Assert.Equal("a.yml", Assert.Single(pairing.Problems).Path);
    }

    [Fact]
    public void Order_OfTheFiles_DoesNotMatter()
    {
        string[] files = ["a.txt", "a.yml", "b.yml", "c.md", "c.yml", "c.txt"];
        var expected = CorpusFiles.Pair(files, p => p);
        var reversed = CorpusFiles.Pair(files.Reverse(), p => p);
        Assert.Equal(expected.Articles, reversed.Articles);
        Assert.Equal(expected.Problems, reversed.Problems);
    }
}
