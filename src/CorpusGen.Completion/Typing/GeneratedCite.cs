using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Completion.Typing;

/// <summary>
/// Knows <c>Corpus.Cite</c> without asking the compiler for it. After every key the compiler makes all members of a class anew to find one of them, and the
/// generated class has a property and a class for each article: with a thousand of them that takes most of the time that a list may take.
/// </summary>
internal static class GeneratedCite
{
    // The folder in which a compiler puts what our generator writes.
    private const string Folder = "CorpusGen.Generator.CorpusGenerator";

    /// <summary>
    /// The method of the library that a call of the generated class's <c>Cite</c> ends up in, which has the same parameters, and what is marked of them;
    /// null when something else is called, or when the class was added to by hand, where another method of this name may stand.
    /// </summary>
    /// <param name="call">The call, which need not be complete.</param>
    /// <param name="model">Tells what the names in front of the method mean.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static (IMethodSymbol Method, QuoteParameter Parameter)? Find(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
    {
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: nameof(CorpusCatalog.Cite) } } access }
            || Find(access.Expression, model) is not INamedTypeSymbol { IsStatic: true } type
            || Declaration(type, cancellation) is not { ParameterList.Parameters: { Count: > 0 } written }
            || LibraryMethod(model.Compilation) is not { } method
            || QuoteParameter.Of(method) is not { Length: 1 } marked)
        {
            return null;
        }

        return (method, marked[0] with { QuotationsOnly = IsSet(written[0], nameof(CorpusQuoteAttribute.QuotationsOnly)), Corpus = type.ContainingAssembly });
    }

    // The namespace or class that a name stands for. Binding the name would make the members of the class, too; looking it up does not.
    private static INamespaceOrTypeSymbol? Find(ExpressionSyntax name, SemanticModel model)
    {
        var names = new Stack<SimpleNameSyntax>();
        while (name is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access)
        {
            names.Push(access.Name);
            name = access.Expression;
        }

        INamespaceOrTypeSymbol? found = null;
        if (name is AliasQualifiedNameSyntax { Alias.Identifier.RawKind: (int)SyntaxKind.GlobalKeyword } root)
        {
            names.Push(root.Name);
            found = model.Compilation.GlobalNamespace;
        }
        else if (name is SimpleNameSyntax first)
        {
            found = Find(first, null, model);
        }

        while (names.Count > 0 && found is INamespaceSymbol container)
        {
            found = Find(names.Pop(), container, model);
        }

        return names.Count == 0 ? found : null;
    }

    private static INamespaceOrTypeSymbol? Find(SimpleNameSyntax name, INamespaceSymbol? container, SemanticModel model)
    {
        var found = name is IdentifierNameSyntax ? model.LookupSymbols(name.SpanStart, container, name.Identifier.ValueText) : [];
        return found.Length == 1 ? ((found[0] as IAliasSymbol)?.Target ?? found[0]) as INamespaceOrTypeSymbol : null;
    }

    private static MethodDeclarationSyntax? Declaration(INamedTypeSymbol type, CancellationToken cancellation)
    {
        MethodDeclarationSyntax? found = null;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (Path.GetFileName(Path.GetDirectoryName(part.SyntaxTree.FilePath)) != Folder)
            {
                return null;
            }

            if (found is null && part.GetSyntax(cancellation) is TypeDeclarationSyntax declaration)
            {
                found = declaration.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(m => m.Identifier.ValueText == nameof(CorpusCatalog.Cite));
            }
        }

        return found;
    }

    // Symbols of a referenced assembly are kept from one key to the next.
    private static IMethodSymbol? LibraryMethod(Compilation compilation) =>
        compilation.GetTypesByMetadataName(typeof(CorpusCatalog).FullName!).FirstOrDefault()?.GetMembers(nameof(CorpusCatalog.Cite)) is { Length: 1 } methods ? methods[0] as IMethodSymbol : null;

    private static bool IsSet(ParameterSyntax parameter, string property) => parameter.AttributeLists
        .SelectMany(l => l.Attributes)
        .SelectMany(a => a.ArgumentList?.Arguments ?? default)
        .Any(a => a.NameEquals?.Name.Identifier.ValueText == property && a.Expression.IsKind(SyntaxKind.TrueLiteralExpression));
}
