using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Harness;

/// <summary>A project of one source file and a few articles, analyzed as the compiler would.</summary>
internal sealed record TestProject
{
    /// <summary>What a consumer sees of the generated class, without the generator.</summary>
    private const string Consumer = """
        using CorpusGen;
        internal static class Corpus
        {
            public static string Cite([CorpusQuote] string text, string article = null, string speaker = null) => text;
        }
        """;

    /// <summary>The platform and our library.</summary>
    public static Lazy<ImmutableArray<MetadataReference>> Platform { get; } = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(p => System.IO.Path.GetFileName(p) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll" or "System.Collections.dll" or "System.Linq.dll" or "System.Console.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(CitesAttribute).Assembly.Location),
    ]);

    public ImmutableArray<TestText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public CSharpParseOptions Parsing { get; init; } = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>What the project references besides the platform and our library.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public Func<CSharpCompilationOptions, CSharpCompilationOptions> Configure { get; init; } = static options => options;

    public TestProject WithArticle(string path, string text) => WithFile(path, OptionNames.KindArticle, SourceText.From(text));

    public TestProject WithFile(string path, string kind, SourceText? text) => this with { Files = Files.Add(new TestText(path, kind, text)) };

    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public TestProject WithDocumentation(DocumentationMode mode) => this with { Parsing = Parsing.WithDocumentationMode(mode) };

    public CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Consumer",
        [
            CSharpSyntaxTree.ParseText(SourceText.From(source), Parsing, "/project/Program.cs"),
            CSharpSyntaxTree.ParseText(Consumer, Parsing, "/project/obj/Corpus.g.cs"),
        ],
        [.. Platform.Value, .. References],
        Configure(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() => [new CitationAnalyzer(), new ArticleAnalyzer(), new LockAnalyzer(), new ProjectAnalyzer()];

    /// <summary>What the analyzers and the compiler's own filters leave, in the order of the places. An analyzer that throws fails the test.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source, CancellationToken cancellation = default)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. Files], new TestOptions(Properties)),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(Compile(source), Analyzers(), options).GetAnalyzerDiagnosticsAsync(cancellation);
        if (found.FirstOrDefault(d => d.Id == "AD0001") is { } thrown)
        {
            Assert.Fail(thrown.ToString());
        }

        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Asserts that exactly the marked places of <paramref name="marked"/> are reported. Marks without a rule mean CG0001.</summary>
    public async Task<ImmutableArray<Diagnostic>> ExpectAsync(string marked)
    {
        var markup = Markup.Parse(marked);
        var found = await AnalyzeAsync(markup.Text);
        var expected = markup.Spans.Select(s => (Id: s.Id ?? "CG0001", s.Span)).OrderBy(s => s.Span.Start).ThenBy(s => s.Id, StringComparer.Ordinal);
        Assert.Equal(expected.Select(e => Describe(e.Id, markup.Text, e.Span)), found.Where(d => d.Location.IsInSource).Select(d => Describe(d.Id, markup.Text, d.Location.SourceSpan)));
        return found;
    }

    private static string Describe(string id, string text, TextSpan span) => $"{id} at {span}: {text.Substring(span.Start, span.Length)}";
}
