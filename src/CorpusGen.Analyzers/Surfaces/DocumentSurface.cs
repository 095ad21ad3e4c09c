using CorpusGen.Analyzers.Corpora;
using CorpusGen.Citations;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Finds citations in the Markdown documents of a project, its items <c>CorpusCitingDocument</c>.</summary>
/// <param name="corpus">Tells which additional files these are.</param>
/// <param name="reporter">Judges the citations.</param>
internal sealed class DocumentSurface(ProjectCorpus corpus, CitationReporter reporter)
{
    /// <summary>Registers what is looked at.</summary>
    public void Register(CompilationStartAnalysisContext context) => context.RegisterAdditionalFileAction(Analyze);

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        if (corpus.Find(context.AdditionalFile) is { Kind: OptionNames.KindCiting } file && file.Text.GetText(context.CancellationToken) is { } text)
        {
            var reading = MarkdownCitationReader.Read(text.ToString(), context.CancellationToken);
            reporter.Check(reading, new CitingFile(file.Text, text), context.ReportDiagnostic, context.CancellationToken);
        }
    }
}
