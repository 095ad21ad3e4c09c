using System;
using System.Globalization;
using FsCheck;

namespace CorpusGen.Tests;

/// <summary>
/// How properties are tried: always on the same cases, so that a run says the same as the one before. <c>CORPUSGEN_SEED=7</c> in the environment
/// tries others, and <c>CORPUSGEN_CASES=20</c> twenty times as many; the fuzz program looks for new ones all the time.
/// </summary>
internal static class SeededCases
{
    // Any odd number will do for the second half of FsCheck's seed.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    /// <summary>So many cases; a failure throws, with the case made small.</summary>
    public static Config Of(int count) =>
        Config.QuickThrowOnFailure.WithMaxTest(count * (int)Number("CORPUSGEN_CASES", 1)).WithReplay(Number("CORPUSGEN_SEED", 1), Gamma);

    private static ulong Number(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
