using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Verdicts;
using Xunit;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>All consumers, built once for all tests: starting the SDK costs more than building a small project.</summary>
public sealed class Consumers : IAsyncLifetime
{
    private Task<IReadOnlyList<string>>? _verified;

    internal Workspace Workspace { get; } = new();

    internal PackedPackage Package { get; private set; } = null!;

    internal string Output { get; private set; } = "";

    internal IReadOnlyList<BuildMessage> Messages { get; private set; } = [];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        TargetConsumers.AddTo(Workspace);
        CitingConsumers.AddTo(Workspace);
        LibraryConsumers.AddTo(Workspace);
        HostileConsumer.AddTo(Workspace);
        ReadmeConsumer.AddTo(Workspace);
        VerdictConsumer.AddTo(Workspace);
        Package = await PackedPackage.PackAsync(Workspace.Feed);
        Output = (await Workspace.BuildAsync()).Output;
        Messages = BuildMessage.Parse(Output);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Workspace.Dispose();
        return Task.CompletedTask;
    }

    internal IReadOnlyList<BuildMessage> Of(string project) => [.. Messages.Where(m => string.Equals(m.Project, project, StringComparison.Ordinal))];

    /// <summary>What the tool says of the rows that a consumer cites; asked once.</summary>
    internal Task<IReadOnlyList<string>> VerifiedAsync() => _verified ??= VerdictConsumer.VerifyAsync(Workspace);

    internal bool WasBuilt(string name, string targetFramework) =>
        File.Exists(Path.Combine(Workspace.Folder, name, "bin", "Debug", targetFramework, Path.GetFileName(name) + ".dll"));
}

/// <summary>Lets every test class share the one build.</summary>
[CollectionDefinition(Name)]
public sealed class SharedConsumers : ICollectionFixture<Consumers>
{
    /// <summary>What test classes call it.</summary>
    public const string Name = "consumers";
}
