using System;
using System.Linq;
using System.Reflection;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Models;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>Whatever stands in an article, its code has the shape that a harmless article's code has, compiles, and gives the text back.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "harmless",
        "",
        " ",
        "*/ } /*",
        "\"",
        "\"\"\"",
        "\"\"\"\"\"\"\"",
        "\\",
        "\\u0022",
        "\\\"; System.Environment.Exit(1); //",
        "{0} {{ $\"{x}\"",
        "\n#endif\n#error no\n",
        "\r\n#if false\r\n",
        "a\u2028#error no\u2029#error no\u0085#error no",
        "</summary><script>",
        "</para></summary><summary>",
        "]]>",
        "&lt; &#x0; &nosuch;",
        "<!-- -->",
        "<see cref=\"T:Missing\"/>",
        "\0\u0001\u001b[31m",
        "\uD800",
        "\uDC00\uD800",
        "\uD83D\uDE00 \uDB40\uDC41",
        "\uF8FF \uF8FF\uE000",
        "\u202Eesrever\u202C \u2066isolated\u2069",
        "zero\u200Bwidth\u200Djoiner\uFEFF",
        "\uFFFE\uFFFF",
        "con", "class", "Equals", "Items", "Count", "GetHashCode", "quotes", "Instance", "QuoteMembers", "articles", "speakers", "Whole", "Corpus", "Newsroom", "global",
        "name", "article", "words", "System", "CorpusGen", "the article", "harmless article",
        "١٢٣", "2021", "_", "é", "e\u0301", "ǅ", "中文字", "می‌خواهم", "\u0301",
        new string('x', 5000),
        new string('中', 5000),
        string.Concat(Enumerable.Repeat("\"*/\u2028", 3000)),
    ];

    private static readonly Lazy<string> HarmlessShape = new(() => Shape(Support.Models.Build(TextForm.Literals, Support.Models.Article("harmless"))));

    [Theory]
    [InlineData(TextForm.Literals)]
    [InlineData(TextForm.Attributes)]
    internal void AnyText_ComesBackUnchanged(TextForm form) => AssertComesBack(form, Texts);

    [Fact]
    public void AnyText_LeavesTheShapeOfTheCodeAsItIs() =>
        Assert.All(Texts.Where(t => t.Length > 0), text => Assert.Equal(HarmlessShape.Value, Shape(Support.Models.Build(TextForm.Literals, Support.Models.Article(text)))));

    [Fact]
    public void AnyRandomText_ComesBackUnchanged()
    {
        var ranges = Gen.OneOf(
            Gen.Choose(0, 0x7F), Gen.Choose(0x80, 0x2FF), Gen.Choose(0x2000, 0x206F), Gen.Choose(0xD7F0, 0xE010), Gen.Choose(0xFE00, 0xFFFF), Gen.Choose(0, 0xFFFF));
        var text = ranges.Select(c => (char)c).ArrayOf().Select(c => new string(c));
        var property = Prop.ForAll(text.ArrayOf(50).ToArbitrary(), texts => AssertComesBack(TextForm.Literals, [.. texts.Distinct(StringComparer.Ordinal)]));
        Check.One(SeededCases.Of(6), property);
    }

    // All texts in one program: they must not disturb each other either.
    private static void AssertComesBack(TextForm form, string[] texts)
    {
        var models = texts.Select((t, i) => Support.Models.Article(t, $"{i:0000}.txt")).ToArray();
        var build = Support.Models.Build(form, models);

        Assert.Empty(build.Complaints);
        var articles = build.LoadArticles();
        Assert.Equal(texts.Length, articles.Count);
        for (var i = 0; i < texts.Length; i++)
        {
            AssertEqual(models[i], articles[i]);
        }
    }

    private static void AssertEqual(ArticleModel model, Article article)
    {
        string?[] expected = [model.Key, model.Title, .. model.Authors, model.Publisher, model.Url, model.Language, model.Text];
        string?[] actual = [article.Key, article.Title, .. article.Authors, article.Publisher, article.Url, article.Language, article.Text];
        Assert.True(expected.SequenceEqual(actual, StringComparer.Ordinal));

        var quote = Assert.Single(article.Quotes);
        string?[] words = [quote.Id, quote.Text, quote.Speaker?.Name, quote.SpeakerMention, quote.Cue, quote.Prefix, quote.Suffix, quote.Speaker?.Quotes[0].Text];
        Assert.All(words, w => Assert.Equal(model.Key, w, StringComparer.Ordinal));

        var date = Assert.Single(article.Dates);
        Assert.Equal(model.Key, date.Text, StringComparer.Ordinal);
        Assert.Equal(model.Key, date.Value, StringComparer.Ordinal);

        // The typed member is the item of the list.
        var fields = quote.Article.Quotes.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public);
        Assert.Same(quote, Assert.Single(fields).GetValue(article.Quotes));
    }

    // Every node with its trivia, names and values left out.
    private static string Shape(ConsumerBuild build) => string.Join(
        '\n',
        build.Compilation.SyntaxTrees
            .OrderBy(t => t.FilePath.StartsWith("Corpus", StringComparison.Ordinal))
            .SelectMany(t => t.GetRoot().DescendantNodesAndTokens(descendIntoTrivia: true))
            .Where(n => !n.IsKind(SyntaxKind.XmlTextLiteralToken) && !n.IsKind(SyntaxKind.XmlEntityLiteralToken))
            .Select(n => n.Kind().ToString()));
}
