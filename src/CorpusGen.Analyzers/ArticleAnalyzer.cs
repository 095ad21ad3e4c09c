using System.Collections.Generic;
using System.Linq;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Problems;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers;

/// <summary>Reports what is wrong with the articles themselves, in their files: CG0101 to CG0110. The lock file is the <see cref="LockAnalyzer"/>'s.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer() : CorpusAnalyzer(Rules.All.Where(r => r.Category == "Articles" && r != Rules.EmptyCorpus && r != Rules.UnreadableLock))
{
    private protected override void Register(AnalysisContext context) => context.RegisterAdditionalFileAction(Analyze);

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var corpus = ProjectCorpus.Of(context.Options);
        if (corpus.Find(context.AdditionalFile) is not { Kind: OptionNames.KindArticle or OptionNames.KindSidecar } file)
        {
            return;
        }

        if (!file.Item.IsInCorpus)
        {
            Report(context, WrongName(file));
            return;
        }

        if (file.Text.GetText(context.CancellationToken) is not { } text)
        {
            Report(context, new Problem(Rules.UnreadableArticle, file.Path, default, ["the compiler found no text in it"]));
            return;
        }

        IEnumerable<Problem> ofEncoding = FileEncoding.ProblemOf(text) is { } why ? [new Problem(Rules.UnreadableArticle, file.Path, default, [why])] : [];
        FileProblems.Report(ofEncoding.Concat(ProblemsOf(context, corpus, file)), problem => PlaceOf(context, problem, text), context.ReportDiagnostic);
    }

    private static Problem WrongName(CorpusFile file) => file.Kind == OptionNames.KindArticle
        ? new Problem(Rules.UnreadableArticle, file.Path, default, ["an article ends in .txt or .md and is not called README.md; it is left out"])
        : new Problem(Rules.Metadata, file.Path, default, ["a metadata file ends in .yml; it is not read"]);

    // A sidecar's problems are found with its article; each is reported in its own file, and once.
    private static IEnumerable<Problem> ProblemsOf(AdditionalFileAnalysisContext context, ProjectCorpus corpus, CorpusFile file)
    {
        var cancellation = context.CancellationToken;
        var own = corpus.ArticleOf(file, cancellation) is { } article ? article.Read(cancellation).Problems : [];
        var isArticle = file.Kind == OptionNames.KindArticle;
        return own.Where(p => p.Path == file.Path || (p.Path is null && isArticle)).Concat(corpus.ProblemsAcross(file.Path, cancellation));
    }

    // What is about a file whose text is not looked at.
    private static void Report(AdditionalFileAnalysisContext context, Problem problem) =>
        context.ReportDiagnostic(FileProblems.ToDiagnostic(problem, Location.Create(context.AdditionalFile.Path, default, default)));

    private static Location PlaceOf(AdditionalFileAnalysisContext context, Problem problem, SourceText text) =>
        ProjectCorpus.ToLocation(context.AdditionalFile, text, problem.Span);
}
