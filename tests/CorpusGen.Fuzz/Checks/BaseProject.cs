using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using CorpusGen.Cli.Checking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;

namespace CorpusGen.Fuzz.Checks;

/// <summary>The project to which every case belongs. Its references are read once; what is compiled later shares them.</summary>
internal static class BaseProject
{
    /// <summary>The namespace of the generated corpus.</summary>
    public const string Namespace = "Newsroom";

    /// <summary>What a workspace is made of. An editor's own part, which completion is asked through, stands beside it without all that it needs.</summary>
    public static MefHostServices Host { get; } = MefHostServices.Create([typeof(Workspace).Assembly, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Workspaces")]);

    /// <summary>Documentation is parsed and checked, as in a project that publishes its own.</summary>
    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    /// <summary>The project without code.</summary>
    public static CSharpCompilation Compilation { get; } = Bind(CSharpCompilation.Create(
        "Case",
        [CSharpSyntaxTree.ParseText("global using Newsroom; global using CorpusGen;", Parsing, "/project/Usings.cs")],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false)));

    /// <summary>The project's properties.</summary>
    /// <param name="embedsText">Whether whole articles go into the program.</param>
    public static CheckedOptions Options(bool embedsText) => new(new Dictionary<string, string>
    {
        [OptionNames.RootNamespace] = Namespace,
        [OptionNames.EmbedText] = embedsText ? "true" : "false",
    });

    private static ImmutableArray<MetadataReference> References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetDirectoryName(p) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Article).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static CSharpCompilation Bind(CSharpCompilation compilation)
    {
        compilation.GetDiagnostics();
        return compilation;
    }
}
