using System;
using System.Diagnostics;
using System.Text;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Citations and articles that are made to cost much.</summary>
public class HostileCitationTests
{
    private static readonly CorpusIndex Index = TestCorpus.Of(Repeat("the ice and the boat, ", 20_000));

    public static TheoryData<string> Hostile { get; } =
    [
        Repeat("the … ", 20_000),
        Repeat("the … ", 200),
        Repeat("the [ice] and ", 20_000),
        Repeat("the [ice] and ", 80),
        Repeat("the [x] … ", 100),
        Repeat("[", 100_000),
        Repeat("[t]he ", 20_000),
        Repeat("the ", 20_000),
        Repeat("the ice and the boat, ", 5_000) + "zebra",
        Repeat("the-\n", 20_000),
        Repeat("the—", 20_000),
        Repeat(". ", 100_000),
        Repeat("-", 100_000),
        Repeat("5\" ", 50_000),
        "a" + Repeat("\u200B", 200_000) + " b",
        "a" + Repeat("\u0301", 200_000),
        Repeat("\uD83D", 100_000),
        Repeat("\u00AD\n", 100_000),
        Repeat("x", 500_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileCitation_IsJudgedInBoundedTime(string citation)
    {
        var used = Stopwatch.StartNew();

        Assert.NotNull(Index.Check(citation));
        Assert.NotNull(Index.Check(citation, "source").ToProblem());
        Assert.InRange(used.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileArticle_IsIndexedAndFound(string article)
    {
        var index = TestCorpus.Of(article + "\n\nThe last line is plain.");

        Assert.Equal(VerdictKind.Found, index.Check("The last line is plain").Kind);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
