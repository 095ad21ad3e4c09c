using System.Collections.Generic;
using System.Collections.Immutable;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers;

/// <summary>What every rule group shares: concurrency, generated code, descriptors.</summary>
/// <param name="rules">What the group reports.</param>
public abstract class CorpusAnalyzer(IEnumerable<Rule> rules) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(rules);

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // What the generator wrote was taken from the corpus word for word.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Register(context);
    }

    /// <summary>Registers what the group looks at; <see cref="ProjectCorpus.Of"/> gives the options and the corpus.</summary>
    private protected abstract void Register(AnalysisContext context);
}
