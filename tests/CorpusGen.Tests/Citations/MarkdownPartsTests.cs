using System;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The small parts of which citations in Markdown are read: the quoted words in front of a key, code, blocks, and what is said of a slip.</summary>
public sealed class MarkdownPartsTests
{
    private const string Model = "; write \"quoted words\" [@article-key], or end a > block with [@article-key]";

    [Theory]
    [InlineData("\"a\" [@k]", "a")]
    [InlineData("\"\" [@k]", null)]
    [InlineData("\" [@k]", null)]
    [InlineData("a\" [@k]", null)]
    [InlineData("x \"a\" [@k]", "a")]
    [InlineData("x\"a\" [@k]", null)]
    [InlineData("x \"a\".[@k]", "a")]
    [InlineData("x \"a\", [@k]", "a")]
    [InlineData("x \"a\"; [@k]", "a")]
    [InlineData("x \"a\": [@k]", "a")]
    [InlineData("x \"a\"! [@k]", "a")]
    [InlineData("x \"a\"? [@k]", "a")]
    [InlineData("x \"a\"- [@k]", null)]
    [InlineData("x \"a\" . [@k]", null)]
    [InlineData("x \"a\"!? [@k]", null)]
    [InlineData(". [@k]", null)]
    [InlineData("(\"a\") [@k]", null)]
    [InlineData("(\"a\" [@k]", "a")]
    [InlineData("so [\"a\" [@k]", "a")]
    [InlineData("{\"a\" [@k]", "a")]
    [InlineData("x —\"a\" [@k]", "a")]
    [InlineData("x –\"a\" [@k]", "a")]
    [InlineData("x -\"a\" [@k]", null)]
    [InlineData("‘\"a\" [@k]", "a")]
    [InlineData("“\"a\" [@k]", "a")]
    [InlineData("'\"a\" [@k]", "a")]
    [InlineData("\"a \"b\" c\" [@k]", "a \"b\" c")]
    [InlineData("\"a b\" c\" [@k]", "a b\" c")]
    [InlineData("\"x\" \"a b\" c\" [@k]", "a b\" c")]
    [InlineData("x\" \"a b\" c\" [@k]", "a b\" c")]
    [InlineData("\"a \" b\" [@k]", "a \" b")]
    [InlineData("“a” [@k]", "a")]
    [InlineData("“a “b” c” [@k]", "a “b” c")]
    [InlineData("“x “a” b” c” d” [@k]", "a” b” c” d")]
    [InlineData("„a” [@k]", "a")]
    [InlineData("„a „b” c” [@k]", "a „b” c")]
    [InlineData("„a“ [@k]", "a")]
    [InlineData("“a“ [@k]", null)]
    [InlineData("“„a“ b“ [@k]", "a“ b")]
    [InlineData("«a» [@k]", "a")]
    [InlineData("«a «b» c» [@k]", "a «b» c")]
    [InlineData("「a」 [@k]", "a")]
    [InlineData("『a』 [@k]", "a")]
    [InlineData("『a」 [@k]", null)]
    [InlineData("「a』 [@k]", null)]
    [InlineData("«a” [@k]", null)]
    [InlineData("\"call `\"x` first\" [@k]", "call \"x first")]
    [InlineData("\"call `x\"` first\" [@k]", "call x\" first")]
    [InlineData("\"call `x` \"first\" [@k]", "first")]
    [InlineData("“call `x”` first” [@k]", "call x” first")]
    [InlineData("“a `b”` [@k]", null)]
    [InlineData("\"the pipe is 5\" long\" [@k]", "the pipe is 5\" long")]
    public void QuotedWords_LieBetweenTheMarksInFrontOfTheKey(string document, string? words)
    {
        var reading = MarkdownCitationReader.Read(document);

        Assert.Equal(words, reading.Sites.SingleOrDefault()?.Citation.Text);
        Assert.All(reading.Sites, s => Assert.Equal(("k", s.Citation.Text), (s.Citation.Article, s.Words.Text)));
    }

    // Whether a mark that can only close is said to stand alone.
    [Theory]
    [InlineData("a” [@k]", "", true)]
    [InlineData("a» [@k]", "", true)]
    [InlineData("a“ [@k]", "", true)]
    [InlineData("a」 [@k]", "", true)]
    [InlineData("a』 [@k]", "", true)]
    [InlineData("a\" [@k]", "", false)]
    [InlineData("a [@k]", "", false)]
    [InlineData("“a” b” [@k]", "", false)]
    [InlineData("“a” “ [@k]", "", true)]
    [InlineData("“a” b” [@k]", "“a” ", true)]
    [InlineData("“a” b” [@k]", "“", true)]
    [InlineData("\"a\" [@k]", "\"", false)]
    public void StrayMark_IsOneThatCannotOpen(string document, string before, bool isStray)
    {
        var read = MarkdownDocument.Read(document, CancellationToken.None);

        MarkdownQuotation.Before(read, before.Length, read.Words.Text.IndexOf("[@", StringComparison.Ordinal), out var hasStrayMark, CancellationToken.None);
        Assert.Equal(isStray, hasStrayMark);
    }

