using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>An editor that has the project of a case open: with what was generated, and the files that completion reads.</summary>
internal sealed class CaseEditor : IDisposable
{
    private readonly AdhocWorkspace _workspace = new(BaseProject.Host);
    private readonly Microsoft.CodeAnalysis.Project _project;

    /// <summary>Opens the project.</summary>
    public CaseEditor(FuzzCase input, GeneratedCorpus generated)
    {
        var info = ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Case", "Case", LanguageNames.CSharp)
            .WithParseOptions(BaseProject.Parsing).WithCompilationOptions(BaseProject.Compilation.Options).WithMetadataReferences(BaseProject.Compilation.References);
        var project = _workspace.AddProject(info);
        foreach (var tree in BaseProject.Compilation.SyntaxTrees.Concat(generated.Trees))
        {
            project = project.AddDocument(System.IO.Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        }

        // A section of the settings is a pattern: the files get names that mean nothing in it, and keep their paths in the corpus.
        var settings = new StringBuilder($"is_global = true\nbuild_property.{OptionNames.RootNamespace} = {BaseProject.Namespace}\n");
        foreach (var (number, file) in input.AdditionalFiles().Index())
        {
            var name = $"/project/file{number}.txt";
            project = project.AddAdditionalDocument(name, file.Text, filePath: name).Project;
            settings.Append(CultureInfo.InvariantCulture, $"[{name}]\n{OptionNames.FileKind} = {file.Kind}\n{OptionNames.FilePath} = {file.CorpusPath}\n");
        }

        _project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(settings.ToString()), filePath: "/project/.globalconfig").Project;
    }

    /// <summary>The project with one file more.</summary>
    public Document Open(string code) => _project.AddDocument("Program.cs", SourceText.From(code), filePath: "/project/Program.cs");

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();
}
