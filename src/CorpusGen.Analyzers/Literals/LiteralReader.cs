using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Literals;

/// <summary>Tells where the characters of a constant stand in the file, for every form of string and for constants put together of several.</summary>
internal static class LiteralReader
{
    /// <summary>Maps a constant expression. What cannot be taken apart is one piece.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="value">Its value, as the compiler gives it.</param>
    /// <param name="model">Gives the values of its parts.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LocatedWords Read(ExpressionSyntax expression, string value, SemanticModel model, CancellationToken cancellation)
    {
        var words = ReadParts(expression, model, cancellation);
        return words is not null && string.Equals(words.Text, value, StringComparison.Ordinal) ? words : Whole(expression, value);
    }

    // Concatenations nest as deep as they are long, so the parts wait on a stack of our own.
    private static LocatedWords? ReadParts(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var words = new LocatedWordsBuilder();
        var waiting = new Stack<SyntaxNode>();
        waiting.Push(expression);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (waiting.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    waiting.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                    waiting.Push(binary.Right);
                    waiting.Push(binary.Left);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                    ReadToken(literal.Token, words);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    for (var i = interpolated.Contents.Count - 1; i >= 0; i--)
                    {
                        waiting.Push(interpolated.Contents[i]);
                    }

                    break;
                case InterpolationSyntax interpolation:
                    waiting.Push(interpolation.Expression);
                    break;
                case InterpolatedStringTextSyntax text when text.Parent is InterpolatedStringExpressionSyntax parent:
                    InterpolatedText.Read(text, parent, words);
                    break;
                case ExpressionSyntax other when model.GetConstantValue(other, cancellation) is { HasValue: true, Value: null or string } constant:
                    words.Add(constant.Value as string ?? "", ToSpan(other.Span), WordsForm.Elsewhere);
                    break;
                default:
                    return null;
            }
        }

        return words.ToWords();
    }

    private static void ReadToken(SyntaxToken token, LocatedWordsBuilder words)
    {
        var (text, start) = (token.Text, token.SpanStart);
        if (!token.IsKind(SyntaxKind.StringLiteralToken))
        {
            RawStrings.Read(text, start, words);
        }
        else if (text.Length > 2 && text[0] == '@')
        {
            StringEscapes.ReadVerbatim(text, SourceSpan.FromBounds(2, text.Length - 1), start, WordsForm.VerbatimString, words);
        }
        else if (text.Length > 1)
        {
            StringEscapes.ReadRegular(text, SourceSpan.FromBounds(1, text.Length - 1), start, WordsForm.RegularString, words);
        }

        if (words.Length == 0)
        {
            // An empty string has a place too.
            words.Add("", new SourceSpan(start, text.Length), WordsForm.Elsewhere);
        }
    }

    private static LocatedWords Whole(ExpressionSyntax expression, string value)
    {
        var words = new LocatedWordsBuilder();
        words.Add(value, ToSpan(expression.Span), WordsForm.Elsewhere);
        return words.ToWords();
    }

    private static SourceSpan ToSpan(Microsoft.CodeAnalysis.Text.TextSpan span) => new(span.Start, span.Length);
}
