using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Tests.Support;
using Xunit;

namespace CorpusGen.Generator.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void FiveArticlesOfTheRepository() => Snapshot.Verify(Consumer.Of([.. FiveArticles.All]).Build().Files);

    [Fact]
    public void PublicCorpus_CarriesItsTexts() => Snapshot.Verify(
        Consumer.Of(new("pier.txt", "“The pier is closed,” said Bo Reed on May 4, 2021.\n"), new("quay.txt", "The quay is open.\n"), new("quay.yml", "publisher: The Quay\n"))
            .With("CorpusGenVisibility", "public").With("CorpusGenCarriedText", "text").Build().Files);

    [Fact]
    public void CorpusBeyondTheWall_HasItsTextsInAttributes() =>
        Snapshot.Verify(Support.Models.Build(TextForm.Attributes, Support.Models.Article("pier"), Support.Models.Article("quay", "b.txt") with { Authors = [], Publisher = null }).Files);

    [Fact]
    public void LockedQuotations_ThatAreGone_LeaveTheirMembers() => Snapshot.Verify(LockTests.Gone().Build().Files);
}
