using System;
using System.Threading;
using Xunit;

namespace CorpusGen.Tests.Growth;

/// <summary>Reading allocates for what it finds and for nothing else: what a scan needs on its way is lent, and given back.</summary>
public class AllocationTests
{
    private const int SmallLength = 20_000;

    // What has one size for any text.
    private const int Constant = 4_096;

    /// <summary>The last figure is what a quotation may cost; the value itself takes 40 bytes, what credits it is beside it. 0 where only the growth counts.</summary>
    [Theory]
    [InlineData("quotations", "marks in turn", 48)]
    [InlineData("dates", "digits", 0)]
    [InlineData("dates", "months", 0)]
    [InlineData("dates", "one endless line", 0)]
    [InlineData("quotations", "only opening marks", 0)]
    [InlineData("quotations", "deep nesting", 48)]
    [InlineData("speakers", "marks in turn", 120)]
    public void Reading_AllocatesNoFasterThanTheTextGrows(string reader, string shape, int mostForAResult)
    {
        var read = Readers.Of(reader);
        var (small, large) = (HostileShapes.Create(shape, SmallLength), HostileShapes.Create(shape, SmallLength * 10));

        // Twice, so that what is lent is there.
        Allocated(read, large);
        Allocated(read, large);
        var (less, more) = (Allocated(read, small), Allocated(read, large));
        Assert.True(more <= (less * 10.5) + Constant, $"{reader}, {shape}: {less:N0} bytes, then {more:N0}");
        Assert.True(mostForAResult == 0 || more <= (Results(large) * mostForAResult) + Constant, $"{reader}, {shape}: {more:N0} bytes for {Results(large):N0}");
    }

    // No shape has more quotations than pairs of marks.
    private static int Results(string text) => text.AsSpan().Count('“') + text.AsSpan().Count('‘') + (text.AsSpan().Count('"') / 2);

    private static long Allocated(Func<string, CancellationToken, object?> read, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(text, CancellationToken.None);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
