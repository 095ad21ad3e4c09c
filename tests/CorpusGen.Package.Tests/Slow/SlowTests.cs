using Xunit;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>One after the other, beside no other test: each of them keeps all processors busy, and prints what it took.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SlowTests
{
    /// <summary>What test classes call it.</summary>
    public const string Name = "slow";
}
