using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Articles;
using CorpusGen.Text;
using CorpusGen.Text.Markdown;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Text;

/// <summary>Markdown without its marks, and where in the file each of its words stands.</summary>
public class MarkdownProjectionTests
{
    [Theory]
    [InlineData("A *b* **c** ***d*** _e_ __f__ g", "A b c d e f g")]
    [InlineData("2 * 3 * 4 and snake_case_name and a*", "2 * 3 * 4 and snake_case_name and a*")]
    [InlineData("a**b**c *d*e", "abc de")]
    [InlineData("**a *b* c**", "a b c")]
    [InlineData("*a **b** c*", "a b c")]
    [InlineData("“*Never*,” she said", "“Never,” she said")]
    [InlineData("[words](http://x.org/a_b) and [more *of* them](<a b> \"a title\")", "words and more of them")]
    [InlineData("![alt words](a.png) stays [![logo](b.png) home](c)", "stays  home")]
    [InlineData("[words][1] and [two][] and [two] and [three]\n\n[1]: http://x.org\n[two]: <y> 'title'", "words and two and two and [three]")]
    [InlineData("[a [b](c) d](e)", "[a b d](e)")]
    [InlineData("[sic] and [the minister] said (so)", "[sic] and [the minister] said (so)")]
    [InlineData("run `git *push*` or ``a ` b`` now, `never", "run git *push* or a ` b now, `never")]
    [InlineData("\\*a\\* \\[b\\] c\\d", "*a* [b] c\\d")]
    [InlineData("&ldquo;We&rdquo; &amp; they &#8212; &#x2014; &nosuch; &", "“We” & they — — &nosuch; &")]
    [InlineData("<b>bold</b> a < b and c > d <!-- note --> <https://x.org> e", "bold a < b and c > d  https://x.org e")]
    [InlineData("a\\\nb", "a\nb")]
    public void Marks_InsideAParagraph_AreLeftOut(string markdown, string expected)
    {
        var read = Read(markdown);
        Assert.Equal(expected, string.Join("¶", Words(read)));
    }

    [Theory]
    [InlineData("# One\ntwo\n## Three ##\nfour", "#One¶two¶#Three¶four")]
    [InlineData("One\n===\n\ntwo\n---\nthree", "#One¶#two¶three")]
    [InlineData("one\ntwo\n\nthree", "one|two¶three")]
    [InlineData("- one\n- two\n  more\n\n  second\n* three\n1. four\n2) five", "one¶two|more¶second¶three¶four¶five")]
    [InlineData("> one\n> two\nlazy\n\n> > deep\n> back", "one|two|lazy¶deep|back")]
    [InlineData("> one\n\ntwo", "one¶two")]
    [InlineData("one\n\n```c#\n“code”\n```\ntwo\n~~~\nx\n~~~\nthree", "one¶two¶three")]
    [InlineData("one\n\n    code\n\ntwo\n    goes on", "one¶two|goes on")]
    [InlineData("one\n\n* * *\n---\n___\ntwo", "one¶two")]
    [InlineData("<!-- a\nb -->\none\n<script>\nx\n</script>\ntwo", "one¶two")]
    [InlineData("<div>\none\n</div>", "one")]
    [InlineData("> <pre>\n> code\n\none", "one")]
    [InlineData("- <script>\n  code\n\none", "one")]
    [InlineData("\u00A0> one", "> one")]
    [InlineData("\u00A0- one", "- one")]
    [InlineData("| a | b |\n|---|:-:|\n| c | d |", "| a | b ||| c | d |")]
    [InlineData("It began in\n2021. Then it went on.\n- item", "It began in|2021. Then it went on.¶item")]
    [InlineData("- > quote in item\n  > goes on", "quote in item|goes on")]
    [InlineData("#hashtag\n\n####### seven", "#hashtag¶####### seven")]
    [InlineData("```\nnever closed", "")]
    public void Blocks_AreFound(string markdown, string expected)
    {
        var read = Read(markdown);
        Assert.Equal(expected, string.Join("¶", Words(read).Select((w, i) => (read.Headings.Contains(i) ? "#" : string.Empty) + w.Replace('\n', '|'))));
    }

    [Fact]
    public void LineEnd_OfAnyKind_GivesTheSameBlocks()
    {
        const string Markdown = "# One\n\n> two\n> three\n\n- four\n\n```\nx\n```\nfive";
        Assert.Equal(Words(Read(Markdown)).Select(Flat), Words(Read(Markdown.Replace("\n", "\r\n", StringComparison.Ordinal))).Select(Flat));
    }

