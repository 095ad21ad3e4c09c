using System;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests;

[Collection(SharedConsumers.Name)]
public class ReadmeTests(Consumers consumers)
{
    [Fact]
    public void FirstCode_GivesTheMessageThatTheReadmeShows()
    {
        var message = Assert.Single(consumers.Of(ReadmeConsumer.Name));

        Assert.Contains($"    {message.ConsoleLine}\n", ReadmeConsumer.Readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(consumers.WasBuilt(ReadmeConsumer.Name, "net10.0"));
    }
}
