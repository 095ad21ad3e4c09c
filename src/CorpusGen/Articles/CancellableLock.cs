using System;
using System.Threading;

namespace CorpusGen.Articles;

/// <summary>A lock whose wait ends when it is not wanted any more, which that of the language does not.</summary>
public static class CancellableLock
{
    private const int MillisecondsBetweenLooks = 10;

    /// <summary>Enters <paramref name="gate"/>; leave it with <see cref="Monitor.Exit"/>.</summary>
    /// <param name="gate">What only one may be in at a time.</param>
    /// <param name="cancellation">Ends the wait; the gate is not entered then.</param>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static void Enter(object gate, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        while (!Monitor.TryEnter(gate, MillisecondsBetweenLooks))
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
