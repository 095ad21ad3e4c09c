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

    /// <summary>
    /// The least processor time of each of two pieces of work that are to be compared, done in turn and equally often, so that what disturbs the machine
    /// for a while disturbs both. The first round, in which the code is compiled, does not count.
    /// </summary>
    public static (TimeSpan One, TimeSpan Other) BestOfBoth(int rounds, Action one, Action other)
    {
        one();
        other();
        var best = (One: TimeSpan.MaxValue, Other: TimeSpan.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            var (first, second) = (Once(one), Once(other));
            best = (first < best.One ? first : best.One, second < best.Other ? second : best.Other);
        }

        return best;
    }

    /// <summary>The bytes that this thread allocates while it does something; memory that is lent and given back counts when it is made.</summary>
    public static long BytesAllocated(Action work)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }
}
