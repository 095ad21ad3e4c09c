using System;
using System.Diagnostics;
using System.Threading;
using Xunit;

namespace CorpusGen.Tests.Growth;

/// <summary>
/// Time grows with the text and no faster, and the stack does not grow: ten times the text costs at most twelve times as much, on a stack of 256 kB. The
/// ordinary suite reads 20 kB and 200 kB with a bound that a busy machine keeps and a quadratic reader does not; the slow suite 1 MB and 10 MB.
/// </summary>
[Collection(Alone)]
public class GrowthTests
{
    private const string Alone = "measured alone";
    private const int StackSize = 256 * 1024;

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

    [Theory]
    [MemberData(nameof(Rows))]
    public void Time_GrowsNoFasterThanTheText(string reader, string shape)
    {
        var (small, most, rounds) = SlowSuite.IsOn ? (1_000_000, 12.0, 3) : (20_000, 40.0, 2);
        var read = Readers.Of(reader);

        // Once for the just-in-time compiler.
        Measure(read, HostileShapes.Create(shape, small), 1);
        var before = Measure(read, HostileShapes.Create(shape, small), rounds);
        var after = Measure(read, HostileShapes.Create(shape, small * 10), 1);

        // What takes less than a timer can tell has no growth.
        var growth = after / Math.Max(before, SlowSuite.IsOn ? 5 : 2);
        Assert.True(growth <= most, $"{reader}, {shape}: {before:0.0} ms, then {after:0.0} ms, which is {growth:0.0} times as much");
    }

    /// <summary>Fifty milliseconds after the wish to stop, nobody works any more; a busy machine may be late, so the ordinary suite allows more.</summary>
    [Theory]
    [InlineData("structure")]
    [InlineData("quotations")]
    [InlineData("speakers")]
    [InlineData("dates")]
    [InlineData("markdown")]
    [InlineData("index")]
    [InlineData("matcher")]
    [InlineData("text to check")]
    public void Cancellation_IsObservedAtOnce(string reader)
    {
        var (length, most) = SlowSuite.IsOn ? (10_000_000, 50.0) : (1_000_000, 1_000.0);
        int[] delays = SlowSuite.IsOn ? [5, 60, 300] : [20];
        foreach (var shape in HostileShapes.Names)
        {
            var text = HostileShapes.Create(shape, length);
            foreach (var delay in delays)
            {
                using var cancelled = new CancellationTokenSource();
                var late = LatenessOf(Readers.Of(reader), text, delay, cancelled);
                Assert.True(late <= most, $"{reader}, {shape}, stopped after {delay} ms: {late:0} ms late");
            }
        }
    }

    // Milliseconds from the wish to stop until the reader returned or threw; 0 when it was done before.
    private static double LatenessOf(Action<string, CancellationToken> read, string text, int delay, CancellationTokenSource cancelled)
    {
        var done = 0L;
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

            done = Stopwatch.GetTimestamp();
        }, StackSize);
        reader.Start();
        if (reader.Join(delay))
        {
            return 0;
        }

        var wish = Stopwatch.GetTimestamp();
        cancelled.Cancel();
        reader.Join();
        return Stopwatch.GetElapsedTime(wish, done).TotalMilliseconds;
    }

    // The best of some rounds, in milliseconds of processor time, which other programs do not add to.
    private static double Measure(Action<string, CancellationToken> read, string text, int rounds)
    {
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var thread = new Thread(() => read(text, CancellationToken.None), StackSize);
            var before = Environment.CpuUsage.TotalTime;
            thread.Start();
            thread.Join();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return best;
    }

    /// <summary>Nothing else runs beside these tests.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class MeasuredAlone;
}