    [Fact]
    public void Spans_OfEntities_CoverAllThatStandsForThem()
    {
        const string Markdown = "He said &ldquo;*we* go&rdquo; now";
        var plain = Read(Markdown).Plain;
        var start = plain.Text.IndexOf('“', StringComparison.Ordinal);
        var end = plain.Text.IndexOf('”', StringComparison.Ordinal) + 1;
        var source = plain.ToSource(SourceSpan.FromBounds(start, end));
        Assert.Equal("&ldquo;*we* go&rdquo;", source.Of(Markdown));
        Assert.Equal(SourceSpan.FromBounds(start, end), plain.ToPlain(source));
    }

    [Fact]
    public void Document_OfEverydayMarkdown_HasTheWordsThatMarkdigFinds() => Prop
        .ForAll(Documents().ToArbitrary(), markdown => Assert.Equal(
            Flat(Markdig.Markdown.ToPlainText(markdown)).Split(' '),
            Flat(string.Join(" ", Words(Read(markdown)))).Split(' ')))
        .Check(SeededCases.Of(500));

    [Theory]
    [InlineData("- A **bold _both_** ***all*** end. it's &mdash;\n- A a_b_c *said* ***all*** C# &amp; rain\n  goes on\n\n### A “we go” ###")]
    [InlineData("A AT&T ***all*** ***all*** `code` \\*star\\* &amp;\nA (brackets) it's [a *b*](c \"d\") &mdash;")]
    [InlineData("- A *said* [a *b*](c \"d\") \\*star\\*\n- A ***all*** 1.5 AT&T end. **bold _both_** &mdash;\n  goes on")]
    [InlineData("***all*** 1.5 **so** ***all***")]
    [InlineData("*a**b* **c*d** ***e* f** ***g** h* _i__j_k_")]
    [InlineData("**a*b*c** *a***b***c* a*\"b\"*c")]
    public void Document_ThatIsHard_HasTheWordsThatMarkdigFinds(string markdown) => Assert.Equal(
        Flat(Markdig.Markdown.ToPlainText(markdown)),
        Flat(string.Join(" ", Words(Read(markdown)))));

    [Fact]
    public void AnyText_KeepsItsOrder_AndKnowsWhereItStands() => AnyText.Check(text =>
    {
        var read = Read(text);
        var last = -1;
        for (var i = 0; i < read.Plain.Text.Length; i++)
        {
            var at = read.Plain.ToSource(i);
            Assert.True(at >= last && at < text.Length);
            Assert.True(text[at] == read.Plain.Text[i] || text[at] == '&');
            last = at;
        }

        Assert.All(read.Paragraphs.Zip(read.Paragraphs.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
    });

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](b ")]
    [InlineData("[a](<b")]
    [InlineData("[a](b \"")]
    [InlineData("*a ")]
    [InlineData("*a_ ")]
    [InlineData("a**b*c_")]
    [InlineData("`a``")]
    [InlineData("<a ")]
    [InlineData("<!-- ")]
    [InlineData("&")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData("[a]: b\n[")]
    [InlineData("]")]
    [InlineData("\\")]
    public void Text_ThatRepeatsAMark_CostsNoMoreThanItsLength(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text);

        // A quadratic reader takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static MarkdownProjection Read(string markdown) => MarkdownProjection.Read(markdown, 0);

    private static IEnumerable<string> Words(MarkdownProjection read) => read.Paragraphs.Select(p => p.Of(read.Plain.Text));

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Documents as people write them.
    private static Gen<string> Documents()
    {
        var inline = Gen.Elements(
            "rain", "the minister", "*said*", "**so**", "_and_", "“we go”", "[words](http://example.org/a)", "[a *b*](c \"d\")", "a_b_c", "2 * 3", "it's", "\\*star\\*",
            "&amp;", "&mdash;", "AT&T", "**bold _both_**", "`code`", "(brackets)", "[sic]", "1.5", "C#", "***all***", "end.");
        var words = inline.ArrayOf(6).Select(w => "A " + string.Join(' ', w));
        var block = Gen.OneOf(
            words,
            words.Two().Select(t => t.Item1 + "\n" + t.Item2),
            words.Select(w => "# " + w),
            words.Select(w => "### " + w + " ###"),
            words.Select(w => w + "\n---"),
            words.Two().Select(t => "- " + t.Item1 + "\n- " + t.Item2 + "\n  goes on"),
            words.Two().Select(t => "1. " + t.Item1 + "\n2. " + t.Item2),
            words.Two().Select(t => "> " + t.Item1 + "\n> " + t.Item2),
            words.Select(w => "> - " + w),
            words.Select(w => "- > " + w),
            Gen.Constant("***"));
        return block.ArrayOf(5).Select(b => string.Join("\n\n", b) + "\n");
    }
}
