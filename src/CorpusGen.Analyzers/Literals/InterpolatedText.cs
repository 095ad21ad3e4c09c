using System;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Literals;

/// <summary>Reads the text between the holes of an interpolated string.</summary>
internal static class InterpolatedText
{
    /// <summary>Adds the characters of <paramref name="text"/>.</summary>
    public static void Read(InterpolatedStringTextSyntax text, InterpolatedStringExpressionSyntax parent, LocatedWordsBuilder words)
    {
        var token = text.TextToken;
        var all = new SourceSpan(0, token.Text.Length);
        switch (parent.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedStringStartToken:
                StringEscapes.ReadRegular(token.Text, all, token.SpanStart, WordsForm.InterpolatedString, words);
                break;
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                StringEscapes.ReadVerbatim(token.Text, all, token.SpanStart, WordsForm.InterpolatedVerbatimString, words);
                break;
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                StringEscapes.AddExact(token.Text, 0, all.End, token.SpanStart, WordsForm.InterpolatedRawString, words);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                ReadRawLines(text, parent, words);
                break;
        }
    }

    private static void ReadRawLines(InterpolatedStringTextSyntax text, InterpolatedStringExpressionSyntax parent, LocatedWordsBuilder words)
    {
        var token = text.TextToken;
        var isFirst = parent.Contents[0] == text;
        RawStrings.ReadLines(
            token.Text,
            new SourceSpan(0, token.Text.Length),
            IndentationOf(parent.StringEndToken.Text),
            isFirst,
            token.SpanStart,
            WordsForm.InterpolatedRawString,
            words);
    }

    /// <summary>The indentation of a raw string of several lines.</summary>
    /// <param name="end">Its closing token, which begins with the line break and the blanks in front of its marks.</param>
    public static int IndentationOf(string end)
    {
        var marks = Math.Max(0, end.IndexOf('"'));
        var lineStart = marks;
        while (lineStart > 0 && !LineMap.IsLineEnd(end[lineStart - 1]))
        {
            lineStart--;
        }

        return marks - lineStart;
    }
}
