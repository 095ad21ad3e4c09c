using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Emission;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>How values stand in generated code.</summary>
public sealed class LiteralTests
{
    // Characters that take room and show nothing, or choose how the one in front looks; to Unicode they are letters and marks.
    private static readonly int[] Fillers = [0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0];

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "\"\"")]
    [InlineData("We came by boat. ~", "\"We came by boat. ~\"")]
    [InlineData("“Größe” 中文 \uD83D\uDE00", "\"“Größe” 中文 \uD83D\uDE00\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\n\r\tb", "\"a\\n\\r\\tb\"")]
    [InlineData("\0\u007F\u2028", "\"\\u0000\\u007F\\u2028\"")]
    [InlineData("\uDB40\uDC41x", "\"\\uDB40\\uDC41x\"")]
    public void String_IsReadableWhereItCanBe(string? text, string literal) => Assert.Equal(literal, Literal.Of(text));

    // No attribute can hold half a pair, hence no rows.
    [Fact]
    public void HalfAPair_IsEscaped_AndAPairIsNot()
    {
        Assert.Equal("\"\\uD800x\\uDC00\\uD83D\"", Literal.Of("\uD800x\uDC00\uD83D"));
        Assert.Equal("\"\\uD83D\uD83D\uDE00\\uDE00\"", Literal.Of("\uD83D\uD83D\uDE00\uDE00"));
    }

    [Fact]
    public void Strings_AreAnArray()
    {
        Assert.Equal("new string[0]", Literal.Of([]));
        Assert.Equal("new string[] { \"a\", \"b\" }", Literal.Of(["a", "b"]));
    }

    [Fact]
    public void Character_IsEscaped_WhereNobodyCanSeeIt()
    {
        var different = Enumerable.Range(0, 0x11_0000)
            .Where(c => c is < 0xD800 or > 0xDFFF && CharUnicodeInfo.GetUnicodeCategory(c) is var category && category != UnicodeCategory.OtherNotAssigned)
            .Where(c => c is not ('"' or '\\') && Literal.Of(char.ConvertFromUtf32(c)).Contains('\\', System.StringComparison.Ordinal) != CannotBeSeen(c));

        Assert.Empty(different.Select(c => $"U+{c:X4} {CharUnicodeInfo.GetUnicodeCategory(c)}"));
    }

    [Theory]
    [InlineData(0xFDD0, 0xFDEF)]
    [InlineData(0xFFFE, 0xFFFF)]
    [InlineData(0x1FFFE, 0x1FFFF)]
    [InlineData(0xE0100, 0xE01EF)]
    [InlineData(0x10FFFE, 0x10FFFF)]
    public void Character_ThatIsNone_IsEscaped(int first, int last) =>
        Assert.All(new[] { first, last }, c => Assert.StartsWith("\"\\u", Literal.Of(char.ConvertFromUtf32(c)), System.StringComparison.Ordinal));

    private static bool CannotBeSeen(int c) => Fillers.Contains(c) || c >= 0xE0000 || new Rune(c) is var rune && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
