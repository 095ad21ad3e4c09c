using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>
/// The prose of a file: all of a Markdown document, and of C# the comments and the literals. What is no prose is blanked out, so that every word keeps its place in
/// the file; where words are not read one behind the other, a sign stands between them that no article has.
/// </summary>
internal static class ProseWords
{
    /// <summary>Stands between stretches of prose.</summary>
    public const char Break = '\0';

    // What may stand around a word without being read: the signs of comments and of Markdown, and quotation marks of literals. Brackets mark what an editor
    // changed in a citation; here they do not.
    private const string Signs = "/*>#|\"\\[]";

    /// <summary>The prose of a document.</summary>
    public static string OfDocument(string text)
    {
        var prose = text.ToCharArray();
        Blank(prose, new SourceSpan(0, prose.Length));
        return new string(prose);
    }

    /// <summary>The prose of a file of C#.</summary>
    public static string OfCode(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        var prose = new char[text.Length];
        var root = tree.GetRoot();
        foreach (var trivia in root.DescendantTrivia().Where(t => IsComment(t.Kind())))
        {
            Keep(text, prose, trivia.FullSpan);
        }

        foreach (var token in root.DescendantTokens().Where(t => IsText(t.Kind())))
        {
            Keep(text, prose, token.Span);
            BlankEscapes(text, prose, token.Span);
        }

        JoinLines(text, prose);
        return new string(prose);
    }

    /// <summary>Where the words of a prose stand: what lies between blanks.</summary>
    public static IEnumerable<SourceSpan> Split(string prose)
    {
        for (var at = 0; at < prose.Length;)
        {
            var start = at;
            while (at < prose.Length && !char.IsWhiteSpace(prose[at]) && prose[at] != Break)
            {
                at++;
            }

            if (at > start)
            {
                yield return SourceSpan.FromBounds(start, at);
            }
            else
            {
                at++;
            }
        }
    }

    private static bool IsComment(SyntaxKind kind) => kind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsText(SyntaxKind kind) => kind is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken;

    private static void Keep(string text, char[] prose, TextSpan span)
    {
        text.CopyTo(span.Start, prose, span.Start, span.Length);
        Blank(prose, new SourceSpan(span.Start, span.Length));
    }

    private static void Blank(char[] prose, SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            prose[i] = Signs.Contains(prose[i], StringComparison.Ordinal) ? ' ' : prose[i];
        }
    }

    // A line end that is written as an escape stands between words.
    private static void BlankEscapes(string text, char[] prose, TextSpan span)
    {
        for (var i = span.Start; i + 1 < span.End; i++)
        {
            if (text[i] == '\\')
            {
                prose[++i] = text[i] is 'n' or 'r' or 't' ? ' ' : prose[i];
            }
        }
    }

    // Comments that follow each other line by line are read as one text.
    private static void JoinLines(string text, char[] prose)
    {
        for (var i = 0; i < prose.Length; i++)
        {
            prose[i] = prose[i] == Break && char.IsWhiteSpace(text[i]) ? ' ' : prose[i];
        }
    }
}
