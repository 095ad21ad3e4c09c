using System;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using CorpusGen.Package.Tests.Verdicts;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>A citation gets the same verdict from a build, in whatever form the code cites, as from <c>corpusgen verify</c>.</summary>
[Collection(SharedConsumers.Name)]
public class SameVerdictTests(Consumers consumers)
{
    // A comment cannot hold every sign, and two forms cannot name a speaker or a date; all else has to be compared.
    private const int LeastShare = 2;
    private const int Shown = 10;

    public static TheoryData<string> Surfaces => [.. CSharpSurface.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Surfaces))]
    public async Task Build_SaysOfACitationWhatVerifySays(string name)
    {
        var verified = await consumers.VerifiedAsync();
        var built = VerdictConsumer.VerdictsOf(consumers.Workspace, CSharpSurface.All.Single(s => s.Name == name));

        Assert.Equal(CitationRow.All.Count, verified.Count);
        var compared = Enumerable.Range(0, built.Count).Where(i => built[i] is not null).ToList();
        Assert.InRange(compared.Count, CitationRow.All.Count / LeastShare, CitationRow.All.Count);
        var differing = compared.Where(i => built[i] != verified[i]).Select(i => $"{CitationRow.All[i].ToJson()}\n  verify: {verified[i]}\n  build:  {built[i]}").ToList();
        Assert.True(differing.Count == 0, $"{differing.Count} of {compared.Count} differ:\n{string.Join('\n', differing.Take(Shown))}");
    }

    [Fact]
    public async Task Rows_MeetEveryRuleOfWhatACitationClaims()
    {
        var rules = (await consumers.VerifiedAsync()).Select(v => v.Split(':')[0]).ToHashSet();
        Assert.Equal(["", "CG0001", "CG0002", "CG0003", "CG0004", "CG0005", "CG0006", "CG0007", "CG0008", "CG0013"], rules.Order(StringComparer.Ordinal));
    }
}