    [Theory]
    [InlineData("the fees stay” [@harbour]", "[@harbour]", "the quoted words are never opened; begin them with a quotation mark")]
    [InlineData("” [@harbour]", "[@harbour]", "the quoted words are never opened; begin them with a quotation mark")]
    [InlineData("> the fees stay” [@harbour]", "[@harbour]", "the quoted words are never opened; begin them with a quotation mark")]
    [InlineData("the fees stay” [@]", "[@]", "the quoted words are never opened; begin them with a quotation mark")]
    [InlineData("the fees stay” [@harbour", "[@harbour", "the bracket is never closed")]
    [InlineData("“the fees stay” [@harbour, so", "[@harbour, so", "the bracket is never closed")]
    [InlineData("> the fees stay [@harbour", "[@harbour", "the bracket is never closed")]
    [InlineData("“ ” [@harbour]", "[@harbour]", "no words are quoted" + Model)]
    [InlineData("“ ” [@]", "[@]", "no words are quoted" + Model)]
    [InlineData("> [@harbour]", "[@harbour]", "no words are quoted" + Model)]
    [InlineData("“a” [@]", "[@]", "it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("“a” [@ #fees]", "[@ #fees]", "it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("“a” [@harbour, ]", "[@harbour, ]", "it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("“a” [@harbour, Lee, Hill]", "[@harbour, Lee, Hill]", "it names no article, or more than an article, a speaker and a date" + Model)]
    public void Slip_IsReportedWhereItStands(string document, string place, string why)
    {
        var reading = MarkdownCitationReader.Read(document);
        var problem = Assert.Single(reading.Problems);

        Assert.Equal((place, why), (problem.Span.Of(document), problem.Arguments[0]));
        Assert.Empty(reading.Sites);
    }

    [Theory]
    [InlineData("“a” [@one; @two]", "one|two", 0)]
    [InlineData("“a” [@one;@two;@three]", "one|two|three", 0)]
    [InlineData("“a” [@one; two]", "one", 0)]
    [InlineData("“a” [@one; @]", "one", 1)]
    [InlineData("“a” [@;@two]", "two", 1)]
    [InlineData("“a” [@one, p. 3, Lee ; @two#fees, 2021]", "one, Lee|two#fees, 2021", 0)]
    [InlineData("“a” [@one; -@two; @three]", "one|three", 0)]
    [InlineData("“a” [@one;]", "one", 0)]
    [InlineData("“a” [@one;;]", "one", 0)]
    [InlineData("“a” [@one; @two\n\n@three]", "", 2)]
    [InlineData("a” [@one; @two]", "", 2)]
    public void EachKeyOfABracket_IsACitationOfTheSameWords(string document, string claims, int problems)
    {
        var reading = MarkdownCitationReader.Read(document);

        Assert.Equal(claims, string.Join('|', reading.Sites.Select(s => CommentReadings.Show(document, s)[..^": a".Length])));
        Assert.All(reading.Sites, s => Assert.Equal("a", s.Citation.Text));
        Assert.Equal(problems, reading.Problems.Count);
    }

    [Theory]
    [InlineData("> a [@k]", "a")]
    [InlineData("> a [@k] .,;:", "a")]
    [InlineData("> a [@k]\n> .", "a")]
    [InlineData("> a [@k]?", null)]
    [InlineData("> a [@k] b", null)]
    [InlineData("> a\n>\n> b [@k]", "a\nb")]
    [InlineData("> a [@k]\n>\n> b", null)]
    [InlineData("> a\n>\n> b\n>\n> c [@k]", "a\nb\nc")]
    [InlineData("x\n\n> a\n\n> b [@k]", "b")]
    [InlineData("> a\n\nx [@k]", null)]
    [InlineData("> > a\n>\n> b [@k]", "b")]
    [InlineData("> b\n>\n> > a [@k]", "a")]
    public void Block_IsQuotedByTheKeyThatEndsIt(string document, string? words)
    {
        var reading = MarkdownCitationReader.Read(document);

        Assert.Equal((words, 0), (reading.Sites.SingleOrDefault()?.Citation.Text, reading.Problems.Count));
    }

    [Theory]
    [InlineData("a `bc` d `e`", "  ..   .")]
    [InlineData("`a` b", ". ")]
    [InlineData("a `b`", "  .")]
    [InlineData("`a` `b`", ". .")]
    [InlineData("a b", "")]
    public void Code_IsWhatStandsBetweenItsMarks(string document, string marked)
    {
        var read = MarkdownDocument.Read(document, CancellationToken.None);
        var code = string.Concat(Enumerable.Range(0, read.Words.Text.Length).Select(i => read.IsCode(i) ? '.' : ' '));

        Assert.Equal(marked.TrimEnd(), code.TrimEnd());
    }

    [Theory]
    [InlineData("`[@one]` \"a\" [@two]", "two")]
    [InlineData("\"a\" `[@one]`", "")]
    [InlineData("\"a\" `[@one]` \"b\" `[@two]` \"c\" [@three]", "three")]
    [InlineData("\"a\" [@one] `x` \"b\" [@two]", "one|two")]
    [InlineData("\"a\" [@", "")]
    [InlineData("[@", "")]
    public void Keys_InCode_AreText(string document, string keys) =>
        Assert.Equal(keys, string.Join('|', MarkdownCitationReader.Read(document).Sites.Select(s => s.Citation.Article)));

    [Fact]
    public void LongParagraph_IsNotReadToItsStart_WhenNobodyWantsThat()
    {
        var text = new string('a', 20_000) + "”";
        var document = MarkdownDocument.Read(text, CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => MarkdownQuotation.Before(document, 0, text.Length, out _, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => MarkdownCitationReader.Read("[@a]", new CancellationToken(canceled: true)));
    }
}
