using System.Linq;
using CorpusGen.Analyzers.Literals;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Completion.Typing;

/// <summary>A string in which the caret stands, of any form, closed or not.</summary>
internal sealed class TypedString
{
    // The compiler's errors about a string that never ends: regular, verbatim and interpolated, raw.
    private static readonly string[] Unclosed = ["CS1010", "CS1039", "CS8997"];

    private readonly SourceText _file;
    private readonly TextSpan _contents;
    private readonly WordsForm _form;
    private readonly int? _indentation;

    private TypedString(SourceText file, ExpressionSyntax expression, TextSpan contents, WordsForm form, int? indentation, int caret)
    {
        (_file, Expression, _contents, _form, _indentation) = (file, expression, contents, form, indentation);
        Typed = Read(contents.Start, caret);
    }

    /// <summary>The string.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>Its characters in front of the caret.</summary>
    public LocatedWords Typed { get; }

    /// <summary>Finds the string around a place; null when there is none, or when it has holes.</summary>
    /// <param name="root">The file.</param>
    /// <param name="file">Its text.</param>
    /// <param name="caret">The place.</param>
    public static TypedString? At(SyntaxNode root, SourceText file, int caret)
    {
        if (caret == 0 || caret > root.FullSpan.End)
        {
            return null;
        }

        var token = root.FindToken(caret - 1);
        return token.Parent switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => OfLiteral(file, literal, caret),
            InterpolatedStringExpressionSyntax text => OfInterpolated(file, text, caret),
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax text } => OfInterpolated(file, text, caret),
            _ => null,
        };
    }

    /// <summary>All of its characters where it is closed and the code goes on behind it; else those in front of the caret.</summary>
    /// <remarks>A string that lacks its mark ends at the next one, which opens another string: what follows then is no comma and no bracket.</remarks>
    public LocatedWords ReadWhole() =>
        !HasError(Expression.GetLastToken()) && Expression.GetLastToken().GetNextToken().Kind() is SyntaxKind.CommaToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken
            ? Read(_contents.Start, _contents.End)
            : Typed;

    private static TypedString? OfLiteral(SourceText file, LiteralExpressionSyntax literal, int caret)
    {
        var token = literal.Token;
        var isClosed = !HasError(token);
        var text = token.Text;
        if (!token.IsKind(SyntaxKind.StringLiteralToken))
        {
            var bounds = RawBounds.Of(text, isClosed);
            return Create(file, literal, new TextSpan(token.SpanStart + bounds.Contents.Start, bounds.Contents.Length), WordsForm.RawString, bounds.Indentation, caret);
        }

        var isVerbatim = text.Length > 0 && text[0] == '@';
        var contents = TextSpan.FromBounds(token.SpanStart + (isVerbatim ? 2 : 1), token.Span.End - (isClosed ? 1 : 0));
        return Create(file, literal, contents, isVerbatim ? WordsForm.VerbatimString : WordsForm.RegularString, null, caret);
    }

    private static TypedString? OfInterpolated(SourceText file, InterpolatedStringExpressionSyntax text, int caret)
    {
        if (text.Contents.Any(c => c is not InterpolatedStringTextSyntax))
        {
            return null;
        }

        var contents = TextSpan.FromBounds(text.StringStartToken.Span.End, text.StringEndToken.SpanStart);
        var end = text.StringEndToken.Text;
        int? indentation = text.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken) ? InterpolatedText.IndentationOf(end) : null;
        var form = text.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => WordsForm.InterpolatedString,
            SyntaxKind.InterpolatedVerbatimStringStartToken => WordsForm.InterpolatedVerbatimString,
            _ => WordsForm.InterpolatedRawString,
        };
        return Create(file, text, contents, form, indentation, caret);
    }

    private static TypedString? Create(SourceText file, ExpressionSyntax expression, TextSpan contents, WordsForm form, int? indentation, int caret) =>
        contents.Start <= caret && caret <= contents.End ? new TypedString(file, expression, contents, form, indentation, caret) : null;

    private static bool HasError(SyntaxToken last) => last.IsMissing || last.GetDiagnostics().Any(d => Unclosed.Contains(d.Id));

    private LocatedWords Read(int start, int end)
    {
        var text = _file.ToString(TextSpan.FromBounds(start, end));
        var all = new SourceSpan(0, text.Length);
        var words = new LocatedWordsBuilder();
        switch (_form)
        {
            case WordsForm.RegularString or WordsForm.InterpolatedString:
                StringEscapes.ReadRegular(text, all, start, _form, words);
                break;
            case WordsForm.VerbatimString or WordsForm.InterpolatedVerbatimString:
                StringEscapes.ReadVerbatim(text, all, start, _form, words);
                break;
            case var _ when _indentation is { } indentation:
                RawStrings.ReadLines(text, all, indentation, atLineStart: true, start, _form, words);
                break;
            default:
                StringEscapes.AddExact(text, 0, all.End, start, _form, words);
                break;
        }

        if (words.Length == 0)
        {
            // Nothing has a place too, which is where words can be put in: behind the indentation.
            words.AddExact("", default, _form, end);
        }

        return words.ToWords();
    }
}
