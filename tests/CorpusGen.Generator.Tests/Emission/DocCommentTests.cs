using CorpusGen.Generator.Emission;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>What an editor shows of a text.</summary>
public sealed class DocCommentTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("We came by boat.", "We came by boat.")]
    [InlineData("a < b > c & d", "a &lt; b &gt; c &amp; d")]
    [InlineData("one\ntwo\tthree", "one two three")]
    [InlineData("one\r\ntwo", "one two")]
    [InlineData("one\rtwo\r", "one two ")]
    [InlineData("Größe 中文 \uD83D\uDE00!", "Größe 中文 \uD83D\uDE00!")]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("\u007F\0", "[U+007F][U+0000]")]
    [InlineData("\uDB40\uDC41x", "[U+E0041]x")]
    public void Text_StandsOnOneLine_AndWhatCannotBeSeenIsNamed(string text, string xml) => Assert.Equal(xml, DocComment.Text(text));

    [Theory]
    [InlineData(400, "", "")]
    [InlineData(400, "x", "…")]
    [InlineData(398, "<>", "&lt;&gt;")]
    [InlineData(399, "<>", "&lt;…")]
    [InlineData(399, "\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData(399, "\uD83D\uDE00.", "\uD83D\uDE00…")]
    public void Text_ThatIsLong_IsCut(int plain, string end, string expected)
    {
        var start = new string('x', plain);

        Assert.Equal(start + expected, DocComment.Text(start + end));
    }

    // No attribute can hold half a pair, hence no rows.
    [Fact]
    public void HalfAPair_IsNamed()
    {
        Assert.Equal("[U+D800]x[U+DC00]", DocComment.Text("\uD800x\uDC00"));
        Assert.Equal("x[U+D83D]", DocComment.Text("x\uD83D"));
    }

    [Fact]
    public void Words_StandInMarks() => Assert.Equal("“a &amp; b”", DocComment.Words("a & b"));
}
