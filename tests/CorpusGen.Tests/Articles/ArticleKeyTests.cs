using System.Linq;
using CorpusGen.Articles;
using Xunit;

namespace CorpusGen.Tests.Articles;

/// <summary>What citations call an article.</summary>
public class ArticleKeyTests
{
    [Theory]
    [InlineData("storm-in-lindenau.txt", "storm-in-lindenau")]
    [InlineData("2021/March/Storm in Lindenau.txt", "storm-in-lindenau")]
    [InlineData("storm_in.lindenau.v2.md", "storm-in-lindenau-v2")]
    [InlineData("2021-03-03-storm.txt", "2021-03-03-storm")]
    [InlineData("con.txt", "con")]
    [InlineData("class.md", "class")]
    [InlineData("G20.txt", "g20")]
    [InlineData("Größe & Maß.txt", "größe-maß")]
    [InlineData("İstanbul.txt", "i\u0307stanbul")]
    [InlineData("e\u0301te\u0301.txt", "\u00E9t\u00E9")]
    [InlineData("שלום עולם.txt", "שלום-עולם")]
    [InlineData("हिन्दी.txt", "हिन्दी")]
    [InlineData("日本語.txt", "日本語")]
    [InlineData("a\uD83Db.txt", "a-b")]
    [InlineData("the minister's no.txt", "the-ministers-no")]
    [InlineData("noending", "noending")]
    public void FileName_ThatSaysSomething_IsTheKey(string path, string expected) =>
        Assert.Equal(NoDot(expected), NoDot(ArticleKey.Of(path, null, "A title", "Some words.")));

    [Theory]
    [InlineData("000_768b5e359f7a3eca.txt")]
    [InlineData("001.txt")]
    [InlineData("2021-03-03.txt")]
    [InlineData("article1.txt")]
    [InlineData("Untitled-2.txt")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e.txt")]
    [InlineData("123e4567-e89b-12d3-a456-426614174000.txt")]
    [InlineData("---.txt")]
    [InlineData(".txt")]
    public void FileName_ThatSaysNothing_GivesWayToTitleAndWords(string path)
    {
        Assert.Equal("storm-in-lindenau", ArticleKey.Of(path, null, "Storm in Lindenau!", "Some words."));
        Assert.Equal("ships-wait-in-the-bay-and-the-ferry", ArticleKey.Of(path, null, null, "Ships wait in the bay, and the ferry does not run."));
        Assert.NotEmpty(ArticleKey.Of(path, null, "…", "?!"));
    }

    [Fact]
    public void Id_ComesFirst() => Assert.Equal("harbour", ArticleKey.Of("storm.txt", "harbour", "A title", "Some words."));

    [Fact]
    public void Key_EndsWithAWholeWord()
    {
        var key = ArticleKey.Of("1.txt", null, string.Join(' ', Enumerable.Repeat("harbours", 30)), string.Empty);
        Assert.True(key.Length <= ArticleKey.MaxLength);
        Assert.EndsWith("-harbours", key, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a#b")]
    [InlineData("a)b")]
    [InlineData("a/b")]
    public void Id_WithOtherSigns_IsNone(string id) => Assert.False(ArticleKey.IsValidId(id));

    [Fact]
    public void Keys_OfSeveralArticles_AreNumberedFromTheSecondOn() =>
        Assert.Equal(["a", "a-3", "a-2", "b", "a-4"], ArticleKey.Distinct(["a", "a", "a-2", "b", "a"]));

    [Fact]
    public void Key_OfAnyText_CanBeAnId() => AnyText.Check(text =>
    {
        var key = ArticleKey.Of("1.txt", null, text, text);
        Assert.True(ArticleKey.IsValidId(key) || key.Any(char.IsSurrogate), key);
        Assert.Equal(key, ArticleKey.Of("1.txt", null, text, text));
    });

    // Lower-casing the dotted I is left to the platform: with and without the dot above, it is one name here.
    private static string NoDot(string key) => key.Replace("\u0307", string.Empty, System.StringComparison.Ordinal).Replace('\u0130', 'i');
}
