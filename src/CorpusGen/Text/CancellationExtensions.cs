using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>Looks at a wish to stop now and then.</summary>
internal static class CancellationExtensions
{
    // One paragraph, line or comment may be the whole file. So many steps of a scanner take well under a millisecond.
    private const int Stride = 0x3FFF;

    /// <summary>Stops the work at every 16,384th step when it is not wanted any more: a look at each would cost more than the step.</summary>
    /// <param name="cancellation">The wish.</param>
    /// <param name="step">The number of the step, or the offset it is at.</param>
    /// <exception cref="OperationCanceledException">The work is not wanted any more.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfRequestedAt(this CancellationToken cancellation, int step)
    {
        if ((step & Stride) == Stride)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Copies items in pieces, with a look between two of them: a hundred megabytes at once would be late.</summary>
    /// <param name="cancellation">The wish.</param>
    /// <param name="from">The items.</param>
    /// <param name="to">Where they go; at least as long.</param>
    /// <exception cref="OperationCanceledException">The work is not wanted any more.</exception>
    public static void Copy<T>(this CancellationToken cancellation, ReadOnlySpan<T> from, Span<T> to)
    {
        const int Piece = Stride + 1;
        for (var done = 0; done < from.Length; done += Piece)
        {
            cancellation.ThrowIfCancellationRequested();
            from.Slice(done, Math.Min(Piece, from.Length - done)).CopyTo(to.Slice(done));
        }
    }
}
