using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The words of an article, written into code: they never become code.</summary>
public class WordsFormWriterTests
{
    [Theory]
    [InlineData(WordsForm.Plain, "a\nb")]
    [InlineData(WordsForm.Plain, "a\u0085b")]
    [InlineData(WordsForm.Plain, "a\u2028b")]
    [InlineData(WordsForm.Xml, "a\u2029b")]
    [InlineData(WordsForm.Xml, "a */ b")]
    [InlineData(WordsForm.BlockComment, "a */ b")]
    [InlineData(WordsForm.BlockComment, "a *")]
    [InlineData(WordsForm.BlockComment, "/ b")]
    [InlineData(WordsForm.RawString, "a\u2028b")]
    [InlineData(WordsForm.RawString, "a\"")]
    [InlineData(WordsForm.InterpolatedRawString, "{a}")]
    [InlineData(WordsForm.Elsewhere, "a")]
    [InlineData(WordsForm.RawString, "")]
    [InlineData(WordsForm.RawString, "\"a")]
    [InlineData(WordsForm.RawString, "a\"\"\"b")]
    [InlineData(WordsForm.InterpolatedRawString, "a\"")]
    [InlineData(WordsForm.InterpolatedRawString, "a}")]
    [InlineData(WordsForm.Plain, "a\r")]
    [InlineData(WordsForm.Xml, "a *")]
    [InlineData(WordsForm.Xml, "/ a")]
    public void Words_ThatTheFormCannotHold_AreNotWritten(WordsForm form, string words) => Assert.Null(WordsFormWriter.Write(form, words));

    [Theory]
    [InlineData(WordsForm.Plain, "a */ \"b\"", "a */ \"b\"")]
    [InlineData(WordsForm.BlockComment, "a\nb", "a\nb")]
    [InlineData(WordsForm.Xml, "a < b & c", "a &lt; b &amp; c")]
    [InlineData(WordsForm.RegularString, "\"a\"\\\u2028", "\\\"a\\\"\\\\\\u2028")]
    [InlineData(WordsForm.InterpolatedString, "{a}", "{{a}}")]
    [InlineData(WordsForm.VerbatimString, "\"a\"", "\"\"a\"\"")]
    [InlineData(WordsForm.VerbatimString, "{a}\\", "{a}\\")]
    [InlineData(WordsForm.InterpolatedVerbatimString, "{\"a\"}", "{{\"\"a\"\"}}")]
    [InlineData(WordsForm.RegularString, "{a}\t\U0001F600", "{a}\\u0009\U0001F600")]
    [InlineData(WordsForm.RawString, "a \"\" {b} \\", "a \"\" {b} \\")]
    [InlineData(WordsForm.InterpolatedRawString, "a \"b\" c", "a \"b\" c")]
    [InlineData(WordsForm.Plain, "", "")]
    [InlineData(WordsForm.BlockComment, "a / b * c", "a / b * c")]
    [InlineData(WordsForm.Xml, "'a' > \"b\"", "'a' &gt; \"b\"")]
    public void Words_AreWrittenAsTheFormHasThem(WordsForm form, string words, string written) => Assert.Equal(written, WordsFormWriter.Write(form, words));

    // An attribute cannot hold half a character.
    [Fact]
    public void HalfACharacter_IsEscaped()
    {
        Assert.Equal("a\\ud83d", WordsFormWriter.Write(WordsForm.RegularString, "a\uD83D"));
        Assert.Equal("\\ud83da\\ude00", WordsFormWriter.Write(WordsForm.RegularString, "\uD83Da\uDE00"));
        Assert.Equal("\\ude00\uD83D\uDE00", WordsFormWriter.Write(WordsForm.InterpolatedString, "\uDE00\uD83D\uDE00"));
    }
}
