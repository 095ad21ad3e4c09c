using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime;
using System.Threading;
using Xunit;
using Xunit.Abstractions;

namespace CorpusGen.Tests.Growth;

/// <summary>
/// Time grows with the text and no faster, and the stack does not grow: ten times the text costs at most twelve times as much, on a stack of 256 kB. The
/// ordinary suite reads 20 kB and 200 kB with a bound that a busy machine keeps and a quadratic reader does not; the slow suite 1 MB and 10 MB.
/// </summary>
[Collection(Alone)]
public class GrowthTests(ITestOutputHelper output)
{
    private const string Alone = "measured alone";
    private const int StackSize = 256 * 1024;

    // Room for what most readers make of 10 MB, in bytes.
    private const long RoomForLargeObjects = 400_000_000;
    private const long RoomForAll = 600_000_000;

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var reader in Readers.Names)
            {
                foreach (var shape in HostileShapes.Names)
                {
                    rows.Add(reader, shape);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string> AllReaders => [.. Readers.Names];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Time_GrowsNoFasterThanTheText(string reader, string shape)
    {
        var (length, most, rounds) = SlowSuite.IsOn ? (1_000_000, 12.0, 6) : (20_000, 40.0, 1);
        var read = Readers.Of(reader);
        var large = Readers.TextFor(reader, shape, length * 10);

        // Ten small texts stand against the large one, what was read of each is held until the last is read, and all memory is given back before: so both need as much
        // of it, and get it from the system. A small text that is read again and again, and all that is made of it, stays in memory that is there and in the processor's
        // cache, and the large one would be compared with these instead of the reader.
        string[] small = [.. Enumerable.Range(0, 10).Select(_ => Readers.TextFor(reader, shape, length))];

        // Once for the just-in-time compiler, and for memory that the system has yet to give. Then in turn, so that both meet the same neighbours, until so many
        // rounds in a row were no faster: whatever disturbs a reader makes it slower, and there is no telling how long it will. All on one thread, since what is lent
        // for a scan is kept by the thread that gave it back.
        var (before, after) = (double.MaxValue, double.MaxValue);
        OnSmallStack(() =>
        {
            Milliseconds(read, small);
            Milliseconds(read, [large]);
            for (var since = 0; since < rounds; since++)
            {
                var (one, other) = (Milliseconds(read, small) / small.Length, Milliseconds(read, [large]));
                if (one < before || other < after)
                {
                    (before, after, since) = (Math.Min(before, one), Math.Min(after, other), SlowSuite.IsOn ? -1 : since);
                }
            }
        });

        // In the ordinary suite a small text is read faster than a busy machine can tell.
        var growth = after / (SlowSuite.IsOn ? before : Math.Max(before, 2));
        var figures = $"{reader}, {shape}: {before:0.0} ms, then {after:0.0} ms, which is {growth:0.0} times as much";
        output.WriteLine(figures);
        Assert.True(growth <= most, figures);
    }

    /// <summary>After the wish to stop, nobody works for more than fifty milliseconds; the ordinary suite allows more, since it runs beside others.</summary>
    [Theory]
    [MemberData(nameof(AllReaders))]
    public void Cancellation_IsObservedAtOnce(string reader)
    {
        var (length, most, places) = SlowSuite.IsOn ? (10_000_000, 50.0, 12) : (1_000_000, 1_000.0, 1);
        var read = Readers.Of(reader);
        var late = new List<string>();
        foreach (var shape in HostileShapes.Names)
        {
            // Once for the just-in-time compiler, and once to see how long it takes in all.
            OnSmallStack(() => Milliseconds(read, [Readers.TextFor(reader, shape, 10_000)]));
            var text = Readers.TextFor(reader, shape, length);
            var whole = Elapsed(() => OnSmallStack(() => Milliseconds(read, [text])));
            var (worst, at) = (0.0, 0.0);
            for (var i = 0; i < places; i++)
            {
                // At places all over the work, the first of them at its beginning.
                var delay = whole * (i + 0.25) / places;
                var lateness = LatenessOf(read, text, delay);
                (worst, at) = lateness > worst ? (lateness, delay) : (worst, at);
            }

            var figures = $"{reader}, {shape}: {worst:0} ms late at most, when stopped after {at:0} of {whole:0} ms";
            output.WriteLine(figures);
            if (worst > most)
            {
                late.Add(figures);
            }
        }

        Assert.Empty(late);
    }

    // Milliseconds from the wish to stop until the reader returned or threw; 0 when it was done before. The smaller of two clocks: that of the wall
    // also counts what other programs do meanwhile, and processor time what other threads of this one do. Neither leaves out what the reader does.
    private static double LatenessOf(Func<string, CancellationToken, object?> read, string text, double delay)
    {
        using var cancelled = new CancellationTokenSource();
        var (done, processor) = (0L, TimeSpan.Zero);
        var reader = new Thread(() =>
        {
            try
            {
                read(text, cancelled.Token);
            }
            catch (OperationCanceledException)
            {
                // What is expected.
            }

            (done, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        }, StackSize);
        Settle();
        reader.Start();
        if (reader.Join(TimeSpan.FromMilliseconds(delay)))
        {
            return 0;
        }

        var (wish, processorBefore) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        cancelled.Cancel();
        reader.Join();
        return Math.Min(Stopwatch.GetElapsedTime(wish, done).TotalMilliseconds, (processor - processorBefore).TotalMilliseconds);
    }

    private static double Elapsed(Action action)
    {
        var before = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(before).TotalMilliseconds;
    }

    private static void OnSmallStack(Action action)
    {
        var thread = new Thread(() => action(), StackSize);
        thread.Start();
        thread.Join();
    }

    // Of processor time, which other programs do not add to.
    private static double Milliseconds(Func<string, CancellationToken, object?> read, string[] texts)
    {
        var all = new object?[texts.Length];
        Settle();

        // So that nothing is collected, and memory used again, in the middle of the work of one of the two.
        var isUncollected = SlowSuite.IsOn && GC.TryStartNoGCRegion(RoomForAll, RoomForLargeObjects);
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < texts.Length; i++)
        {
            all[i] = read(texts[i], CancellationToken.None);
        }

        var time = Environment.CpuUsage.TotalTime - before;
        GC.KeepAlive(all);
        if (isUncollected && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return time.TotalMilliseconds;
    }

    // What earlier readers left to be collected is not this one's, nor is the memory that they had.
    private static void Settle()
    {
        if (SlowSuite.IsOn)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
    }

    /// <summary>Nothing else runs beside these tests.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class MeasuredAlone;
}
