using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers;
using CorpusGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>Runs the analyzers on a source, and a fix on what they found.</summary>
internal static class FixHarness
{
    /// <summary>
    /// Asserts that fixing one diagnostic after another gives <paramref name="expected"/>, and so does fixing all of a rule at once; that this
    /// is code, and that nothing is left to fix.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="source">Its source.</param>
    /// <param name="expected">The source afterwards, all of it.</param>
    /// <param name="property">Which kind of fix is taken.</param>
    public static async Task ExpectAsync(TestProject project, string source, string expected, string property = FixProperties.Edits)
    {
        var text = source;
        for (var (action, _) = await FirstFixAsync(project, text, property); action is not null; (action, _) = await FirstFixAsync(project, text, property))
        {
            var changed = await ApplyAsync(action);
            Assert.NotEqual(text, changed);
            text = changed;
        }

        Assert.Equal(expected, text);
        Assert.Equal(expected, await FixAllAsync(project, source, property));
        Assert.Empty(CSharpSyntaxTree.ParseText(expected, project.Parsing).GetDiagnostics());
        Assert.Empty(await FixableAsync(project, expected));
    }

    /// <summary>The first fix of a kind, and its diagnostic.</summary>
    public static async Task<(CodeAction? Action, Diagnostic? Diagnostic)> FirstFixAsync(TestProject project, string source, string property = FixProperties.Edits)
    {
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, source);
        foreach (var diagnostic in await FixableAsync(project, source))
        {
            var ofKind = (await ActionsAsync(document, diagnostic)).Where(a => a.EquivalenceKey == diagnostic.Id + ":" + property).ToArray();
            if (ofKind.Length > 0)
            {
                return (Assert.Single(ofKind), diagnostic);
            }
        }

        return (null, null);
    }

    /// <summary>The titles of all that is offered for a source, in order.</summary>
    public static async Task<string[]> TitlesAsync(TestProject project, string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, source);
        var titles = new List<string>();
        foreach (var diagnostic in await FixableAsync(project, source))
        {
            titles.AddRange((await ActionsAsync(document, diagnostic)).Select(a => a.Title));
        }

        return [.. titles];
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new CitationFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    // A fix of one rule may uncover another: a right key shows which article the words must be compared with.
    private static async Task<string> FixAllAsync(TestProject project, string source, string property)
    {
        for (var before = ""; before != source;)
        {
            before = source;
            source = await FixEachRuleAsync(project, source, property);
        }

        return source;
    }

    private static async Task<string> FixEachRuleAsync(TestProject project, string source, string property)
    {
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, source);
        var provider = new CitationFixProvider();
        foreach (var id in provider.FixableDiagnosticIds)
        {
            var text = (await document.GetTextAsync()).ToString();
            var context = new FixAllContext(document, provider, FixAllScope.Document, id + ":" + property, [id], new Found(project, text), CancellationToken.None);
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
