using System;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Tests.Articles;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Speakers;

/// <summary>What holds for the quotations and speakers of any text.</summary>
public class SpeakerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "«", "»", "「", "」", "„", "(", ")", ",", ".", "?", "!", ":", ";", "—", "-", " ", " ", " ", "\n", "…",
        "Ann Lee", "Lee", "Mr. Ray", "he", "she", "who", "the minister", "of", "to", "for", "in", "and", "that", "what", "as", "by", "according to", "the", "a",
        "said", "says", "called", "saying", "put it", "was", "has", "rain", "Rain", "Monday", "statement", "book", "dogs", "5", "\uD83D", "é", "himself",
    ];

    [Fact]
    public void Spans_LieInTheText_InOrder_NestedInTheirParents() => AnyText.Check(CheckSpans);

    [Fact]
    public void Spans_OfSentencesMadeOfCuesAndMarks_HoldTheSame() => Prop
        .ForAll(Gen.Elements(Pieces).ArrayOf().Select(p => string.Join(" ", p)).ToArbitrary(), CheckSpans)
        .Check(SeededCases.Of(600).WithEndSize(120));

    [Fact]
    public void Candidates_OfSentencesMadeOfCuesAndMarks_HoldWhoIsCredited() => Prop
        .ForAll(Gen.Elements(Pieces).ArrayOf().Select(p => string.Join(" ", p)).ToArbitrary(), CheckCandidates)
        .Check(SeededCases.Of(300).WithEndSize(120));

    [Theory]
    [InlineData("“a” ")]
    [InlineData("\"a ")]
    [InlineData("Ann Lee ")]
    [InlineData("A. B. C. ")]
    [InlineData("“a” Lee said, ")]
    [InlineData("he said and ")]
    [InlineData("(a, ")]
    [InlineData("that he said ")]
    [InlineData("according to ")]
    [InlineData("of the ")]
    [InlineData("so “Aa Bb” ")]
    [InlineData("a hit called “Aa Bb” ")]
    [InlineData("saying “aa bb” ")]
    [InlineData("in rain saying “aa bb” ")]
    [InlineData("also then ")]
    public void HostileText_TakesTenTimesAsLongForTenTimesAsMuch(string unit)
    {
        Measure(unit, 200);
        var small = Measure(unit, 3_000);
        var large = Measure(unit, 30_000);
        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(2), $"{small} for one, {large} for ten");
    }

    private static TimeSpan Measure(string unit, int count)
    {
        var text = "“Rain,” Ann Lee said. " + string.Concat(Enumerable.Repeat(unit, count)) + " “Rain,” he said.";
        EquatableArray<Block> blocks = [new Block(BlockKind.Prose, new SourceSpan(0, text.Length))];
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SpeakerResolver.Resolve(text, blocks, QuotationScanner.Scan(text, blocks), ArticleMetadata.None);
        return watch.Elapsed;
    }

    private static void CheckCandidates(string text)
    {
        var article = ArticleReader.Read("rain.txt", text);
        var candidates = SpeakerCandidates.Of(article);
        Assert.Equal(candidates, SpeakerCandidates.Of(article));
        Assert.Equal(article.Quotations.Count, candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var attribution = article.Quotations[i].Attribution;
            var credited = candidates[i].Where(c => c.Outcome == CandidateOutcome.Credited).ToArray();
            Assert.Equal(attribution is null ? [] : [attribution.MentionSpan], credited.Select(c => c.MentionSpan));
            Assert.Equal(attribution is null ? [] : [attribution.Rule], credited.Select(c => c.Evidence[0].Rule));
            Assert.All(candidates[i], c => Assert.Equal(c.Mention, c.MentionSpan.Of(text)));
        }
    }

    private static void CheckSpans(string text)
    {
        var found = Said.In(text);
        Assert.Equal(found, Said.In(text));
        for (var i = 0; i < found.Count; i++)
        {
            var quotation = found[i];
            Assert.True(quotation.Span.Start >= 0 && quotation.Span.End <= text.Length && quotation.Span.Contains(quotation.Words) && !quotation.Words.IsEmpty);
            Assert.True(i == 0 || found[i - 1].Span.Start < quotation.Span.Start);
            Assert.All(found.Take(i), earlier => Assert.True(earlier.Span.Contains(quotation.Span) || !earlier.Span.Overlaps(quotation.Span)));
            Assert.Equal(quotation.Kind == QuoteKind.Nested, found.Take(i).Any(earlier => earlier.Span.Contains(quotation.Span)));
            if (quotation.Attribution is { } attribution)
            {
                Assert.Equal(attribution.Mention, attribution.MentionSpan.Of(text));
                Assert.Equal(attribution.Cue, attribution.CueSpan?.Of(text));
                Assert.NotEqual(QuoteKind.Nested, quotation.Kind);
            }
        }
    }
}
