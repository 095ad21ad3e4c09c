using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Analyzers;
using CorpusGen.Generator;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Completion.Tests;

/// <summary>An editor with one project open, which has generator, analyzers and completion as the package brings them. <c>$$</c> marks the caret.</summary>
internal sealed class Editor : IDisposable
{
    private const string Caret = "$$";

    private static readonly MefHostServices Host = MefHostServices.Create(
    [
        .. MefHostServices.DefaultAssemblies.Union([Assembly.Load("Microsoft.CodeAnalysis.Features"), Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")]),
    ]);

    private readonly AdhocWorkspace _workspace = new(Host);
    private readonly ProjectId _project = ProjectId.CreateNewId();

    /// <summary>A project with articles, each a path and a text.</summary>
    public Editor(params (string Path, string Text)[] articles)
        : this("", articles)
    {
    }

    /// <summary>The same with properties of the project, a line each, as <c>build_property.Name = value</c>.</summary>
    public Editor(string properties, (string Path, string Text)[] articles)
    {
        var config = new StringBuilder("is_global = true\nbuild_property.RootNamespace = Consumer\n").Append(properties);
        foreach (var (path, _) in articles)
        {
            config.Append(CultureInfo.InvariantCulture, $"[/project/corpus/{path}]\n{OptionNames.FileKind} = {OptionNames.KindArticle}\n{OptionNames.FilePath} = {path}\n");
        }

        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetDirectoryName(p) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Article).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p));
        AnalyzerReference[] analyzers =
        [
            .. new[] { typeof(CorpusGenerator), typeof(CitationCompletionProvider) }.Select(t => new AnalyzerFileReference(t.Assembly.Location, new Loader())),
        ];
        var info = ProjectInfo.Create(
            _project,
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse),
            metadataReferences: references,
            analyzerReferences: analyzers,
            additionalDocuments: articles.Select(a => FileInfo("/project/corpus/" + a.Path, a.Text))).WithAnalyzerConfigDocuments([FileInfo("/project/.globalconfig", config.ToString())]);
        _workspace.AddProject(info);
    }

    /// <summary>What our provider offers at the caret.</summary>
    public async Task<IReadOnlyList<CompletionItem>> ListAsync(string marked, CompletionTrigger trigger = default)
    {
        var (document, caret) = Open(marked);
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret, trigger);
        return [.. list.ItemsList.Where(i => i.Properties.ContainsKey("Words"))];
    }

    /// <summary>The texts that are offered at the caret, the best first.</summary>
    public async Task<string[]> OffersAsync(string marked) =>
        [.. (await ListAsync(marked)).OrderBy(i => i.SortText, StringComparer.Ordinal).Select(i => i.Properties["Words"])];

    /// <summary>The description of the only offer at the caret.</summary>
    public async Task<string> DescribeAsync(string marked)
    {
        var item = Assert.Single(await ListAsync(marked));
        var document = Open(marked).Document;
        return (await CompletionService.GetService(document)!.GetDescriptionAsync(document, item))!.Text;
    }

    /// <summary>The file after the only offer at the caret that begins with some words was taken.</summary>
    public async Task<string> TakeAsync(string marked, string offer)
    {
        var items = await ListAsync(marked);
        var item = Assert.Single(items, i => i.Properties["Words"].StartsWith(offer, StringComparison.Ordinal));
        var (document, caret) = Open(marked);
        Assert.Equal(caret, item.Span.End);
        var service = CompletionService.GetService(document)!;

        Assert.True(await LeavesAsync(marked, item), $"The editor leaves nothing for {marked}");
        var change = await service.GetChangeAsync(document, item);
        return (await document.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    /// <summary>
    /// Whether the editor's own filter leaves an item for what stands between the beginning of its list's span and the caret, however much was typed
    /// since the list was made. The filter is not asked where that is nothing.
    /// </summary>
    public async Task<bool> LeavesAsync(string marked, CompletionItem item)
    {
        var (document, caret) = Open(marked);
        var typed = (await document.GetTextAsync()).ToString(TextSpan.FromBounds(item.Span.Start, caret));
        return typed.Length == 0 || CompletionService.GetService(document)!.FilterItems(document, [item], typed).Contains(item);
    }

    /// <summary>What the compiler's errors and our analyzers say about a file.</summary>
    public async Task<string[]> FindingsAsync(string source)
    {
        var project = Open(source).Document.Project;
        var compilation = (await project.GetCompilationAsync())!;
        var analyzed = compilation.WithAnalyzers([new CitationAnalyzer(), new ArticleAnalyzer(), new LockAnalyzer(), new ProjectAnalyzer()], project.AnalyzerOptions);
        var found = await analyzed.GetAllDiagnosticsAsync();
        return [.. found.Where(d => d.Severity == DiagnosticSeverity.Error || d.Id.StartsWith("CG0", StringComparison.Ordinal)).Select(d => d.ToString())];
    }

    /// <summary>The project with one file, and where the caret stands in it.</summary>
    public (Document Document, int Caret) Open(string marked)
    {
        var caret = marked.IndexOf(Caret, StringComparison.Ordinal);
        var source = caret < 0 ? marked : marked.Remove(caret, Caret.Length);
        return (_workspace.CurrentSolution.GetProject(_project)!.AddDocument("Program.cs", SourceText.From(source), filePath: "/project/Program.cs"), caret);
    }

    public void Dispose() => _workspace.Dispose();

    private DocumentInfo FileInfo(string path, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(_project), Path.GetFileName(path), filePath: path, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
