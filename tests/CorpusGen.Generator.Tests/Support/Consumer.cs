using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>A project that uses the generator, in memory: its options, its code, its corpus.</summary>
internal sealed record Consumer
{
    public ImmutableArray<AdditionalText> Corpus { get; init; } = [];

    public string Code { get; init; } = "";

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Newsroom");

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp9;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>Tells which names the code says; null where the generator is not told, as in a compiler.</summary>
    public Func<string, bool>? IsNamed { get; init; }

    /// <summary>The platform that is compiled against.</summary>
    public ImmutableArray<MetadataReference> Platform { get; init; } = References.TestHost;

    /// <summary>The library that generated code calls.</summary>
    public MetadataReference Library { get; init; } = References.Library;

    public static Consumer Of(params CorpusText[] corpus) => new() { Corpus = [.. corpus] };

    public Consumer With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    /// <summary>The compilation before the generator ran. Documentation is parsed and checked, and every warning counts.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, path: "/project/Program.cs")],
        Platform.Add(Library),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, warningLevel: 9999, deterministic: true));

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <summary>The generator's host.</summary>
    /// <param name="tracksSteps">Whether to remember what became of each step; the host's cost for that grows with the cube of the number of articles.</param>
    public GeneratorDriver Driver(bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator(IsNamed).AsSourceGenerator()],
        Corpus,
        ParseOptions,
        new ProjectFile(Properties.Select(p => (p.Key, p.Value))),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>Runs the generator and compiles its code with the project's.</summary>
    public ConsumerBuild Build()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compile(), out var compilation, out var diagnostics);
        var result = driver.GetRunResult().Results.Single();
        return new ConsumerBuild(
            result.GeneratedSources.IsDefault ? new Dictionary<string, string>() : result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()),
            (CSharpCompilation)compilation,
            [.. diagnostics.Select(d => d.ToString())]);
    }
}

/// <summary>What came of a build.</summary>
/// <param name="Files">The generated files by name.</param>
/// <param name="Compilation">The project with them.</param>
/// <param name="HostComplaints">What the generator's host has to say; an exception in the generator is one of them.</param>
internal sealed record ConsumerBuild(IReadOnlyDictionary<string, string> Files, CSharpCompilation Compilation, IReadOnlyList<string> HostComplaints)
{
    /// <summary>What the compiler and the generator's host have to say, warnings and all, as text.</summary>
    public IReadOnlyList<string> Complaints =>
        [.. HostComplaints, .. Compilation.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden).Select(d => d.ToString())];

    /// <summary>Loads the built assembly and gives its type.</summary>
    public Type Load(string typeName)
    {
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image);
        Xunit.Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType(typeName, throwOnError: true)!;
    }

    /// <summary>Loads the built assembly and gives the articles of its corpus.</summary>
    public IReadOnlyList<Article> LoadArticles(string corpus = "Newsroom.Corpus") => (IReadOnlyList<Article>)Load(corpus)
        .GetProperty("Articles", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
        .GetValue(null)!;

    /// <summary>The names of all members that were generated into a type, as code writes them.</summary>
    public IEnumerable<string> MembersOf(string typeName) => Compilation.SyntaxTrees
        .SelectMany(t => t.GetRoot().DescendantNodes())
        .OfType<TypeDeclarationSyntax>()
        .Where(t => t.Identifier.ValueText == typeName)
        .SelectMany(t => t.Members)
        .SelectMany(m => m switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            _ => [],
        });
}
