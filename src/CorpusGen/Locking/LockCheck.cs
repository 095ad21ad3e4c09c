using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;

namespace CorpusGen.Locking;

/// <summary>Compares a whole corpus with its lock.</summary>
public static class LockCheck
{
    /// <summary>Every locked quotation that its source does not have any more as it was, in the order of the lock.</summary>
    /// <param name="locked">The lock.</param>
    /// <param name="corpus">The corpus, whose keys were settled with that lock.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<LockChange> Changes(CorpusLock locked, CorpusReading corpus, CancellationToken cancellation = default)
    {
        var articles = corpus.Articles.ToDictionary(a => a.Key, StringComparer.Ordinal);
        return
        [
            .. locked.Articles.AsEnumerable().SelectMany(l => articles.TryGetValue(l.Key, out var article)
                ? LockComparison.Changes(l, article, cancellation)
                : LockComparison.ChangesWithout(l)),
        ];
    }
}
