using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Articles.Layout;

/// <summary>The five articles of the repository: what is the article, what is the page, and what is printed of title, author, publisher and date.</summary>
public class FiveArticlesTests
{
    // P prose, T title, H heading, B byline, D timestamp, C caption, N editor's note, x boilerplate.
    [Theory]
    [InlineData("000", "PPPPPPP")]
    [InlineData("001", "xTDBCCNPPPPPPCCPPPxx")]
    [InlineData("002", "PPPPPPPPPPPPPPPP")]
    [InlineData("003", "PPPPPPPPHPPPPPPPHPPPPPPPP")]
    [InlineData("004", "TPPPPxxxxxxx")]
    public void Blocks_AreToldApart(string file, string kinds) => Assert.Equal(kinds, Show(CorpusFolder.Read(file)));

    [Theory]
    [InlineData("000", "lavrov-in-guilin", null, null, null, "2021-03-25")]
    [InlineData("001", "china-russia-relations-an-example-to-follow", "China-Russia relations: An example to follow", "Danil Bochkov", "CGTN", "2021-03-24")]
    [InlineData("002", "lavrov-visit-announced", null, null, null, "2021-03-19")]
    [InlineData("003", "lavrov-meets-xi", null, null, null, "2024-04-10")]
    [InlineData("004", "why-we-should-be-worried-about-russia-and-china-working-so-closely", "Why We Should Be Worried About Russia and China Working So Closely", null, null, "2021-03-26")]
    public void Metadata_IsRead(string file, string key, string? title, string? author, string? publisher, string published)
    {
        var article = CorpusFolder.Read(file);
        Assert.Equal(key, article.Key);
        Assert.Equal(title, article.Metadata.Title);
        Assert.Equal(author, article.Metadata.Authors.SingleOrDefault());
        Assert.Equal(publisher, article.Metadata.Publisher);
        Assert.Equal(PartialDate.Parse(published), article.Metadata.Published);
        Assert.DoesNotContain(article.Problems, p => p.Rule.Id is "CG0101" or "CG0102");
    }

    [Fact]
    public void Article001_WithoutItsSidecar_TellsTheSame()
    {
        var file = CorpusFolder.Files.Single(f => f.StartsWith("001", System.StringComparison.Ordinal));
        var article = ArticleReader.Read(file, CorpusFolder.Text(file));
        Assert.Equal("China-Russia relations: An example to follow", article.Metadata.Title);
        Assert.Equal(["Danil Bochkov"], article.Metadata.Authors);
        Assert.Equal("CGTN", article.Metadata.Publisher);
        Assert.Equal(PartialDate.Parse("2021-03-24"), article.Metadata.Published);
    }

    [Fact]
    public void Articles_WithoutTitleAndId_AreNamedByTheirFirstWords()
    {
        var file = CorpusFolder.Files.Single(f => f.StartsWith("002", System.StringComparison.Ordinal));
        Assert.Equal("the-chinese-foreign-ministry-announced-thursday-that-russian", ArticleReader.Read(file, CorpusFolder.Text(file)).Key);
    }

    private static string Show(ArticleReading article) => string.Concat(article.Blocks.Select(b => "PTHBDCNx"[(int)b.Kind]));
}
