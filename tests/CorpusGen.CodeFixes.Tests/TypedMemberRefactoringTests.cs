using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>The typed member in place of a literal, with the code that the generator writes.</summary>
public sealed class TypedMemberRefactoringTests
{
    private const string Member = "Corpus.Harbour.Quotes.NobodyAskedTheFishermen.Text";

    private static readonly TestProject Project = TestArticles.Project
        .WithArticle("twice.txt", "\"We count the boats at night,\" said Oskar Bly. \"We count the boats at night,\" he said again.\n")
        .WithProperty("CorpusGenNamespace", "Consumer");

    [Theory]
    [InlineData("Corpus.Cite(\"Nobody asked the fisher|men\")", "Corpus.Cite(" + Member + ")")]
    [InlineData("Corpus.Cite(\"|Nobody asked the fishermen,\").Text", "Corpus.Cite(" + Member + ").Text")]
    [InlineData("Corpus.Cite(@\"Nobody asked the| fishermen\")", "Corpus.Cite(" + Member + ")")]
    [InlineData("Corpus.Cite(\"\"\"Nobody asked the| fishermen\"\"\")", "Corpus.Cite(" + Member + ")")]
    [InlineData("Consumer.Corpus.Cite(text: \"Nobody asked the| fishermen.\")", "Consumer.Corpus.Cite(text: " + Member + ")")]
    public async Task WholeQuotation_BecomesItsMember(string marked, string expected)
    {
        var (action, before) = await RefactorAsync(InClass(marked));
        Assert.Equal("Use the typed member " + Member, action!.Title);
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var document = solution.GetDocument(before.Id)!;
        Assert.Equal(InClass(expected), (await document.GetTextAsync()).ToString());
        var compilation = await document.Project.GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("Corpus.Cite(\"asked the| fishermen\")")]
    [InlineData("Corpus.Cite(\"Nobody asked| the sailors\")")]
    [InlineData("Corpus.Cite(\"We count the boats| at night\")")]
    [InlineData("Corpus.Cite(\"Nobody asked the| fishermen\", \"harbour\")")]
    [InlineData("Corpus.Cite(\"Nobody asked| \" + \"the fishermen\")")]
    [InlineData("Corpus.Check(\"Nobody asked the| fishermen\")")]
    [InlineData("Corpus.|Cite(\"Nobody asked the fishermen\")")]
    [InlineData("Corpus.Cite(\"|\")")]
    public async Task WhatIsNotOneWholeQuotationByItself_StaysALiteral(string marked)
    {
        var (action, _) = await RefactorAsync(InClass(marked));
        Assert.Null(action);
    }

    private static async Task<(CodeAction? Action, Document Document)> RefactorAsync(string marked)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        using var workspace = new AdhocWorkspace();
        var compilation = Project.Compile("").RemoveAllSyntaxTrees();
        var info = ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp)
            .WithParseOptions(Project.Parsing).WithCompilationOptions(compilation.Options).WithMetadataReferences(compilation.References);
        var project = workspace.AddProject(info);
        foreach (var tree in Generate(compilation))
        {
            project = project.AddDocument(System.IO.Path.GetFileName(tree.FilePath), await tree.GetTextAsync()).Project;
        }

        var document = project.AddDocument("Program.cs", SourceText.From(marked.Remove(at, 1)));
        var actions = new List<CodeAction>();
        await new TypedMemberRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(at, 0), actions.Add, CancellationToken.None));
        return (actions.SingleOrDefault(), document);
    }

    private static System.Collections.Immutable.ImmutableArray<SyntaxTree> Generate(CSharpCompilation compilation) => CSharpGeneratorDriver
        .Create([new CorpusGenerator().AsSourceGenerator()], Project.Files, Project.Parsing, new TestOptions(Project.Properties))
        .RunGenerators(compilation).GetRunResult().GeneratedTrees;

    private static string InClass(string expression) => "namespace Consumer\n{\n    class C\n    {\n        object f = " + expression + ";\n    }\n}\n";
}
