using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What kind of word a token is.</summary>
public sealed class WordNatureTests
{
    private const WordNature Denies = WordNature.Word | WordNature.Negation;

    [Theory]
    [InlineData("boat", WordNature.Word)]
    [InlineData("7", WordNature.Word)]
    [InlineData("_", WordNature.Word)]
    [InlineData("\u00BD", WordNature.None)]
    [InlineData("\u00BD\u00BD", WordNature.Word)]
    [InlineData("-a", WordNature.Word)]
    [InlineData("not", Denies)]
    [InlineData("Never", Denies)]
    [InlineData("NO", Denies)]
    [InlineData("nor", Denies)]
    [InlineData("neither", Denies)]
    [InlineData("without", Denies)]
    [InlineData("cannot", Denies)]
    [InlineData("can't", Denies)]
    [InlineData("WON'T", Denies)]
    [InlineData("knot", WordNature.Word)]
    [InlineData("nothing", WordNature.Word)]
    [InlineData("[", WordNature.Bracket)]
    [InlineData("]", WordNature.Bracket)]
    [InlineData("(", WordNature.None)]
    [InlineData(".", WordNature.Ending)]
    [InlineData(",", WordNature.Ending)]
    [InlineData(";", WordNature.Ending)]
    [InlineData(":", WordNature.Ending)]
    [InlineData("!", WordNature.Ending)]
    [InlineData("?", WordNature.Ending)]
    [InlineData("\u2026", WordNature.Ending)]
    [InlineData("\"", WordNature.Ending)]
    [InlineData("\u2032", WordNature.Ending)]
    [InlineData("\u2033", WordNature.Ending)]
    [InlineData("\u2014", WordNature.Ending)]
    [InlineData("'", WordNature.None)]
    [InlineData("--", WordNature.None)]
    [InlineData("...", WordNature.None)]
    [InlineData("", WordNature.None)]
    [InlineData("\U00010000", WordNature.Word)]
    [InlineData("\U00020000", WordNature.Word)]
    [InlineData("\U0001EE00", WordNature.Word)]
    [InlineData("\U0001F600", WordNature.None)]
    [InlineData("\U0001F000", WordNature.None)]
    [InlineData("\U0001FC00", WordNature.Word)]
    [InlineData("\U0010FC00", WordNature.Word)]
    [InlineData("\U0001FBFF", WordNature.None)]
    public void Token_IsAWordOrPunctuationOfAKind(string token, object nature) => Assert.Equal(nature, WordNatures.Of(token));
}
