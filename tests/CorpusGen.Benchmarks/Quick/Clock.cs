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

    /// <summary>The least processor time of doing something several times: whatever disturbs a run makes it slower, nothing makes it faster.</summary>
    public static TimeSpan Best(int rounds, Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var time = Once(work);
            best = time < best ? time : best;
        }

        return best;
    }
}
