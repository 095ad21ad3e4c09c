using System.Linq;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Analyzers.Surfaces;
using CorpusGen.Problems;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers;

/// <summary>Checks every place in C# that cites the corpus: CG0001 to CG0011, and CG0100 where there is nothing to check it against.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer() : CorpusAnalyzer([.. Rules.All.Where(r => r.Category == "Citations"), Rules.EmptyCorpus])
{
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(Start);

    private static void Start(CompilationStartAnalysisContext context)
    {
        var corpus = ProjectCorpus.Of(context.Options);
        if (corpus.Project.Options.BrokenCitations == BrokenCitations.None)
        {
            return;
        }

        var reporter = new CitationReporter(corpus);
        new CommentSurface(reporter).Register(context);
        if (LibraryType.IsReferencedBy(context.Compilation))
        {
            new CallSurface(reporter).Register(context);
            new AttributeSurface(reporter).Register(context);
        }
    }
}
