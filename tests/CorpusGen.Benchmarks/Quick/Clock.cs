using System;

namespace CorpusGen.Benchmarks.Quick;

/// <summary>Measures work by the processor time of this process: on a machine that others use too, the time on the wall says little.</summary>
internal static class Clock
{
    /// <summary>The processor time of doing something once.</summary>
    public static TimeSpan Once(Action work)
    {
        // What earlier work left behind is not this work's to collect.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - start;
    }

    /// <summary>
    /// The least processor time of doing something again and again, until <paramref name="rounds"/> times in a row were no faster: whatever disturbs
    /// a run makes it slower, and the first ones run code that the just-in-time compiler has yet to optimize, beside which it works.
    /// </summary>
    public static TimeSpan Best(int rounds, Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var since = 0; since < rounds; since++)
        {
            var time = Once(work);
            if (time < best)
            {
                (best, since) = (time, -1);
            }
        }

        return best;
    }
}
