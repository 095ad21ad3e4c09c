using System;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests;

[Collection(SharedConsumers.Name)]
public class TargetTests(Consumers consumers)
{
    [Theory]
    [InlineData("Net10", "net10.0")]
    [InlineData("Net8", "net8.0")]
    [InlineData("Central", "net10.0")]
    [InlineData("Transitive", "net10.0")]
    [InlineData("a path with spaces/Spaced", "net10.0")]
    public async Task Program_QuotesItsCorpus(string name, string targetFramework)
    {
        Assert.Empty(consumers.Of(name.Split('/')[^1]));
        Assert.Equal(TargetConsumers.Printed, (await consumers.Workspace.RunAsync(name, targetFramework)).TrimEnd());
    }

    [Theory]
    [InlineData("Standard", "netstandard2.0")]
    [InlineData("Multi", "netstandard2.0")]
    [InlineData("Multi", "net8.0")]
    [InlineData("Multi", "net10.0")]
    public void Library_IsBuiltForEveryTarget(string name, string targetFramework)
    {
        Assert.Empty(consumers.Of(name));
        Assert.True(consumers.WasBuilt(name, targetFramework), consumers.Output);
    }

    [Fact]
    public async Task CorpusElsewhere_IsFoundUnderTheNamesThatTheProjectGives()
    {
        Assert.Empty(consumers.Of("Elsewhere"));
        Assert.Equal(
            ["bridge.txt", "extra.txt", "north/ferry.md"],
            (await consumers.Workspace.RunAsync("Elsewhere")).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void LanguageThatIsTooOld_IsSaidOnce_AndBreaksNothing()
    {
        var message = Assert.Single(consumers.Of("CSharp73"));

        Assert.Equal(("warning", "CG0201"), (message.Severity, message.Id));
        Assert.Contains("C# 7.3; set <LangVersion>9.0</LangVersion> or higher", message.Message, StringComparison.Ordinal);
        Assert.True(consumers.WasBuilt("CSharp73", "netstandard2.0"));
    }

    [Fact]
    public void NoBuild_LosesTheGeneratorOrAnAnalyzer() =>
        Assert.DoesNotContain(consumers.Messages, m => m.Id is "CS8785" or "CS8784" or "CS8032" or "CS8034" or "CS9057" or "AD0001");
}
