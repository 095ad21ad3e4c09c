using System;
using System.Globalization;
using FsCheck;

namespace CorpusGen.Tests;

/// <summary>
/// How properties are tried: always on the same cases, so that a run says the same as the one before. <c>CORPUSGEN_SEED=7</c> in the environment
/// tries others, and <c>CORPUSGEN_CASES=20</c> twenty times as many, <c>0.1</c> a tenth, but for a few that are always tried; the fuzz program looks for new ones all the time.
/// </summary>
internal static class SeededCases
{
    // Any odd number will do for the second half of FsCheck's seed.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    // What fewer cases say depends on which these are.
    private const int Few = 20;

    /// <summary>So many cases; a failure throws, with the case made small.</summary>
    public static Config Of(int count) =>
        Config.QuickThrowOnFailure.WithMaxTest(CountOf(count)).WithReplay(Number("CORPUSGEN_SEED", 1UL), Gamma);

    /// <summary>How many cases are tried where so many are asked for.</summary>
    public static int CountOf(int count) => Math.Max(Math.Min(count, Few), (int)(count * Number("CORPUSGEN_CASES", 1m)));

    private static T Number<T>(string variable, T otherwise)
        where T : ISpanParsable<T> =>
        T.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
