using System;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>
/// Processor time of this process, all its threads together. On a machine that others use too, a time on the wall says nothing, and whatever disturbs
/// a run makes it slower: so the least of several runs counts.
/// </summary>
internal static class Timing
{
    /// <summary>The milliseconds of doing something once.</summary>
    public static double Once(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    /// <summary>The least of several times.</summary>
    /// <param name="rounds">How many times it is done.</param>
    /// <param name="time">Does it, and gives the milliseconds of the part that counts. It is given the number of the round, from 0.</param>
    public static double Least(int rounds, Func<int, double> time)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < rounds; i++)
        {
            least = Math.Min(least, time(i));
        }

        return least;
    }
}
