using System;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    private void Search(SyntaxTreeAnalysisContext context, string file, EquatableArray<string> signs, Func<Comment, CitationReading, int> read)
    {
        var reading = new CitationReading();
        var search = new SignSearch(file, signs);
        for (var at = search.Next(0); at >= 0;)
        {
            var next = Find(context.Tree, file, at, context.CancellationToken) is { } comment ? read(comment, reading) : at;
            at = search.Next(Math.Max(next, at + 1));
        }

        reporter.Check(reading, new CitingFile(context.Tree), context.ReportDiagnostic, context.CancellationToken);
    }

    private static int ReadComment(Comment comment, CitationReading reading)
    {
        CommentCitationReader.Read(comment.ReadWords(out var end), reading);
        return end;
    }

    private static int ReadDocumentation(Comment comment, CitationReading reading)
    {
        if (!comment.IsDocumentation)
        {
            return comment.At;
        }

        CommentXmlReader.Read(comment.ReadWords(out var end), reading);
        return end;
    }

    private static int ReadSection(Comment comment, CitationReading reading)
    {
        if (comment.Start != comment.At)
        {
            return comment.At;
        }

        if (CommentSectionReader.Read(comment.File, comment.At, out var end) is { } site)
        {
            reading.Add(site);
        }

        return end;
    }

    private static Comment? Find(SyntaxTree tree, string file, int at, CancellationToken cancellation)
    {
        var trivia = tree.GetRoot(cancellation).FindTrivia(at);
        switch (trivia.Kind())
        {
            case SyntaxKind.MultiLineCommentTrivia:
            case SyntaxKind.MultiLineDocumentationCommentTrivia:
                var span = trivia.FullSpan;
                return new Comment(file, at, span.Start, new SourceSpan(span.Start, span.Length));

            // Either the line's own comment, or one node for all lines of a documentation comment: each line begins with slashes of its own.
            case SyntaxKind.SingleLineCommentTrivia:
                return new Comment(file, at, trivia.SpanStart, null);
            case SyntaxKind.SingleLineDocumentationCommentTrivia:
                return new Comment(file, at, SlashesInFront(file, at), null);
            default:
                return null;
        }
    }

    private static int SlashesInFront(string file, int at)
    {
        var start = at;
        while (start > 0 && !LineMap.IsLineEnd(file[start - 1]))
        {
            start--;
        }

        var slashes = file.IndexOf("///", start, at - start, StringComparison.Ordinal);
        return slashes < 0 ? at : slashes;
    }

    // At: where the sign stands. Start: where the line's comment begins. Block: all of the comment when it is no line comment.
    private sealed record Comment(string File, int At, int Start, SourceSpan? Block)
    {
        public bool IsDocumentation => Block is { } block
            ? block.Length > 4 && File[block.Start + 2] == '*'
            : CommentWords.IsDocumentation(File, Start);

        public LocatedWords ReadWords(out int end)
        {
            if (Block is not { } block)
            {
                return CommentWords.ReadLines(File, Start, out end);
            }

            end = block.End;
            return CommentWords.ReadBlock(File, block);
        }
    }
}
