using System.Linq;
using CorpusGen.Articles;
using Xunit;

namespace CorpusGen.Tests.Articles;

/// <summary>What only shows when articles are seen together.</summary>
public class CorpusReadingTests
{
    private const string Prose = "The harbour stays closed for a third day, the port authority reported.";

    [Fact]
    public void Key_ThatTwoArticlesHave_IsTheFirstOnes()
    {
        var corpus = Create(("x/storm.txt", Prose), ("Storm.txt", Prose + " More."), ("storm.txt", Prose + " Even more."));
        Assert.Equal(["Storm.txt:storm", "storm.txt:storm-2", "x/storm.txt:storm-3"], corpus.Articles.Select(a => $"{a.Path}:{a.Key}"));
        Assert.Equal(["CG0103:storm.txt", "CG0103:x/storm.txt"], corpus.Problems.Select(p => $"{p.Rule.Id}:{p.Path}"));
        Assert.Contains("also that of Storm.txt", corpus.Problems[0].Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadableArticle_TakesNoKey()
    {
        var corpus = Create(("a/storm.txt", string.Empty), ("b/storm.txt", Prose));
        Assert.Equal(["b/storm.txt:storm"], corpus.Articles.Select(a => $"{a.Path}:{a.Key}"));
        Assert.Equal("CG0101", Assert.Single(Assert.Single(corpus.Unreadable).Problems).Rule.Id);
        Assert.Empty(corpus.Problems);
    }

    [Fact]
    public void Text_ThatStandsTwice_IsReportedOnTheLaterFile()
    {
        var problem = Assert.Single(Create(("b.txt", Prose), ("a.txt", Prose), ("c.txt", string.Empty), ("d.txt", string.Empty)).Problems);
        Assert.Equal("CG0108", problem.Rule.Id);
        Assert.Equal("b.txt", problem.Path);
        Assert.Equal(["a.txt"], problem.Arguments);
    }

    [Fact]
    public void FileName_IsASecondKey_UnlessItNamesAnother()
    {
        var citable = Create(("001_aa11bb22.txt", "Storm closes the harbour\n\n" + Prose), ("storm.txt", Prose), ("x/001_aa11bb23.txt", "Storm\n" + Prose), ("y/storm.md", "# Calm\n" + Prose)).ToCitable();
        Assert.Equal(
            ["storm-closes-the-harbour:001_aa11bb22", "storm:", "the-harbour-stays-closed-for-a-third-day:001_aa11bb23", "storm-2:"],
            citable.Select(c => $"{c.Key}:{string.Join("|", c.OtherKeys)}"));
    }

    [Fact]
    public void Order_OfTheArticles_DoesNotMatter()
    {
        (string, string)[] files = [("a.txt", Prose), ("b/a.txt", Prose), ("c.txt", Prose + " x")];
        Assert.Equal(Create(files).Problems, Create([.. files.Reverse()]).Problems);
        Assert.Equal(Create(files).Articles.Select(a => a.Key), Create([.. files.Reverse()]).Articles.Select(a => a.Key));
    }

    private static CorpusReading Create(params (string Path, string Text)[] files) => CorpusReading.Create(files.Select(f => ArticleReader.Read(f.Path, f.Text)));
}
