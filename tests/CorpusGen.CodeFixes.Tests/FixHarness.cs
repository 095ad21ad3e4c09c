using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>Runs the analyzers on a source, and a fix on what they found.</summary>
internal static class FixHarness
{
    /// <summary>Asserts that fixing one diagnostic after another gives <paramref name="expected"/>, and so does fixing all of a rule at once.</summary>
    public static async Task ExpectAsync(TestProject project, string source, string expected)
    {
        var text = source;
        for (var (action, _) = await FirstFixAsync(project, text); action is not null; (action, _) = await FirstFixAsync(project, text))
        {
            var changed = await ApplyAsync(action);
            Assert.NotEqual(text, changed);
            text = changed;
        }

        Assert.Equal(expected, text);
        Assert.Equal(expected, await FixAllAsync(project, source));
    }

    /// <summary>The fix of the first diagnostic that has one, and its diagnostic.</summary>
    public static async Task<(CodeAction? Action, Diagnostic? Diagnostic)> FirstFixAsync(TestProject project, string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, source);
        foreach (var diagnostic in await FixableAsync(project, source))
        {
            var actions = new List<CodeAction>();
            await new CitationFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            if (actions.Count > 0)
            {
                return (Assert.Single(actions), diagnostic);
            }
        }

        return (null, null);
    }

    // A fix of one rule may uncover another: a right key shows which article the words must be compared with.
    private static async Task<string> FixAllAsync(TestProject project, string source)
    {
        for (var before = ""; before != source;)
        {
            before = source;
            source = await FixEachRuleAsync(project, source);
        }

        return source;
    }

    private static async Task<string> FixEachRuleAsync(TestProject project, string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, source);
        var provider = new CitationFixProvider();
        foreach (var id in provider.FixableDiagnosticIds)
        {
            var text = (await document.GetTextAsync()).ToString();
            var context = new FixAllContext(document, provider, FixAllScope.Document, id, [id], new Found(project, text), CancellationToken.None);
            if (await provider.GetFixAllProvider().GetFixAsync(context) is { } action)
            {
                document = document.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(await ApplyAsync(action)));
            }
        }

        return (await document.GetTextAsync()).ToString();
    }

    private static async Task<ImmutableArray<Diagnostic>> FixableAsync(TestProject project, string source)
    {
        var found = await project.AnalyzeAsync(source);
        return [.. found.Where(d => d.Location.IsInSource && new CitationFixProvider().FixableDiagnosticIds.Contains(d.Id))];
    }

    private static Document AddDocument(AdhocWorkspace workspace, string source) =>
        workspace.AddProject("Consumer", LanguageNames.CSharp).AddDocument("Program.cs", source);

    private static async Task<string> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.Projects.Single().Documents.Single().GetTextAsync()).ToString();
    }

    private sealed class Found(TestProject project, string source) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await FixableAsync(project, source);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            await GetDocumentDiagnosticsAsync(project.Documents.Single(), cancellationToken);
    }
}
