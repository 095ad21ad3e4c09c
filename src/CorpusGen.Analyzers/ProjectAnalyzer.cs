using System.Linq;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Problems;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers;

/// <summary>Reports what is wrong with the project: CG0100, CG0201 to CG0203 and CG0206.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectAnalyzer() : CorpusAnalyzer([Rules.EmptyCorpus, .. Rules.All.Where(r => r.Category == "Project")])
{
    /// <summary>There is nothing to check citations against.</summary>
    internal static Problem EmptyCorpus() => new(
        Rules.EmptyCorpus,
        null,
        default,
        ["The corpus is empty: put articles (.txt or .md) into the folder 'corpus' beside the project file, or set CorpusDirectory"]);

    private protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(Analyze);

    private static void Analyze(CompilationAnalysisContext context)
    {
        var corpus = ProjectCorpus.Of(context.Options);
        foreach (var problem in corpus.Project.Problems)
        {
            Report(context, problem);
        }

        if (corpus.IsEmpty)
        {
            // A project that did not ask for the package needs no corpus before it cites; each citation says so in its place. Nor does one that has
            // the corpus of a library.
            if (!corpus.Project.Options.IsTransitive && ReferencedCorpora.Of(context.Compilation).IsEmpty)
            {
                Report(context, EmptyCorpus());
            }
        }
        else if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 and var version })
        {
            Report(context, new Problem(Rules.LanguageVersion, null, default, [version.ToDisplayString()]));
        }
        else
        {
            foreach (var problem in CorpusLimits.Check(corpus.Load(context.CancellationToken).Reading))
            {
                Report(context, problem);
            }
        }
    }

    private static void Report(CompilationAnalysisContext context, Problem problem) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(problem.Rule), Location.None, [.. problem.Arguments.Cast<object>()]));
}
