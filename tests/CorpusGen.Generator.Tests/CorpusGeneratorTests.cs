using CorpusGen.Generator.Tests.Support;
using Xunit;

namespace CorpusGen.Generator.Tests;

public sealed class CorpusGeneratorTests
{
    [Fact]
    public void FiveArticles_CompileWithoutWarning()
    {
        var build = Consumer.Of([.. FiveArticles.All]).Build();

        Assert.Empty(build.Complaints);
    }
}
