using System;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>A comment in which something was found.</summary>
/// <param name="File">The file's text.</param>
/// <param name="At">Where it was found.</param>
/// <param name="Start">Where the comment begins; of documentation of several lines, where the line's slashes stand.</param>
/// <param name="Block">All of a <c>/* */</c> comment; null for one of <c>//</c>.</param>
internal sealed record CitingComment(string File, int At, int Start, SourceSpan? Block)
{
    /// <summary>Whether it documents a declaration: <c>///</c> or <c>/**</c>.</summary>
    public bool IsDocumentation => Block is { } block
        ? block.Length > 4 && File[block.Start + 2] == '*'
        : CommentWords.IsDocumentation(File, Start);

    /// <summary>The comment at a place; null where code or a directive stands.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="file">Its text.</param>
    /// <param name="at">The place.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CitingComment? Find(SyntaxTree tree, string file, int at, CancellationToken cancellation)
    {
        var trivia = tree.GetRoot(cancellation).FindTrivia(at);
        switch (trivia.Kind())
        {
            case SyntaxKind.MultiLineCommentTrivia:
            case SyntaxKind.MultiLineDocumentationCommentTrivia:
                var span = trivia.FullSpan;
                return new CitingComment(file, at, span.Start, new SourceSpan(span.Start, span.Length));

            // Either the line's own comment, or one node for all lines of a documentation comment: each line begins with slashes of its own.
            case SyntaxKind.SingleLineCommentTrivia:
                return new CitingComment(file, at, trivia.SpanStart, null);
            case SyntaxKind.SingleLineDocumentationCommentTrivia:
                return new CitingComment(file, at, SlashesInFront(file, at), null);
            default:
                return null;
        }
    }

    /// <summary>The comment's words.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="cancellation">Stops the work.</param>
    public LocatedWords ReadWords(out int end, CancellationToken cancellation = default)
    {
        if (Block is not { } block)
        {
            return CommentWords.ReadLines(File, Start, out end, cancellation);
        }

        end = block.End;
        return CommentWords.ReadBlock(File, block, cancellation);
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
}
