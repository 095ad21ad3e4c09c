using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers;
using CorpusGen.CodeFixes;
using CorpusGen.Fuzz.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Fixes: every one that is offered gives code that parses as before, its finding is gone, and nothing else has changed.</summary>
internal static class FixCheck
{
    /// <summary>Applies every fix that is offered for a finding, each alone, and says how many these were.</summary>
    public static int Run(FuzzCase input, GeneratedCorpus generated, ImmutableArray<Diagnostic> found)
    {
        var code = string.Concat(input.Of(FileKind.Code).Select(f => f.Text));
        var inCode = found.Where(d => d.Location.IsInSource).ToList();
        using var workspace = new AdhocWorkspace(BaseProject.Host);
        var document = workspace.AddProject("Case", LanguageNames.CSharp).AddDocument("Program.cs", code);
        var applied = 0;
        foreach (var (diagnostic, action) in inCode.SelectMany(d => Offered(document, d).Select(a => (d, a))))
        {
            applied++;
            var changed = Apply(action);
            CheckSyntax(code, changed, action);
            var left = AnalysisCheck.Analyze(changed, generated, input.AdditionalFiles()).Where(d => d.Location.IsInSource).ToList();
            CheckFindings(inCode, left, diagnostic, code, changed, action);
        }

        return applied;
    }

    private static List<CodeAction> Offered(Document document, Diagnostic diagnostic)
    {
        var provider = new CitationFixProvider();
        var actions = new List<CodeAction>();
        if (provider.FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).GetAwaiter().GetResult();
        }

        return actions;
    }

    private static string Apply(CodeAction action)
    {
        var operations = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult();
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return solution.Projects.Single().Documents.Single().GetTextAsync().GetAwaiter().GetResult().ToString();
    }

    // The same tokens, but for the values of strings; comments may change, and the compiler has nothing more to say than before: less where the words that were
    // replaced had an escape that means nothing.
    private static void CheckSyntax(string code, string changed, CodeAction action)
    {
        var (before, after) = (Parse(code), Parse(changed));
        FailedCheckException.Unless(code != changed, "a fix changes something", () => action.Title);
        FailedCheckException.Unless(
            Tokens(before).SequenceEqual(Tokens(after)) && !HasMore(Errors(after), Errors(before)),
            "a fix changes no code but strings and comments",
            () => $"{action.Title}\n{code}\n----\n{changed}");
    }

    private static void CheckFindings(List<Diagnostic> before, List<Diagnostic> after, Diagnostic @fixed, string code, string changed, CodeAction action)
    {
        // Everything between the parts that both texts begin and end with was touched.
        var prefix = code.AsSpan().CommonPrefixLength(changed);
        var suffix = 0;
        while (suffix < Math.Min(code.Length, changed.Length) - prefix && code[^(suffix + 1)] == changed[^(suffix + 1)])
        {
            suffix++;
        }

        var touched = TextSpan.FromBounds(prefix, changed.Length - suffix);
        var site = TextSpan.FromBounds(Math.Min(prefix, @fixed.Location.SourceSpan.Start), Math.Max(code.Length - suffix, @fixed.Location.SourceSpan.End));
        FailedCheckException.Unless(
            !after.Exists(d => d.Id == @fixed.Id && d.Location.SourceSpan.IntersectsWith(touched) && IsSameFinding(d, @fixed)),
            "a fix takes its finding away",
            () => $"{action.Title}: {@fixed}\n{code}\n----\n{changed}");

        // What does not touch the place is found as before.
        var shift = changed.Length - code.Length;
        var kept = before.Where(d => !d.Location.SourceSpan.IntersectsWith(site)).Select(d => Key(d, d.Location.SourceSpan.Start >= site.End ? shift : 0));
        var left = after.Select(d => Key(d, 0)).ToHashSet();
        var lost = kept.FirstOrDefault(k => !left.Contains(k));
        FailedCheckException.Unless(lost is null, "a fix leaves other findings alone", () => $"{action.Title}: {lost}\n{code}\n----\n{changed}");
        FailedCheckException.Unless(after.Count <= before.Count, "a fix adds no finding", () => $"{action.Title}: {string.Join('\n', after)}\n{code}\n----\n{changed}");
    }

    private static bool IsSameFinding(Diagnostic one, Diagnostic other) =>
        one.Properties.GetValueOrDefault(FixProperties.CitedText) == other.Properties.GetValueOrDefault(FixProperties.CitedText)
        || one.Id is "CG0002" or "CG0003" or "CG0004" or "CG0006";

    private static string Key(Diagnostic diagnostic, int shift) => $"{diagnostic.Id}@{diagnostic.Location.SourceSpan.Start + shift}";

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(SourceText.From(code), BaseProject.Parsing);

    private static IEnumerable<(SyntaxKind Kind, string Text)> Tokens(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Select(t => (t.Kind(), t.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken ? "" : t.Text));

    // Warnings about documentation may come and go with its text.
    private static bool HasMore(IEnumerable<string> some, IEnumerable<string> others)
    {
        var known = others.CountBy(id => id).ToDictionary();
        return some.CountBy(id => id).Any(s => s.Value > known.GetValueOrDefault(s.Key));
    }

    private static IEnumerable<string> Errors(SyntaxTree tree) => tree.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id);
}
