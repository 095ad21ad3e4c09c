using System;
using System.Linq;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Analyzers.Surfaces;
using CorpusGen.Citations;
using CorpusGen.Problems;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers;

/// <summary>Checks every place in C# and in the project's documents that cites the corpus: CG0001 to CG0013, and CG0100 where there is nothing to check it against.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : CorpusAnalyzer
{
    private readonly Action<CitationVerdict, Location>? _observer;

    /// <summary>The analyzer as compilers make it.</summary>
    public CitationAnalyzer()
        : this(null)
    {
    }

    /// <summary>An analyzer that tells of its verdicts.</summary>
    /// <param name="observer">Hears of every verdict, also of citations that hold, and where the cited words stand, from several threads at once; null when nobody asks.</param>
    internal CitationAnalyzer(Action<CitationVerdict, Location>? observer)
        : base([.. Rules.All.Where(r => r.Category == "Citations"), Rules.EmptyCorpus, Rules.UnreadableReference, Rules.SharedKeys]) => _observer = observer;

    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(Start);

    private void Start(CompilationStartAnalysisContext context)
    {
        var corpus = ProjectCorpus.Of(context.Options);
        if (corpus.Project.Options.BrokenCitations == BrokenCitations.None)
        {
            return;
        }

        var cited = new CitedCorpora(corpus, context.Compilation);
        var reporter = new CitationReporter(cited, _observer);
        new CommentSurface(reporter).Register(context);
        new DocumentSurface(corpus, reporter).Register(context);
        if (LibraryType.IsReferencedBy(context.Compilation))
        {
            new CallSurface(reporter).Register(context);
            new AttributeSurface(reporter).Register(context);
        }

        context.RegisterCompilationEndAction(end => ReportReferences(end, cited));
    }

    // When all citations were seen, and what they needed was read.
    private static void ReportReferences(CompilationAnalysisContext context, CitedCorpora cited)
    {
        foreach (var problem in cited.Problems(context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(problem.Rule), Location.None, [.. problem.Arguments.Cast<object>()]));
        }
    }
}
