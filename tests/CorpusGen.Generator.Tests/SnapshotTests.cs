using CorpusGen.Generator.Tests.Support;
using Xunit;

namespace CorpusGen.Generator.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void FiveArticlesOfTheRepository() => Snapshot.Verify(Consumer.Of([.. FiveArticles.All]).Build().Files);
}
