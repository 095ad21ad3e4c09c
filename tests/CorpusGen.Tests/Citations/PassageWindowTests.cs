using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>How much of the corpus an altered citation is compared with: so much may be left out of it, or by its ellipsis, and the difference is still named.</summary>
public sealed class PassageWindowTests
{
    private static readonly string Fog = string.Concat(Enumerable.Range(0, 40).Select(i => $"f{i} "));

    // Short of some end the words that were left out are named; behind it those on one side of them count as added.
    [Theory]
    [InlineData(5, 7, 36)]
    [InlineData(7, 5, 36)]
    [InlineData(6, 20, 42)]
    [InlineData(20, 6, 50)]
    [InlineData(24, 70, 80)]
    [InlineData(70, 24, 103)]
    public void WordsThatWereLeftOut_AreNamed_WhileTheyAreNotTooMany(int before, int behind, int most)
    {
        Assert.True(IsNamed(most));
        Assert.False(IsNamed(most + 1));

        bool IsNamed(int leftOut)
        {
            var (first, gap, second) = (Words("a", before), Words("g", leftOut), Words("b", behind));
            return TestCorpus.Of(first + gap + second).Check(first + second).Differences is [var difference] && difference.Source == gap.TrimEnd();
        }
    }

    [Theory]
    [InlineData(4, 6, 548)]
    [InlineData(6, 4, 548)]
    public void Ellipsis_IsSeenThrough_WhileItDoesNotLeaveOutTooMuch(int before, int behind, int most)
    {
        Assert.True(IsSeenThrough(most));
        Assert.False(IsSeenThrough(most + 1));

        bool IsSeenThrough(int leftOut)
        {
            var (first, second) = (Words("a", before), Words("b", behind));
            var citation = $"{first}\u2026 {second.Replace("b1 ", "zebra ", System.StringComparison.Ordinal)}";
            return TestCorpus.Of(first + Words("g", leftOut) + second).Check(citation).Differences is [{ Cited: "zebra", Source: "b1" }];
        }
    }

    // Five passages that share but a word or two with the citation stand in front of the one that it was made of, and only five are looked at.
    [Theory]
    // Words over the end of a line vote for the whole word, and the first word for its other case.
    [InlineData("of it {0}", "cooperation unremarkable overland trade of it", "coop-\neration unre-\nmarkable over-\nland travel of it", "\"travel\" for \"trade\"")]
    [InlineData("of it {0}", "Sailors of it dreamed", "sailors of it drowned", "\"drowned\" for \"dreamed\"")]
    // A word that is cited three times says no more than one that is cited once.
    [InlineData("ha ha ha ha ha ha {0}", "so we have cold gate pier lee oak", "ha ha ha cold gate pier lee oak", "\"ha ha ha\" for \"so we have\"")]
    [InlineData("ha ha ha ha ha ha {0}", "so cold we gate had pier lee oak", "ha cold ha gate ha pier lee oak", "\"ha\" for \"so\", \"ha\" for \"we\", \"ha\" for \"had\"")]
    // The word that may have another case is the first one, not the first sign.
    [InlineData("of it {0}", "Sailors of it dreamed", "( ( ( ( ( ( ( ( ( ( ( ( sailors of it drowned", "\"( ( ( ( ( ( ( ( ( ( ( (\" is added, \"drowned\" for \"dreamed\"")]
    public void PassageWithMostOfWhatIsRare_IsTheNearest(string before, string passage, string citation, string differences)
    {
        var text = string.Concat(Enumerable.Repeat(string.Format(System.Globalization.CultureInfo.InvariantCulture, before, Fog), 5)) + passage;

        Assert.Equal(differences, TestCorpus.Of(text).Check(citation).ToProblem()!.Arguments[0]);
    }

    // Both halves of a citation vote for one passage, as far apart as the words between them that it leaves out. Five other passages have seven of its twelve words.
    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void WordsThatWereLeftOut_DoNotPartTheVotes(int leftOut)
    {
        var words = Enumerable.Range(0, 12).Select(i => $"w{i} ").ToArray();
        var others = string.Concat(Enumerable.Range(0, 5).Select(n => Fog + string.Concat(words.Select((w, i) => (((i + n) % 12) is 0 or 2 or 4 or 7 or 9) ? "no " : w))));
        var passage = string.Concat(words[..6]) + Words("g", leftOut) + string.Concat(words[6..]);

        Assert.Equal([Words("g", leftOut).TrimEnd()], TestCorpus.Of(others + Fog + passage).Check(string.Concat(words)).Differences.Select(d => d.Source));
    }

    // The last word of a passage, and one that begins the corpus and stands in it again without a blank in front of it.
    [Theory]
    [InlineData("red boat gone", "red zebra gone", "\"zebra\" for \"boat\"")]
    [InlineData("gone boat red", "gone zebra red", "\"zebra\" for \"boat\"")]
    [InlineData("Ice is old (Ice) cold war boats of oak", "is old (Ice) warm war boats of oak", "\"warm\" for \"cold\"")]
    [InlineData("Ice was thin on old lakes (Ice) of oak", "was thick on old lakes (Ice) of oak", "\"thick\" for \"thin\"")]
    [InlineData("Ice is here, and there was (Ice", "is here, and there was (Eis", "\"Eis\" for \"Ice\"")]
    [InlineData("Ice is old. (Ice) was here and there", "Eis) was here and there", "\"Eis\" for \"Ice\"")]
    public void Altered_IsComparedToTheEndsOfThePassage(string source, string citation, string differences) =>
        Assert.Equal(differences, TestCorpus.Of(source).Check(citation).ToProblem()!.Arguments[0]);

    // Only the beginning of a long citation is compared. Where that has no word, nothing is near, however many signs agree.
    [Fact]
    public void Signs_MakeNothingNear()
    {
        var signs = string.Concat(Enumerable.Repeat("( ) ", 500));

        Assert.Equal(VerdictKind.NotFound, TestCorpus.Of(signs + "the old boat").Check(signs + "zebra").Kind);
    }

    // So many marks are read as marks, and more of them are signs that the source does not have.
    [Theory]
    [InlineData(MarkedMatcher.MaximumMarks, 1)]
    [InlineData(MarkedMatcher.MaximumMarks + 1, MarkedMatcher.MaximumMarks + 1)]
    public void Marks_AreReadAsMarks_WhileThereAreNotTooMany(int marks, int differences)
    {
        var words = Enumerable.Range(0, marks + 1).Select(i => $"w{i}").ToArray();
        var citation = string.Join(" \u2026 ", words.SkipLast(1).Append("zebra"));

        Assert.Equal(differences, TestCorpus.Of(string.Join(' ', words)).Check(citation).Differences.Count);
    }

    private static string Words(string letter, int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{letter}{i} "));
}
