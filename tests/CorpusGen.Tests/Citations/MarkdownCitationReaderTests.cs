using System;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Which words a Markdown document cites, and where they stand.</summary>
public class MarkdownCitationReaderTests
{
    [Theory]
    [InlineData("We read “the fees stay” [@harbour].", "the fees stay", "harbour")]
    [InlineData("\"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("«the fees stay»[@harbour]", "the fees stay", "harbour")]
    [InlineData("„the fees stay“ [@harbour]", "the fees stay", "harbour")]
    [InlineData("「the fees stay」 [@harbour]", "the fees stay", "harbour")]
    [InlineData("\"the fees stay\",\n[@harbour]", "the fees stay", "harbour")]
    [InlineData("\"one\" and \"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("\"she said \"never\" and left\" [@harbour]", "she said \"never\" and left", "harbour")]
    [InlineData("“she said “never” and left” [@harbour]", "she said “never” and left", "harbour")]
    [InlineData("\"a 5\" pipe leaks\" [@harbour]", "a 5\" pipe leaks", "harbour")]
    [InlineData("\"the *fees* [stay](http://x.org) **low**\" [@harbour]", "the fees stay low", "harbour")]
    [InlineData("\"fish &amp; chips\" [@harbour]", "fish & chips", "harbour")]
    [InlineData("\"call `open()` first\" [@harbour]", "call open() first", "harbour")]
    [InlineData("\"call `say(\"x` first\" [@harbour]", "call say(\"x first", "harbour")]
    [InlineData("- one\n  - \"the fees\n    stay\" [@harbour]", "the fees\nstay", "harbour")]
    [InlineData("| a | b |\n|---|---|\n| x | \"the fees stay\" [@harbour] |", "the fees stay", "harbour")]
    [InlineData("# \"The fees stay\" [@harbour]", "The fees stay", "harbour")]
    [InlineData("> the fees stay\n> low [@harbour]", "the fees stay\nlow", "harbour")]
    [InlineData("> the fees stay.\n>\n> And low. [@harbour].", "the fees stay.\nAnd low.", "harbour")]
    [InlineData("- item\n\n  > the fees stay [@harbour]\n\nmore", "the fees stay", "harbour")]
    [InlineData("> outer words\n>\n> > the fees stay [@harbour]\n>\n> more", "the fees stay", "harbour")]
    [InlineData("> - the fees\n> - stay low [@harbour]", "the fees\nstay low", "harbour")]
    [InlineData("> \"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("> note\n\n> the fees stay [@harbour]\n\n> other", "the fees stay", "harbour")]
    [InlineData("\"the fees stay\"; [@harbour]", "the fees stay", "harbour")]
    [InlineData("『the fees stay』 [@harbour]", "the fees stay", "harbour")]
    [InlineData("『the 『fees』 stay』 [@harbour]", "the 『fees』 stay", "harbour")]
    [InlineData("„the „fees“ stay“ [@harbour]", "the „fees“ stay", "harbour")]
    [InlineData("„the fees stay” [@harbour]", "the fees stay", "harbour")]
    [InlineData("(\"the fees stay\" [@harbour])", "the fees stay", "harbour")]
    [InlineData("| \"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("so—\"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("> the fees stay [@harbour];", "the fees stay", "harbour")]
    [InlineData("`\"a` \"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("`[@quay]` \"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("\"the 5\"x pipe\" [@harbour]", "the 5\"x pipe", "harbour")]
    [InlineData("[@quay] says \"the fees stay\" [@harbour]", "the fees stay", "harbour")]
    [InlineData("> the fees stay [@harbour] .", "the fees stay", "harbour")]
    [InlineData("> the fees stay [@harbour].,;: ", "the fees stay", "harbour")]
    public void QuotedWords_AreFound(string document, string words, string article)
    {
        var reading = MarkdownCitationReader.Read(document);

        Assert.Empty(reading.Problems);
        var site = Assert.Single(reading.Sites);
        Assert.Equal((words, article), (site.Citation.Text, site.Citation.Article));
        Assert.Equal(article, site.Article!.Source.Of(document));
    }

    [Theory]
    [InlineData("As others have shown [@harbour].")]
    [InlineData("> block [@harbour] that goes on")]
    [InlineData("> block [@harbour]\n>\n> that goes on")]
    [InlineData("```\n\"the fees stay\" [@harbour]\n```")]
    [InlineData("    \"the fees stay\" [@harbour]")]
    [InlineData("Write `\"the fees stay\" [@harbour]` so.")]
    [InlineData("A \"fix\" by [@someone](https://example.org/someone).")]
    [InlineData("A \"fix\" by [@someone].\n\n[@someone]: https://example.org")]
    [InlineData("<!-- \"the fees stay\" [@harbour] -->")]
    [InlineData("\"the fees stay\" \\[\\@harbour]")]
    [InlineData("\"the fees stay\" and then [@harbour]")]
    [InlineData("a pipe of 5\" [@harbour]")]
    [InlineData("a pipe of 5 \" [@harbour]")]
    [InlineData("[@harbour]")]
    [InlineData("the `\"fees\"` [@harbour]")]
    [InlineData("> the fees stay [@harbour] (see there)")]
    [InlineData("> the fees stay [@harbour]x")]
    [InlineData("> the fees stay [@harbour] x")]
    [InlineData("> the fees stay [@harbour]!")]
    [InlineData("\"the fees stay\".. [@harbour]")]
    [InlineData("")]
    public void WhatQuotesNothing_IsNoCitation(string document)
    {
        var reading = MarkdownCitationReader.Read(document);

        Assert.Empty(reading.Sites);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("\"the fees stay\" [@]", "it names no article")]
    [InlineData("\"the fees stay\" [@a, b, c, d]", "or more than")]
    [InlineData("\"the fees stay\" [@harbour", "never closed")]
    [InlineData("the fees stay” [@harbour]", "never opened")]
    [InlineData("“” [@harbour]", "no words are quoted")]
    public void SlipInTheForm_IsReported(string document, string why)
    {
        var reading = MarkdownCitationReader.Read(document);

        Assert.Empty(reading.Sites);
        var problem = Assert.Single(reading.Problems);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("[@", problem.Span.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_HasSectionSpeakerAndDate_AsInAComment()
    {
        const string document = "\"the fees stay\" [@harbour#fees, Mara Venn, 2021-03-23]";

        var site = Assert.Single(MarkdownCitationReader.Read(document).Sites);

        Assert.Equal(("fees", "Mara Venn", "2021-03-23"), (site.Citation.Section, site.Citation.Speaker, site.Citation.Date));
        Assert.Equal("Mara Venn", site.Speaker!.Source.Of(document));
    }

    [Theory]
    [InlineData("harbour, p. 33", null, null, null)]
    [InlineData("harbour, pp. 33-35, 38-39", null, null, null)]
    [InlineData("harbour, 33", null, null, null)]
    [InlineData("harbour, 1033\u20131035", null, null, null)]
    [InlineData("harbour, p. iv", null, null, null)]
    [InlineData("harbour, chap. 3, Mara Venn", null, "Mara Venn", null)]
    [InlineData("harbour, Mara Venn, p. 3, 2021-03-23", null, "Mara Venn", "2021-03-23")]
    [InlineData("harbour, \u00B6 4", null, null, null)]
    [InlineData("harbour, sec. 5.2", "5.2", null, null)]
    [InlineData("harbour, section A.1", "A.1", null, null)]
    [InlineData("harbour, \u00A7 5.2.1", "5.2.1", null, null)]
    [InlineData("harbour, \u00A7\u00A7 5-7", null, null, null)]
    [InlineData("harbour, \u00A75", "5", null, null)]
    [InlineData("harbour, sec.5.2", "5.2", null, null)]
    [InlineData("harbour, sec. 5.2.", "5.2.", null, null)]
    [InlineData("harbour, sec. 5 ff", null, null, null)]
    [InlineData("harbour, sec. 5-", null, null, null)]
    [InlineData("harbour, section5", null, "section5", null)]
    [InlineData("harbour, section", null, "section", null)]
    [InlineData("harbour, p.33", null, null, null)]
    [InlineData("harbour, \u00B64", null, null, null)]
    [InlineData("harbour, page33", null, "page33", null)]
    [InlineData("harbour, p.", null, "p.", null)]
    [InlineData("harbour, p. (iv)", null, "p. (iv)", null)]
    [InlineData("harbour, p. A", null, null, null)]
    [InlineData("harbour, p. XIV", null, null, null)]
    [InlineData("harbour, p. mix", null, null, null)]
    [InlineData("harbour, p. xIv", null, "p. xIv", null)]
    [InlineData("harbour, VOL. 3", null, null, null)]
    [InlineData("harbour, 33 35", null, null, null)]
    [InlineData("harbour, 1033-1035", null, null, null)]
    [InlineData("harbour, 2021 03", null, null, "2021 03")]
    [InlineData("harbour, 33a", null, null, "33a")]
    [InlineData("harbour, -5", null, "-5", null)]
    [InlineData("harbour, 12345", null, null, null)]
    [InlineData("harbour, 2021", null, null, "2021")]
    [InlineData("harbour, 2021-03", null, null, "2021-03")]
    [InlineData("harbour, Page Smith", null, "Page Smith", null)]
    [InlineData("harbour, P. Smith", null, "P. Smith", null)]
    [InlineData("harbour, Noah Part", null, "Noah Part", null)]
    [InlineData("harbour, the section chief", null, "the section chief", null)]
    public void Locator_IsNoSpeakerAndNoDate_AndASectionIsASection(string claim, string? section, string? speaker, string? date)
    {
        var site = Assert.Single(MarkdownCitationReader.Read($"\"the fees stay\" [@{claim}]").Sites);

        Assert.Equal(("harbour", section, speaker, date), (site.Citation.Article, site.Citation.Section, site.Citation.Speaker, site.Citation.Date));
        Assert.Equal(section, site.Section?.Text);
    }

    [Fact]
    public void SeveralKeysOfOneBracket_AreEachClaimed_AndReferencesAreNot() => Assert.Equal(
        ["harbour", "orchard"],
        MarkdownCitationReader.Read("\"the fees stay\" [@harbour, p. 3; @orchard; see also @inn]").Sites.Select(s => s.Citation.Article));

    [Theory]
    [InlineData("\"one\" [@harbour] and \"two\" [@orchard]", "one=harbour|two=orchard")]
    [InlineData("\"one\" [@harbour] [@orchard]", "one=harbour")]
    [InlineData("\"one\" [@harbour;]", "one=harbour")]
    [InlineData("\"one\" [@harbour; ; @orchard]", "one=harbour|one=orchard")]
    [InlineData("\"one\" [@harbour]\n\n\"two\" [@orchard]", "one=harbour|two=orchard")]
    [InlineData("> one [@harbour]\n\n> two\n>\n> three [@orchard]", "one=harbour|two three=orchard")]
    [InlineData("> \"one\" [@harbour] two [@orchard]", "one=harbour|\"one\" [@harbour] two=orchard")]
    public void Citations_OfADocument_AreReadInTheirOrder(string document, string expected) => Assert.Equal(
        expected,
        string.Join('|', MarkdownCitationReader.Read(document).Sites.Select(s => s.Citation.Text.Replace('\n', ' ') + "=" + s.Citation.Article)));

    [Fact]
    public void Places_AreExact_AroundMarksAndEntities()
    {
        const string document = "- \"the *fees* &amp; [dues](x) **stay**\" [@harbour]\n- “they *fall*” [@orchard]";

        var sites = MarkdownCitationReader.Read(document).Sites;

        Assert.Equal(["fees", "&amp;", "dues", "stay"], ((string[])["fees", "&", "dues", "stay"]).Select(w => Place(sites[0], w)));
        Assert.Equal("fall", Place(sites[1], "fall"));

        static string Place(CitationSite site, string word) =>
            site.Words.ToSource(new SourceSpan(site.Words.Text.IndexOf(word, StringComparison.Ordinal), word.Length)).Of(document);
    }

    [Theory]
    [InlineData("[@", 200_000)]
    [InlineData("\"a\" [@b] ", 50_000)]
    [InlineData("“", 200_000)]
    [InlineData("\" [@b] ", 50_000)]
    [InlineData("> ", 100_000)]
    [InlineData("> a [@b]\n", 50_000)]
    [InlineData("> a [@b]\n\n", 50_000)]
    [InlineData("`\"` [@b] ", 50_000)]
    public void HostileDocument_CostsNoMoreThanItsLength(string piece, int count)
    {
        var watch = Stopwatch.StartNew();
        MarkdownCitationReader.Read("\"a " + string.Concat(Enumerable.Repeat(piece, count)) + "\" [@c]");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
