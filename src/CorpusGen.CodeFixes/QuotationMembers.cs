using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.CodeFixes;

/// <summary>
/// Finds the generated member of a quotation by its words. It reads them where the generated constructor gives them to the member, so
/// that no other member can be taken for it; where a large corpus keeps its words in attributes, none is found.
/// </summary>
internal static class QuotationMembers
{
    private const int TextArgument = 2;

    // What ends a citation may differ from what ends the quotation, such as the comma in front of "he said".
    private static readonly char[] Endings = ['.', ',', ';', ':', '!', '?', '\u2026', ' '];

    /// <summary>The member's path from the corpus class, such as <c>.Harbour.Quotes.WeWillNot</c>; null when no quotation or more than one has the words.</summary>
    public static string? FindOnly(INamedTypeSymbol corpus, string text, Compilation compilation, CancellationToken cancellation)
    {
        string? only = null;
        var words = text.Trim().TrimEnd(Endings);
        foreach (var article in corpus.GetMembers().OfType<IPropertySymbol>().Where(IsArticle))
        {
            cancellation.ThrowIfCancellationRequested();
            if (article.Type.GetMembers(nameof(CorpusGen.Article.Quotes)).OfType<IPropertySymbol>().FirstOrDefault()?.Type is not INamedTypeSymbol quotes
                || !LibraryType.Is(quotes.BaseType, nameof(QuoteList)))
            {
                continue;
            }

            foreach (var field in FieldsWith(quotes, words, compilation, cancellation))
            {
                if (only is not null)
                {
                    return null;
                }

                only = "." + Escape(article.Name) + "." + nameof(CorpusGen.Article.Quotes) + "." + Escape(field.Name);
            }
        }

        return only;
    }

    private static bool IsArticle(IPropertySymbol property) => property.IsStatic && LibraryType.Is(property.Type.BaseType, nameof(CorpusGen.Article));

    private static IEnumerable<ISymbol> FieldsWith(INamedTypeSymbol quotes, string words, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var reference in quotes.InstanceConstructors.SelectMany(static c => c.DeclaringSyntaxReferences))
        {
            var constructor = reference.GetSyntax(cancellation);
            foreach (var assignment in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => Gives(a, words)))
            {
                if (compilation.GetSemanticModel(assignment.SyntaxTree).GetOperation(assignment, cancellation) is ISimpleAssignmentOperation
                    {
                        Target: IFieldReferenceOperation { Field: var field },
                        Value: IObjectCreationOperation { Constructor: { } made } creation,
                    }
                    && LibraryType.Is(made.ContainingType, nameof(Quote)) && LibraryType.Is(field.Type, nameof(Quote))
                    && creation.Arguments.Any(a => a.Parameter?.Name == "text" && a.Value.ConstantValue is { HasValue: true, Value: string text } && IsSame(text, words)))
                {
                    yield return field;
                }
            }
        }
    }

    // Looks at the characters alone, before the compiler is asked.
    private static bool Gives(AssignmentExpressionSyntax assignment, string words) =>
        assignment.Right is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > TextArgument } arguments }
        && arguments[TextArgument].Expression is LiteralExpressionSyntax literal
        && IsSame(literal.Token.ValueText, words);

    private static bool IsSame(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && string.Equals(text.TrimEnd(Endings), words, StringComparison.Ordinal);

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
