using System;
using System.Diagnostics;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>Times on the wall: what somebody waits for. The median of several runs says what a usual run costs, whatever disturbed one of them.</summary>
internal static class Timing
{
    /// <summary>The milliseconds of doing something once.</summary>
    public static double Once(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The middle one of several times.</summary>
    /// <param name="rounds">How many times it is done.</param>
    /// <param name="time">Does it, and gives the milliseconds of the part that counts. It is given the number of the round, from 0.</param>
    public static double Median(int rounds, Func<int, double> time)
    {
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            times[i] = time(i);
        }

        Array.Sort(times);
        return times[rounds / 2];
    }
}
