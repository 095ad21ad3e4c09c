using System;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Quotes;
using CorpusGen.Tests.Articles;
using Xunit;

namespace CorpusGen.Tests.Quotes;

/// <summary>What quotations are called.</summary>
public class QuoteIdsTests
{
    [Theory]
    [InlineData("we need to abandon Cold War mentality and the zero-sum game approach.", "we-need-to-abandon-cold-war-mentality")]
    [InlineData("a killer.", "a-killer")]
    [InlineData("It’s the US’ plan, isn't it?", "its-the-us-plan-isnt-it")]
    [InlineData("20 percent, or $1.5 million", "20-percent-or-1-5-million")]
    [InlineData("Größe zählt", "größe-zählt")]
    [InlineData("日本語の文", "日本語の文")]
    [InlineData("…!", "quotation")]
    [InlineData("", "quotation")]
    [InlineData("\uD83D", "quotation")]
    public void Quotation_IsNamedAfterItsFirstWords(string text, string expected) => Assert.Equal([expected], QuoteIds.Assign([text]));

    [Fact]
    public void Name_ThatIsTaken_IsLengthenedForTheLaterOne() => Assert.Equal(
        ["we-will-go-on-as-we-did", "we-will-go-on-as-we-did-before", "we-will-go-on-as-we-did-then", "we-will-go-on-as-we-did-then-again"],
        QuoteIds.Assign(["We will go on as we did", "We will go on as we did before", "We will go on as we did then", "We will go on as we did then again"]));

    [Fact]
    public void Words_ASecondTime_AreNumbered() => Assert.Equal(
        ["a-killer", "a-killer-2", "a-killer-2-2", "quotation", "a-killer-3", "quotation-2"],
        QuoteIds.Assign(["A killer", "a killer!", "a killer 2", "?", "“a killer”", "!"]));

    [Fact]
    public void Quotation_ThatIsAdded_RenamesNoOther()
    {
        string[] texts = ["We will go on", "They will not", "We will go on", "A killer"];
        var names = QuoteIds.Assign(texts);
        var more = QuoteIds.Assign(["Something else entirely", .. texts, "And this"]);
        Assert.Equal(names, more.Skip(1).Take(texts.Length));
    }

    [Fact]
    public void Names_OfAnyTexts_AreDistinct() => AnyText.Check(text =>
    {
        var texts = text.Split(' ').Concat(text.Split('\n')).ToList();
        var names = QuoteIds.Assign(texts);
        Assert.Equal(texts.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names, QuoteIds.Assign(texts));
    });

    [Theory]
    [InlineData("a b c d e f g h")]
    [InlineData("same")]
    [InlineData("")]
    public void Texts_ThatAreAllAlike_TakeNoLongerThanOthers(string text)
    {
        var alike = Enumerable.Repeat(text, 100_000).ToList();
        var watch = Stopwatch.StartNew();
        Assert.Equal(alike.Count, QuoteIds.Assign(alike).Distinct(StringComparer.Ordinal).Count());

        // Looking through all earlier names for each would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }
}
