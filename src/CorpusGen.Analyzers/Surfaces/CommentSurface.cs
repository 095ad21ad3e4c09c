using System;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>
/// Finds citations in comments and in XML documentation. Searches the file's characters first and asks the tree only where a sign
/// stands: walking all comments of a file costs many times as much.
/// </summary>
/// <param name="reporter">Judges them.</param>
internal sealed class CommentSurface(CitationReporter reporter)
{
    /// <summary>Registers what is looked at.</summary>
    public void Register(CompilationStartAnalysisContext context) => context.RegisterSyntaxTreeAction(Analyze);

    private void Analyze(SyntaxTreeAnalysisContext context)
    {
        var file = context.Tree.GetText(context.CancellationToken).ToString();
        Search(context, file, [CommentCitationReader.Sign], ReadComment);
        Search(context, file, [CommentSectionReader.Sign], ReadSection);
        Search(context, file, CommentXmlReader.Signs, ReadDocumentation);
    }

    // Reads each comment that holds one of the signs once: a reader gives the offset at which the search goes on.
    private void Search(SyntaxTreeAnalysisContext context, string file, EquatableArray<string> signs, Func<CitingComment, CitationReading, CancellationToken, int> read)
    {
        var reading = new CitationReading();
        var search = new SignSearch(file, signs);
        for (var at = search.Next(0); at >= 0;)
        {
            var next = CitingComment.Find(context.Tree, file, at, context.CancellationToken) is { } comment ? read(comment, reading, context.CancellationToken) : at;
            at = search.Next(Math.Max(next, at + 1));
        }

        reporter.Check(reading, new CitingFile(context.Tree), context.ReportDiagnostic, context.CancellationToken);
    }

    private static int ReadComment(CitingComment comment, CitationReading reading, CancellationToken cancellation)
    {
        CommentCitationReader.Read(comment.ReadWords(out var end, cancellation), reading, cancellation);
        return end;
    }

    private static int ReadDocumentation(CitingComment comment, CitationReading reading, CancellationToken cancellation)
    {
        if (!comment.IsDocumentation)
        {
            return comment.At;
        }

        CommentXmlReader.Read(comment.ReadWords(out var end, cancellation), reading, cancellation);
        return end;
    }

    private static int ReadSection(CitingComment comment, CitationReading reading, CancellationToken cancellation)
    {
        if (comment.Start != comment.At)
        {
            return comment.At;
        }

        if (CommentSectionReader.Read(comment.File, comment.At, out var end, cancellation) is { } site)
        {
            reading.Add(site);
        }

        return end;
    }
}
