using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Analyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Cli.Checking;

/// <summary>
/// Tells which files must be understood as code, and not only read for their comments: binding a folder costs many times as much as reading it, and
/// most files call nothing that cites.
/// </summary>
internal static class CitingCode
{
    // "Corpus.Cite" and "[Cites]".
    private const string Name = "Cite";

    /// <summary>Whether every file may cite: parameters of a method are marked, which may be called from anywhere, or the attribute has another name everywhere.</summary>
    public static bool MayCallAnywhere(IEnumerable<SyntaxTree> trees) =>
        trees.Any(t => Mentions(t, QuoteParameter.MarkName) || (MayCall(t) && t.GetCompilationUnitRoot().Usings.Any(u => u.Alias is not null && u.GlobalKeyword != default)));

    /// <summary>Whether a file may cite by a call or an attribute, unless every file may.</summary>
    public static bool MayCall(SyntaxTree tree) => Mentions(tree, Name);

    /// <summary>Every name that code says, so that what it does not name need not be generated.</summary>
    public static HashSet<string> NamesIn(IEnumerable<SyntaxTree> trees)
    {
        var names = trees.AsParallel().Select(tree => tree.GetRoot().DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText).ToHashSet(StringComparer.Ordinal));
        return names.SelectMany(n => n).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The places of calls named <c>Cite</c> whose method is not known here, so that nobody can say whether they cite.</summary>
    public static IEnumerable<Location> FindUnbound(SemanticModel model) =>
        from call in model.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
        where NameOf(call.Expression) is { Identifier.ValueText: Name } && model.GetSymbolInfo(call).Symbol is null
        select call.GetLocation();

    // A letter of an identifier may be written as an escape (\u0043ite).
    private static bool Mentions(SyntaxTree tree, string name)
    {
        var text = tree.ToString();
        return text.Contains(name, StringComparison.Ordinal)
            || (text.Contains("\\u", StringComparison.OrdinalIgnoreCase)
                && tree.GetRoot().DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText.Contains(name, StringComparison.Ordinal)));
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
