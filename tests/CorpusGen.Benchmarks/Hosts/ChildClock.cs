using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>
/// The processor time of processes that this one has started and waited for, with all that they have started. Where the system does not tell it (it is
/// read from Linux's <c>/proc/self/stat</c>: see proc_pid_stat(5)), the time on the wall.
/// </summary>
internal static class ChildClock
{
    private const string Statistics = "/proc/self/stat";

    // What "cutime" and "cstime" count in, on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    // Their places behind the program's name, which stands in brackets and may hold anything.
    private const int ChildrenUser = 13;
    private const int ChildrenSystem = 14;

    /// <summary>The processor time so far; only differences mean anything.</summary>
    public static TimeSpan Now => File.Exists(Statistics) ? Read(File.ReadAllText(Statistics)) : Stopwatch.GetElapsedTime(0);

    private static TimeSpan Read(string statistics)
    {
        var fields = statistics[(statistics.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Number(fields[ChildrenUser]) + Number(fields[ChildrenSystem])) / TicksPerSecond);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
