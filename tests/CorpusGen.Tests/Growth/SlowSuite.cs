using System;

namespace CorpusGen.Tests.Growth;

/// <summary>The part of the tests that takes minutes; it runs where the environment variable CORPUSGEN_SLOW_TESTS is 1.</summary>
internal static class SlowSuite
{
    /// <summary>Whether it was asked for.</summary>
    public static bool IsOn => Environment.GetEnvironmentVariable("CORPUSGEN_SLOW_TESTS") == "1";
}
