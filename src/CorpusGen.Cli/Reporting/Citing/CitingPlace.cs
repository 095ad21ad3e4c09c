using CorpusGen.Citations;
using CorpusGen.Cli.Findings;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>A place in code or Markdown that cites a stretch of an article.</summary>
/// <param name="Path">The file, as messages call it.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1.</param>
/// <param name="Article">The article.</param>
/// <param name="Cited">The stretch of the article's file.</param>
/// <param name="Verdict">What became of the citation; null for a typed member, which the compiler checks.</param>
/// <param name="Changed">For a typed member, that its quotation has changed since it was locked; null where it has not.</param>
internal sealed record CitingPlace(
    string Path, int Line, int Column, ReportedArticle Article, SourceSpan Cited, CitationVerdict? Verdict, Finding? Changed = null)
{
    /// <summary>What there is to say of it; null when it holds.</summary>
    public (Rule Rule, string Message)? Problem { get; } =
        Changed is not null ? (Changed.Rule, Changed.Message)
        : Verdict?.ToProblem() is { } problem ? (problem.Rule, problem.Message)
        : null;
}
