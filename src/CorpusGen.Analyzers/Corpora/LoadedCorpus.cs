using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Locking;
using CorpusGen.Problems;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>A corpus as citations are checked against it. Kept for as long as its texts are the same objects, so that typing C# does not build it again.</summary>
internal sealed class LoadedCorpus
{
    private static readonly ConditionalWeakTable<object, Slot> Slots = new();

    private readonly ILookup<string?, Problem> _problems;
    private readonly Lazy<IReadOnlyList<LockChange>> _changes;

    private LoadedCorpus(CorpusReading reading, LockReading? locked, CancellationToken cancellation)
    {
        Reading = reading;
        _problems = reading.Problems.AsEnumerable().ToLookup(p => p.Path, StringComparer.Ordinal);
        _changes = new Lazy<IReadOnlyList<LockChange>>(() => locked is null ? [] : LockCheck.Changes(locked.Lock, reading));
        Index = CorpusIndex.Create(reading.ToCitable(), cancellation);
    }

    /// <summary>A corpus without articles.</summary>
    public static LoadedCorpus Empty { get; } = new(CorpusReading.Create([]), null, CancellationToken.None);

    /// <summary>The articles.</summary>
    public CorpusReading Reading { get; }

    /// <summary>Their words.</summary>
    public CorpusIndex Index { get; }

    /// <summary>What is wrong with an article beside the others: the same key twice (CG0103), the same text twice (CG0108).</summary>
    /// <param name="path">Its file, relative to the corpus folder.</param>
    public IEnumerable<Problem> ProblemsOf(string path) => _problems[path];

    /// <summary>What has changed since it was locked, in the order of the lock.</summary>
    public IReadOnlyList<LockChange> Changes => _changes.Value;

    /// <summary>Reads and indexes the articles, or finds what was made of the same texts.</summary>
    /// <param name="texts">The articles, in the order in which the compiler lists them.</param>
    /// <param name="locked">The lock file; null when the project has none.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LoadedCorpus Of(IReadOnlyList<ArticleText> texts, LockReading? locked, CancellationToken cancellation) =>
        texts.Count == 0 ? Empty : Slots.GetValue(texts[0].Article.Text, static _ => new Slot()).Get(texts, locked, cancellation);

    // One corpus for each first text; the rule groups of a compilation ask at the same time, and one of them builds it. Whoever waits for that
    // may stop waiting; who builds and is stopped leaves what was there before, and the next one builds.
    private sealed class Slot
    {
        private readonly object _gate = new();
        private IReadOnlyList<ArticleText> _texts = [];
        private LockReading? _locked;
        private LoadedCorpus? _corpus;

        public LoadedCorpus Get(IReadOnlyList<ArticleText> texts, LockReading? locked, CancellationToken cancellation)
        {
            CancellableLock.Enter(_gate, cancellation);
            try
            {
                if (_corpus is null || !_texts.SequenceEqual(texts) || _locked != locked)
                {
                    _corpus = new LoadedCorpus(CorpusReading.Create(texts.Select(t => t.Read(cancellation)), locked?.Lock), locked, cancellation);
                    (_texts, _locked) = (texts, locked);
                }

                return _corpus;
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }
    }
}
