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
}
