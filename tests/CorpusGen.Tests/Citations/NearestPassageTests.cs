using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Which passage an altered citation is compared with, and which stretch is shown of parts that stand in another order.</summary>
public sealed class NearestPassageTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Range(0, 150).Select(i => $"w{i}"));

    [Theory]
    // The first of several that are equally near, however far apart they are.
    [InlineData("The red boat sank at noon. {0}. The blue boat sank at noon.", "the green boat sank at noon", "\"green\" for \"red\"")]
    [InlineData("The red boat sank at noon. {0}. The blue boat sank at noon.", "the green boat sank at noon.", "\"green\" for \"red\"")]
    // The nearer one, wherever it stands.
    [InlineData("The red boat sank at dawn. {0}. The blue boat sank at noon.", "the green boat sank at noon", "\"green\" for \"blue\"")]
    [InlineData("The red boat sank at noon. {0}. The blue boat sank at dawn.", "the green boat sank at noon", "\"green\" for \"red\"")]
    // Words across line ends vote for what they are read as.
    [InlineData("{0}. Cooperation, unremarkable overland trade.", "Coop-\neration, unre-\nmarkable over-\nland travel", "\"travel\" for \"trade\"")]
    // An ellipsis is seen through.
    [InlineData("One two three four {0} five six seven eight.", "One two three zebra … five six seven eight", "\"zebra\" for \"four\"")]
    [InlineData("One two three four {0} five six seven eight.", "One two three four … zebra six seven eight", "\"zebra\" for \"five\"")]
    [InlineData("{0} One two three four {0} {0} five six seven eight. {0}", "One zebra three four … five six seven eight", "\"zebra\" for \"two\"")]
    // At either end it is what stands there that was replaced.
    [InlineData("One two three four five six.", "zebra two three four five", "\"zebra\" for \"One\"")]
    [InlineData("One two three four five six.", "two three four five zebra", "\"zebra\" for \"six\"")]
    [InlineData("One two three four five six.", "zebra zebra One two three four five", "\"zebra zebra\" is added")]
    [InlineData("One two three four five six.", "three four five six zebra zebra", "\"zebra zebra\" for \".\"")]
    public void Altered_IsComparedWithTheNearest(string source, string citation, string differences)
    {
        var problem = TestCorpus.Of(source.Replace("{0}", Filler, System.StringComparison.Ordinal)).Check(citation, "source").ToProblem()!;

        Assert.Equal(("CG0002", differences), (problem.Rule.Id, problem.Arguments[0]));
    }

    [Theory]
    // All of it, from the first part to the last, each where it stands nearest to the first one; of two that are equally near, the first.
    [InlineData("Cats can come. Ants are able.", "Ants are able … Cats can come", "Cats can come. Ants are able")]
    [InlineData("Bees be by. Cats can come. Ants are able. Yes yet you. Bees be by.", "Ants are able … Bees be by … Cats can come", "Bees be by. Cats can come. Ants are able")]
    [InlineData("Bees be by. So. Cats can come. Ants are able. Yes yet you. Bees be by.", "Ants are able … Bees be by … Cats can come", "Cats can come. Ants are able. Yes yet you. Bees be by")]
    // The longest part, where they are far from each other.
    [InlineData("Cats can come in. {0}. Ants are able.", "Ants are able … Cats can come in", "Cats can come in")]
    [InlineData("Cats can come. {0}. Ants are able to.", "Ants are able to … Cats can come", "Ants are able to")]
    public void Parts_InAnotherOrder_AreShown(string source, string citation, string shown)
    {
        var verdict = TestCorpus.Of(source.Replace("{0}", Filler, System.StringComparison.Ordinal)).Check(citation, "source");

        Assert.Equal((VerdictKind.Altered, true, shown), (verdict.Kind, verdict.Differences.IsEmpty, verdict.Passage!.Text));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(MarkedMatcher.MaximumMarks, true)]
    [InlineData(MarkedMatcher.MaximumMarks + 1, false)]
    public void Parts_AreLookedForWhileTheMarksAreNotTooMany(int ellipses, bool areShown)
    {
        var marks = string.Concat(Enumerable.Repeat("… ", ellipses));
        var index = TestCorpus.Of("Cats can come. Ants are able.");

        Assert.Equal(areShown, index.Check("Cats can " + marks + "are able", "source").IsClean);
        Assert.Equal(areShown, index.Check("Ants are able " + marks + "Cats can come", "source") is { Kind: VerdictKind.Altered, Differences.IsEmpty: true });
    }
}
