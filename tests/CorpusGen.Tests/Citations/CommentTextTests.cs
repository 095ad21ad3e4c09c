using System;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The small parts of which citations in comments are read: entities, the marks around quoted words, lines.</summary>
public sealed class CommentTextTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("&", "&")]
    [InlineData("&;", "&;")]
    [InlineData("&amp;", "&")]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("&amp;&amp;", "&&")]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("&&amp;", "&&")]
    [InlineData("&lt;&gt;&quot;&apos;", "<>\"'")]
    [InlineData("&AMP;", "&AMP;")]
    [InlineData("&#65;&#x41;&#X41;", "AAA")]
    [InlineData("&#1;", "\u0001")]
    [InlineData("&#0;", "&#0;")]
    [InlineData("&#x0;", "&#x0;")]
    [InlineData("&#;&#x;&#X;", "&#;&#x;&#X;")]
    [InlineData("&#-1;&# 1;&#x 1;&#1x;", "&#-1;&# 1;&#x 1;&#1x;")]
    [InlineData("&65;&x41;", "&65;&x41;")]
    [InlineData("&#55295;&#55296;", "\uD7FF&#55296;")]
    [InlineData("&#57343;&#57344;", "&#57343;\uE000")]
    [InlineData("&#1114111;&#1114112;", "\U0010FFFF&#1114112;")]
    [InlineData("&#99999999999;", "&#99999999999;")]
    [InlineData("&#000000000065;", "A")]
    [InlineData("&#0000000000065;", "A")]
    [InlineData("&#00000000000065;", "&#00000000000065;")]
    [InlineData("& amp;", "& amp;")]
    [InlineData("&amp", "&amp")]
    [InlineData("a;&lt", "a;&lt")]
    public void Entities_AreReadAsTheCharactersThatTheyMean(string text, string words)
    {
        var read = Read(text, new SourceSpan(0, text.Length));

        Assert.Equal(words, read.Text);
        Assert.Equal(text.Length, read.Text.Length == 0 ? 0 : read.Source.Length);
    }

    [Theory]
    [InlineData("x&lt;y&amp;z", 1, 5, "<")]
    [InlineData("x&lt;y&amp;z", 0, 5, "x<")]
    [InlineData("x&lt;y&amp;z", 0, 4, "x&lt")]
    [InlineData("x&lt;y&amp;z", 2, 11, "lt;y&")]
    [InlineData("x&lt;y&amp;z", 5, 11, "y&")]
    [InlineData("x&lt;y&amp;z", 5, 12, "y&z")]
    [InlineData("x&lt;y&amp;z", 5, 10, "y&amp")]
    [InlineData("x&lt;y&amp;z", 3, 3, "")]
    public void Entities_AreReadInAPartOfTheText(string text, int start, int end, string words) => Assert.Equal(words, Read(text, SourceSpan.FromBounds(start, end)).Text);

    [Fact]
    public void Entity_IsOnePlaceOfTheFile_AndTheTextBesideItIsNot()
    {
        var read = Read("ab&lt;cd", new SourceSpan(0, 8));

        Assert.Equal([(0, 1), (1, 1), (2, 4), (6, 1), (7, 1)], Enumerable.Range(0, 5).Select(i => read.ToSource(new SourceSpan(i, 1))).Select(s => (s.Start, s.Length)));
    }

    [Fact]
    public void Entities_AreNotReadWhenNobodyWantsThemAnyMore() => Assert.Throws<OperationCanceledException>(() => CommentEntities.Read(
        Exact("a & b"), new SourceSpan(0, 5), new LocatedWordsBuilder(), new CancellationToken(canceled: true)));

    // The words between the marks; whether the marks inside come in pairs.
    [Theory]
    [InlineData("\"a\"", "a", true)]
    [InlineData("\"\"", "", true)]
    [InlineData("\"", null, false)]
    [InlineData("\"a", null, false)]
    [InlineData("\"a\" b\"", "a", true)]
    [InlineData("\"a \"b\" c\"", "a \"b\" c", true)]
    [InlineData("\"a \"b c\"", "a \"b c", false)]
    [InlineData("\"a (\"b\") c\" d", "a (\"b\") c", true)]
    [InlineData("\"a [\"b\"] c\" d", "a [\"b\"] c", true)]
    [InlineData("\"a {\"b\"} c\" d", "a {\"b\"} c", true)]
    [InlineData("\"a—\"b\" c\" d", "a—\"b\" c", true)]
    [InlineData("\"a–\"b\" c\" d", "a–\"b\" c", true)]
    [InlineData("\"a-\"b\" c\" d", "a-", true)]
    [InlineData("\"a ‘\"b\"’ c\" d", "a ‘\"b\"’ c", true)]
    [InlineData("\"a “\"b\"” c\" d", "a “\"b\"” c", true)]
    [InlineData("\"a '\"b\"' c\" d", "a '\"b\"' c", true)]
    [InlineData("\"a \"'b\" c\" d", "a \"'b\" c", true)]
    [InlineData("\"a \"‘b\" c\" d", "a \"‘b\" c", true)]
    [InlineData("\"a \"[b\" c\" d", "a \"[b\" c", true)]
    [InlineData("\"a \"(b\" c\" d", "a \"(b\" c", true)]
    [InlineData("\"a \"…b\" c\" d", "a \"…b\" c", true)]
    [InlineData("\"a \"$b\" c\" d", "a \"$b\" c", true)]
    [InlineData("\"a \"#b\" c\" d", "a \"#b\" c", true)]
    [InlineData("\"a \"5\" c\" d", "a \"5\" c", true)]
    [InlineData("\"a \"{b\" c\" d", "a ", true)]
    [InlineData("\"a \" b\" c", "a ", true)]
    [InlineData("\"a \"", "a ", true)]
    [InlineData("“a”", "a", true)]
    [InlineData("“a “b” c” d”", "a “b” c", true)]
    [InlineData("“a “b c” d", "a “b c", false)]
    [InlineData("“a\" b", null, false)]
    [InlineData("„a“ b", "a", true)]
    [InlineData("„a” b", "a", true)]
    [InlineData("„a „b“ c” d", "a „b“ c", true)]
    [InlineData("„a „b“ c", "a „b", false)]
    [InlineData("«a» b»", "a", true)]
    [InlineData("«a «b» c» d", "a «b» c", true)]
    [InlineData("「a」 b」", "a", true)]
    [InlineData("「a「b」c」d", "a「b」c", true)]
    [InlineData("『a』 b』", "a", true)]
    [InlineData("『a『b』c』d", "a『b』c", true)]
    [InlineData("『a」", null, false)]
    [InlineData("「a』", null, false)]
    [InlineData("«a“", null, false)]
    public void QuotedWords_EndWithTheMarkThatAnswersTheFirst(string text, string? words, bool isBalanced)
    {
        Assert.True(CommentQuotationMarks.IsOpening(text[0]));

        Assert.Equal(words, CommentQuotationMarks.FindWords(text, 0, text.Length, out var balanced, CancellationToken.None)?.Of(text));
        Assert.Equal(isBalanced, balanced);
        Assert.Equal(words, CommentQuotationMarks.FindWords("x" + text + "\"”»“」』", 1, text.Length + 1, out balanced, CancellationToken.None)?.Of("x" + text));
        Assert.Equal(isBalanced, balanced);
    }

    [Theory]
    [InlineData('”')]
    [InlineData('»')]
    [InlineData('」')]
    [InlineData('』')]
    [InlineData('\'')]
    [InlineData('‘')]
    [InlineData('a')]
    [InlineData(' ')]
    public void OtherMarks_OpenNoQuotedWords(char mark) => Assert.False(CommentQuotationMarks.IsOpening(mark));

    [Fact]
    public void LongWords_AreNotReadToTheirEnd_WhenNobodyWantsThat() => Assert.Throws<OperationCanceledException>(() =>
        CommentQuotationMarks.FindWords("\"" + new string('a', 20_000), 0, 20_001, out _, new CancellationToken(canceled: true)));

    private static LocatedWords Exact(string text)
    {
        var words = new LocatedWordsBuilder();
        words.AddExact(text, new SourceSpan(0, text.Length), WordsForm.Xml);
        return words.ToWords();
    }

    private static LocatedWords Read(string text, SourceSpan span)
    {
        var words = new LocatedWordsBuilder();
        CommentEntities.Read(Exact(text), span, words, CancellationToken.None);
        return words.ToWords();
    }
}
