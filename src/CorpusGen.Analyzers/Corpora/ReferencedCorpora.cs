using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Carried;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>The corpora of all assemblies that a compilation references, directly or through others.</summary>
internal sealed class ReferencedCorpora
{
    private static readonly ConditionalWeakTable<Compilation, ReferencedCorpora> Known = new();

    private readonly List<(IAssemblySymbol Assembly, ReferencedCorpus Corpus)> _corpora = [];
    private IReadOnlyList<CarriedCorpus>? _loaded;

    private ReferencedCorpora(Compilation compilation)
    {
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && ReferencedCorpus.Of(assembly) is { } corpus)
            {
                _corpora.Add((assembly, corpus));
            }
        }

        _corpora.Sort(static (a, b) => string.CompareOrdinal(a.Assembly.Identity.GetDisplayName(), b.Assembly.Identity.GetDisplayName()));
    }

    /// <summary>Whether no reference carries a corpus.</summary>
    public bool IsEmpty => _corpora.Count == 0;

    /// <summary>What a compilation's references carry; the rule groups share it.</summary>
    public static ReferencedCorpora Of(Compilation compilation) => Known.GetValue(compilation, static c => new ReferencedCorpora(c));

    /// <summary>Whether they were read: what no citation needs is not.</summary>
    public bool IsRead => Volatile.Read(ref _loaded) is not null;

    /// <summary>The corpora, sorted by the names of their assemblies. They are read when this is first called.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<CarriedCorpus> Load(CancellationToken cancellation) =>
        Volatile.Read(ref _loaded) ?? (_loaded = [.. _corpora.Select(c => c.Corpus.Load(c.Assembly, cancellation))]);

    /// <summary>The corpus that <paramref name="assembly"/> carries; null when it carries none.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CarriedCorpus? Find(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var number = _corpora.FindIndex(c => SymbolEqualityComparer.Default.Equals(c.Assembly, assembly));
        return number < 0 ? null : Load(cancellation)[number];
    }
}
