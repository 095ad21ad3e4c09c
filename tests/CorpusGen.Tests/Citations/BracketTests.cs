using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>A bracket marks what an editor changed or added.</summary>
public class BracketTests
{
    private const string Minister = "The old minister of fisheries told the press that he would resign in May.";

    [Theory]
    [InlineData("[t]he old minister")]
    [InlineData("[O]ld minister of fisheries")]
    [InlineData("[He] told the press that he would resign")]
    [InlineData("told the press that [the minister] would resign in May")]
    [InlineData("told the press that he would [soon] resign in May")]
    [InlineData("told the press that he [sic] would resign")]
    [InlineData("he would resign in May [emphasis added]")]
    [InlineData("he would resign in May. [Italics mine.]")]
    [InlineData("told [them] that he would … in May")]
    [InlineData("told [them] [all] that he would resign")]
    [InlineData("told [T]he press that he would resign")]
    [InlineData("told the press [7] that he would resign")]
    [InlineData("told the press[x] that he would resign")]
    [InlineData("in May [emphasis added]")]
    [InlineData("in May [all italics mine]")]
    [InlineData("he would resign, [sic]")]
    public void Bracket_ThatMarksAChange_IsFound(string citation) => Assert.True(TestCorpus.Of(Minister).Check(citation, "source").IsClean);

    [Theory]
    [InlineData("told the press that [x] in June")]
    [InlineData("The old [man] resign in May")]
    [InlineData("[The very old minister said] he would resign")]
    [InlineData("mini[S]ter of fisheries told the press")]
    [InlineData("told the [T]he press that he would resign")]
    [InlineData("told the press [,] that he would resign")]
    [InlineData("told the press [] that he would resign")]
    [InlineData("told the press, [and] that he would resign")]
    [InlineData("told the press [then], that he would resign")]
    [InlineData("told the press[7] that he would resign")]
    [InlineData("told the press[7")]
    [InlineData("told the press [")]
    [InlineData("told the press [that he would")]
    [InlineData("told [them [all] that he would resign")]
    public void Bracket_ThatDoesNotFit_IsReported(string citation) =>
        Assert.NotEqual(VerdictKind.Found, TestCorpus.Of(Minister).Check(citation, "source").Kind);

    [Theory]
    [InlineData("a b c d e f g h i j k l", "a b c [X] j k l", true)]
    [InlineData("a b c d e f g h i j k l", "a b c [X] k l", false)]
    [InlineData("a b c d\n\ne f g h i j", "a b c [X] g h i j", false)]
    [InlineData("a b c\n\nd e f g h i j", "a b c [X] e f g h", true)]
    public void Bracket_StandsForSixWordsOfOneParagraph(string source, string citation, bool isFound) =>
        Assert.Equal(isFound, TestCorpus.Of(source).Check(citation, "source").IsClean);

    [Theory]
    [InlineData("as shown in [Lee 1999] and elsewhere", "as shown in [Lee 1999] and elsewhere", true)]
    [InlineData("as shown in [Lee 1999] and elsewhere", "as shown in [Lee 1998] and elsewhere", false)]
    [InlineData("as shown in [Lee 1999]. It is known.", "as shown in [Lee 1998]", false)]
    [InlineData("It is [1] that counts, as all men say", "It is [1] that counts, as [they] say", true)]
    [InlineData("so it is, see [Lee 1999], and so it was", "so it is, see [Lee 1999] … so it [is]", true)]
    [InlineData("The lake froze [early] in March, all of it", "The lake froze [so] [early] in March", false)]
    [InlineData("The lake froze [early] in March, all of it", "[so] in March, all of it", false)]
    [InlineData("The lake froze [early] in March, all of it", "The lake froze [so]", false)]
    [InlineData("A boat sank.", "[a] boat", true)]
    [InlineData("In spring all of them will leave", "In spring [W]all of them", false)]
    [InlineData("The clerk, a Mr Smith, sold the boat", "a Mr [S], sold the boat", true)]
    public void Bracket_ThatTheSourceHas_IsText(string source, string citation, bool isFound) =>
        Assert.Equal(isFound, TestCorpus.Of(source).Check(citation, "source").IsClean);

    [Theory]
    [InlineData("They would not resign in May.", "They would [soon] resign in May", "The bracket replaces \"not\"")]
    [InlineData("They would soon resign in May.", "They would [never] resign in May", "The bracket adds \"never\"")]
    [InlineData("They would resign in May.", "[Not] They would resign in May", "The bracket adds \"Not\"")]
    [InlineData("They would resign in May.", "They would [never] resign in [late] May", "The bracket adds \"never\"")]
    [InlineData("They would resign in May.", "They would [soon] resign in [no] May", "The bracket adds \"no\"")]
    [InlineData("They would resign in May.", "They would resign in May [emphasis not mine]", null)]
    public void Bracket_OverANegation_IsFoundAndSaysSo(string source, string citation, string? omission)
    {
        var verdict = TestCorpus.Of(source).Check(citation, "source");

        Assert.Equal((VerdictKind.Found, omission), (verdict.Kind, verdict.Omission));
    }

    [Fact]
    public void Brackets_ThatOutnumberTheWordsOutside_AreNoCitation()
    {
        var index = TestCorpus.Of("alpha beta gamma delta");

        Assert.True(index.Check("alpha beta [one] delta", "source").IsClean);
        Assert.NotEqual(VerdictKind.Found, index.Check("alpha [one two] delta", "source").Kind);
    }

    [Fact]
    public void ManyBrackets_OfBothKinds_AreTriedAsTheSourceHasThem()
    {
        var source = string.Join(" ", Enumerable.Range(1, 12).Select(i => $"word{i} [R{i}] and more of it"));
        var citation = string.Join(" ", Enumerable.Range(1, 12).Select(i => $"word{i} [R{i}] and [much] of it"));

        Assert.True(TestCorpus.Of(source).Check(citation, "source").IsClean);
    }
}
