using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using CorpusGen.Analyzers;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Generator;
using CorpusGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>A project with a corpus, in memory: what an editor holds of it.</summary>
internal sealed class CorpusProject
{
    /// <summary>Where the project would stand on disk.</summary>
    public const string ProgramPath = "/project/Program.cs";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13, DocumentationMode.Parse);

    /// <summary>The runtime and the library.</summary>
    public static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetDirectoryName(p) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Article).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ]);

    private CorpusProject(ImmutableArray<CorpusText> files) => Files = files;

    /// <summary>The articles and their sidecars.</summary>
    public ImmutableArray<CorpusText> Files { get; }

    /// <summary>The options that MSBuild would hand to the compiler.</summary>
    public AnalyzerConfigOptionsProvider Options { get; } = new ProjectFile([("RootNamespace", "Newsroom")]);

    /// <summary>A project with texts of its own: nothing that was read for another one serves it.</summary>
    public static CorpusProject Of(IEnumerable<SyntheticFile> files) => new([.. files.Select(f => new CorpusText(f.Path, f.Text))]);

    /// <summary>Another project with the same text objects, as an editor has them where two projects share a folder.</summary>
    public CorpusProject Beside() => new(Files);

    /// <summary>The project's own code, compiled.</summary>
    public static CSharpCompilation Compile(params IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("Newsroom", trees, References.Value, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A file of C#.</summary>
    public static SyntaxTree Parse(string code, string path = ProgramPath) => CSharpSyntaxTree.ParseText(code, Parsing, path);

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver Driver() => Driver(new CorpusGenerator());

    /// <summary>A driver of any generator, over the same files.</summary>
    public GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], Files, Parsing, Options, new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    /// <summary>What analyzers see of the project. An editor makes a new object of it for every change.</summary>
    public AnalyzerOptions AnalyzerOptions() => new([.. Files], Options);

    /// <summary>The analyzers, as the compiler would start them.</summary>
    /// <param name="compilation">What they look at.</param>
    /// <param name="options">What they see of the project.</param>
    /// <param name="citations">The analyzer of citations, which may tell of its verdicts.</param>
    public static CompilationWithAnalyzers Analyze(Compilation compilation, AnalyzerOptions options, CitationAnalyzer citations) => new(
        compilation,
        [citations, new ArticleAnalyzer(), new ProjectAnalyzer()],
        new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
}

/// <summary>The floor of every run of a generator.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}

/// <summary>What no generator does without that must see all articles together, as for names that must not clash: the list of them.</summary>
internal sealed class CollectingGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Collect().Select(static (files, _) => files.Length), static (_, _) => { });
}

/// <summary>What the compiler itself needs to see whether an additional file has changed.</summary>
internal sealed class ListingGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Where(static _ => false), static (_, _) => { });
}
