using System;
using System.Linq;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CorpusGen.Cli.Reporting.Html;
using CorpusGen.Cli.Reporting.Searching;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Cli.Tests.Reporting;

public class EscapingTests
{
    // What breaks out of elements, attributes, comments, scripts and style sheets, and what hides or turns the text around it.
    private static readonly string[] Hostile =
    [
        "<", ">", "\"", "'", "&", "`", "=", "/", " ", "\n", "\r", "\t", "\0", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u001B[2J", "\uD800", "\uDC00",
        "\uFFFE", "\u00AD", "\u200D", "\U000E0041", "\U0001F600", "&lt;", "&#0;", "&amp", "<!--", "-->", "]]>", "<script>", "</script>", "</title>", "</textarea>", "<svg onload=x>",
        "</style>", "\" onclick=\"x", "javascript:", "<plaintext>", "</mark></p>", "{{x}}", "${x}", "\\u003c", "“", "”", "said Maria Lopez", "March 3, 2021", "a", "é", "的",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Hostile).ListOf().Select(parts => string.Concat(parts));

    [Fact]
    public void AnyText_IsTextAgain_InElementsAndAttributes() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var html = new HtmlWriter().Doctype().Open("html").Open("body").Element("pre", "\n" + text, ("title", text)).Close().Close().ToFragment().Html;
        var document = new HtmlParser().ParseDocument(html);
        var element = Assert.Single(document.Body!.Children);

        Assert.Empty(element.Children);
        Assert.Equal(["title"], element.Attributes.Select(a => a.Name));
        Assert.Equal(ShownText.Of(text), element.TextContent);
        Assert.Equal(ShownText.Of(text), element.GetAttribute("title") ?? "");
    }).Check(SeededCases.Of(500));

    [Fact]
    public void AnyText_IsTheSameLiteralInAScript_WithoutASignThatEndsOne() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var literal = ScriptText.Of(text);

        Assert.Equal(ShownText.Of(text), JsonSerializer.Deserialize<string>(literal));
        Assert.True(literal.IndexOfAny(['<', '>', '&', '\u2028', '\u2029', '\n', '\r']) < 0, literal);
    }).Check(SeededCases.Of(500));

    [Fact]
    public void AnyArticle_MakesPagesOfTheSameElements_AndKeepsItsWords() => Prop.ForAll(Texts.Where(t => t.Any(char.IsLetter)).ToArbitrary(), text =>
    {
        using var site = new ReportedSite();
        site.Corpus.Add("a.txt", text);
        if (site.WriteWithoutCode().ExitCode == 2)
        {
            return;
        }

        string[] expected = ["A", "ARTICLE", "BDI", "BODY", "CODE", "DETAILS", "DIV", "FOOTER", "H1", "H2", "HEAD", "HEADER", "HTML", "LINK", "MAIN", "MARK", "META", "NAV", "P", "SCRIPT", "SPAN", "SUMMARY", "TIME", "TITLE"];
        foreach (var page in site.Pages().Where(p => p.StartsWith("article-", StringComparison.Ordinal)).Select(site.Page))
        {
            Assert.Empty(page.All.Select(e => e.TagName).Distinct().Except(expected));
            Assert.Equal(["report.js"], page.Scripts.Select(s => s.GetAttribute("src")));
            Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
            Assert.DoesNotContain(page.Source.Text, c => c is '\u202E' or '\u2066' or '\0' or '\u2028');
        }

        var article = CorpusFolder.Read(site.Corpus.Folder).Corpus.Articles[0];
        var words = site.Page(Assert.Single(site.Pages(), p => p.StartsWith("article-", StringComparison.Ordinal))).QuerySelectorAll(".text").Select(p => p.TextContent);
        Assert.Equal(article.Blocks.Select(b => ShownText.Of(article.WordsOf(b.Span))), words);
    }).Check(SeededCases.Of(60));

    [Theory]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\u202Eb", @"a\u202Eb")]
    [InlineData("\u0000\u001B\u0085\u2028", @"\u0000\u001B\u0085\u2028")]
    [InlineData("\U000E0041", @"\U000E0041")]
    [InlineData("می\u200Cخواهم 👩\u200D🚀 na\u00ADme", "می\u200Cخواهم 👩\u200D🚀 na\u00ADme")]
    public void Text_IsShownAsItIs_ExceptForWhatHidesOrTurns(string text, string expected) => Assert.Equal(expected, ShownText.Of(text));

    // No row of data: attributes are kept as UTF-8, which has no halves of pairs.
    [Fact]
    public void HalfOfASurrogatePair_IsShownAsItsCode() => Assert.Equal(@"\uD800a\uDC00", ShownText.Of("\uD800a\uDC00"));

    [Fact]
    public void EveryPage_ForbidsWhateverIsNotItsOwn()
    {
        using var site = ReportedSite.WithBridge();
        site.Write();

        Assert.All(site.Pages(), page =>
        {
            var head = site.Page(page).Head!;
            var policy = head.QuerySelector("meta[http-equiv=Content-Security-Policy]")!;
            Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'", policy.GetAttribute("content"));
            Assert.All(head.QuerySelectorAll("script, link"), e => Assert.True(e.Index() > policy.Index()));
            Assert.Empty(site.Page(page).QuerySelectorAll("script:not([src]), style, [style], iframe, object, img"));
        });
    }
}
