using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Problems;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>All that citations of one compilation are checked against: its project's articles, and the corpora of its references.</summary>
/// <param name="own">The project's articles.</param>
/// <param name="compilation">The compilation.</param>
internal sealed class CitedCorpora(ProjectCorpus own, Compilation compilation)
{
    private readonly ReferencedCorpora _referenced = ReferencedCorpora.Of(compilation);
    private CorpusIndex? _everything;

    /// <summary>The project's articles.</summary>
    public ProjectCorpus Own { get; } = own;

    /// <summary>Whether there is no article anywhere.</summary>
    public bool IsEmpty => Own.IsEmpty && _referenced.IsEmpty;

    /// <summary>All of it as one corpus.</summary>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public CorpusIndex Everything(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _everything) is { } joined)
        {
            return joined;
        }

        return _everything = CorpusIndex.Join(Each(cancellation));
    }

    /// <summary>The project's corpus and those of its references, each by itself: the same objects for as long as nothing of them changes.</summary>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public IEnumerable<CorpusIndex> Each(CancellationToken cancellation)
    {
        IEnumerable<CorpusIndex> referenced = _referenced.Load(cancellation).Where(c => c.Problem is null).Select(c => c.Index);
        return Own.IsEmpty ? referenced : referenced.Prepend(Own.Load(cancellation).Index);
    }

    /// <summary>The corpus of one assembly, and what its class is called; null when it has none.</summary>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public (CorpusIndex Index, string ClassName)? Of(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        if (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
        {
            return Own.IsEmpty ? null : (Own.Load(cancellation).Index, ClassNameOf(Own.Project.Options));
        }

        return _referenced.Find(assembly, cancellation) is { Problem: null } corpus ? (corpus.Index, corpus.ClassName) : null;
    }

    /// <summary>
    /// What is wrong with the corpora of references (CG0204), and between corpora (CG0205). Nothing where they were not read: what no citation needs
    /// does no harm.
    /// </summary>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public IEnumerable<Problem> Problems(CancellationToken cancellation)
    {
        if (!_referenced.IsRead)
        {
            return [];
        }

        var referenced = _referenced.Load(cancellation);
        var shared = new SharedKeys();
        if (!Own.IsEmpty)
        {
            shared.Add("This project", Own.Load(cancellation).Reading.Articles.Select(a => a.Key));
        }

        foreach (var corpus in referenced)
        {
            shared.Add(corpus.Library, corpus.Articles.Select(a => a.Key));
        }

        return referenced.Select(c => c.Problem).OfType<Problem>().Concat(shared.Problems);
    }

    private static string ClassNameOf(ProjectOptions options) =>
        options.Namespace.Length == 0 ? options.ClassName : $"{options.Namespace}.{options.ClassName}";
}
