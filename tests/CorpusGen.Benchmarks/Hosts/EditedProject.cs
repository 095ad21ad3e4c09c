using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Generator;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>A project with a corpus that is open in an editor: one file, which is typed in, and the generator.</summary>
internal sealed class EditedProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new(MefHostServices.Create([typeof(Workspace).Assembly, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Workspaces")]));
    private readonly ProjectId _project = ProjectId.CreateNewId();
    private Document _document;

    /// <summary>Opens a project.</summary>
    /// <param name="files">Its articles.</param>
    public EditedProject(IReadOnlyList<SyntheticFile> files)
    {
        var config = new StringBuilder("is_global = true\nbuild_property.RootNamespace = Newsroom\n");
        foreach (var file in files)
        {
            config.Append(CultureInfo.InvariantCulture, $"[/project/corpus/{file.Path}]\n{OptionNames.FileKind} = {OptionNames.KindArticle}\n{OptionNames.FilePath} = {file.Path}\n");
        }

        var info = ProjectInfo.Create(
            _project,
            VersionStamp.Default,
            "Newsroom",
            "Newsroom",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.Parse),
            metadataReferences: CorpusProject.References.Value,
            analyzerReferences: [new AnalyzerFileReference(typeof(CorpusGenerator).Assembly.Location, new Loader())],
            additionalDocuments: files.Select(f => FileInfo("/project/corpus/" + f.Path, f.Text)));
        var project = _workspace.AddProject(info.WithAnalyzerConfigDocuments([FileInfo("/project/.globalconfig", config.ToString())]));
        _document = project.AddDocument(Path.GetFileName(CorpusProject.ProgramPath), "", filePath: CorpusProject.ProgramPath);
    }

    /// <summary>What analyzers see of the project.</summary>
    public AnalyzerOptions AnalyzerOptions => _document.Project.AnalyzerOptions;

    /// <summary>The file with another text: what a keystroke makes of it.</summary>
    public Document Type(string text) => _document = _document.WithText(SourceText.From(text, Encoding.UTF8));

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private DocumentInfo FileInfo(string path, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(_project),
        Path.GetFileName(path),
        filePath: path,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
