using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Cli.Findings;
using CorpusGen.Generator;
using CorpusGen.Locking;
using CorpusGen.Problems;
using CorpusGen.Project;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Cli.Checking;

/// <summary>What a check found.</summary>
/// <param name="Findings">What is wrong, in no order.</param>
/// <param name="Citations">The citations that were judged, in no order.</param>
/// <param name="Unbound">Where methods named <c>Cite</c> are called that are not known here, so that nothing was judged, in the order of the files.</param>
/// <param name="Files">What was checked.</param>
/// <param name="Index">The words against which it was checked.</param>
internal sealed record CheckResult(
    IReadOnlyList<Finding> Findings, IReadOnlyCollection<JudgedCitation> Citations, IReadOnlyList<Location> Unbound, CheckedFiles Files, CorpusIndex Index)
{
    /// <summary>How many citations were judged.</summary>
    public int Judged => Citations.Count;

    /// <summary>How many of them hold.</summary>
    public int Clean => Citations.Count(c => c.Verdict.IsClean);
}

/// <summary>
/// Checks files without a build: puts the C# together to a compilation of its own, and runs the very generator and analyzer of the package over
/// it. Errors of that compilation do not matter, since a folder is no project; what binds without its other references is checked.
/// </summary>
internal sealed class FolderCheck
{
    // What a project gets from the SDK's implicit usings, and the library's own namespace: files alone do not say them.
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; global using CorpusGen;
        """;

    private readonly CSharpParseOptions _parsing;
    private readonly CheckedOptions _options;
    private readonly ImmutableArray<CheckedText> _corpus;
    private ConcurrentBag<JudgedCitation> _judged = [];

    /// <summary>Gets ready to check files against a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="properties">The properties of the project to which the files belong, by name.</param>
    /// <param name="symbols">What counts as defined for <c>#if</c>.</param>
    public FolderCheck(CorpusFolder corpus, IReadOnlyDictionary<string, string> properties, IEnumerable<string> symbols)
    {
        _parsing = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse, SourceCodeKind.Regular, symbols);
        _options = new CheckedOptions(properties);
        _corpus = [.. corpus.Texts.Select(t => new CheckedText(
            CitingFiles.NameOf(Path.Combine(corpus.Folder, t.Path)),
            KindOf(t.Path),
            t.Path,
            SourceText.From(t.Text)))];

        // The generator and the analyzer read each text once between them: here it is read already.
        var texts = _corpus.ToDictionary(t => t.CorpusPath, t => t.Text, StringComparer.Ordinal);
        foreach (var (article, sidecar) in corpus.Readings)
        {
            ArticleCache.GetOrRead(texts[article.Path], sidecar is null ? null : texts[sidecar], article.Path, _ => article);
        }
    }

    /// <summary>Checks files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Shows how far that is.</param>
    /// <exception cref="WrongUseException">A file cannot be opened.</exception>
    public CheckResult Run(IReadOnlyList<CorpusFile> files, ProgressLine progress)
    {
        var read = Read(files, progress);
        var texts = read.Where(r => r.Read.Problem is null).ToDictionary(r => r.File.RelativePath, r => SourceText.From(r.Read.Text), StringComparer.Ordinal);
        ImmutableArray<AdditionalText> documents = [.. texts.Where(t => CorpusFiles.IsMarkdown(t.Key)).Select(t => new CheckedText(t.Key, OptionNames.KindCiting, t.Key, t.Value))];
        var code = texts.Where(t => !CorpusFiles.IsMarkdown(t.Key)).AsParallel().AsOrdered().Select(t => CSharpSyntaxTree.ParseText(t.Value, _parsing, t.Key)).ToList();

        // The words of the corpus are put in order for the analyzer while the generator is at work, which needs nothing of that.
        var project = new AnalyzerOptions([.. _corpus, .. documents], _options);
        var indexing = Task.Run(() => ProjectCorpus.Of(project).Load(CancellationToken.None));
        _judged = [];
        var compilation = Generate(Compile(code), CitingCode.NamesIn(code), progress);
        var corpus = indexing.GetAwaiter().GetResult();
        var diagnostics = Analyze(compilation, code, documents, project, corpus, progress);
        var unbound = code.Where(CitingCode.MayCall).SelectMany(t => CitingCode.FindUnbound(compilation.GetSemanticModel(t)));
        var unreadable = read.Where(r => r.Read.Problem is not null).Select(r => Unreadable(r.File, r.Read.Problem!));
        return new CheckResult([.. diagnostics.Select(d => DiagnosticFinding.Of(d, texts)), .. unreadable], _judged, [.. unbound], new CheckedFiles(compilation, code, texts), corpus.Index);
    }

    private static List<(CorpusFile File, FileText Read)> Read(IReadOnlyList<CorpusFile> files, ProgressLine progress)
    {
        using var step = progress.Begin("Reading files", files.Count);
        return [.. files.AsParallel().AsOrdered().Select(f =>
        {
            var read = FileText.Read(f);
            step.Advance();
            return (f, read);
        })];
    }

    private CSharpCompilation Compile(IEnumerable<SyntaxTree> code)
    {
        var platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetDirectoryName(p) == platform)
            .Append(typeof(CitesAttribute).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p));
        return CSharpCompilation.Create(
            "Checked",
            code.Append(CSharpSyntaxTree.ParseText(Usings, _parsing, "Usings.g.cs")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private CSharpCompilation Generate(CSharpCompilation compilation, HashSet<string> names, ProgressLine progress)
    {
        using var step = progress.Begin("Generating code");

        // Nobody reads the documentation of what is generated here, and parsing it takes as long as parsing the rest.
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator(names.Contains).AsSourceGenerator()], _corpus.CastArray<AdditionalText>(), _parsing.WithDocumentationMode(DocumentationMode.None), _options);
        var result = driver.RunGenerators(compilation).GetRunResult();
        if (result.Results[0].Exception is { } thrown)
        {
            throw new InvalidOperationException("The generator failed.", thrown);
        }

        // The driver leaves parsing to whoever looks first, and the compilation looks at one file after the other.
        result.GeneratedTrees.AsParallel().ForAll(static t => t.GetRoot());
        return compilation.AddSyntaxTrees(result.GeneratedTrees);
    }

    private IEnumerable<Diagnostic> Analyze(
        Compilation compilation, List<SyntaxTree> code, ImmutableArray<AdditionalText> documents, AnalyzerOptions project, LoadedCorpus corpus, ProgressLine progress)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(project, onAnalyzerException: (e, _, _) => thrown = e, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analysis = new CompilationWithAnalyzers(compilation, [new CitationAnalyzer(Keep), new LockAnalyzer()], options);

        // A quotation that is not as it was locked is a marked field, and may be used wherever there is code.
        var needsAll = CitingCode.MayCallAnywhere(code) || corpus.Changes.Count > 0;
        var count = code.Count + documents.Length;
        using var step = needsAll ? progress.Begin($"Checking {Counted.Of(count, "file")}") : progress.Begin("Checking files", count);
        var diagnostics = (needsAll ? AnalyzeAll(analysis) : AnalyzeParts(analysis, code, documents, step.Advance)).GetAwaiter().GetResult();
        return thrown is null ? diagnostics : throw new InvalidOperationException("The analyzer failed.", thrown);
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAll(CompilationWithAnalyzers analysis) =>
        await analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);

    // All files are read, and only those that may call or declare something that cites are bound. What the articles themselves say is not asked here.
    private async Task<IEnumerable<Diagnostic>> AnalyzeParts(
        CompilationWithAnalyzers analysis, IEnumerable<SyntaxTree> code, ImmutableArray<AdditionalText> documents, Action isDone)
    {
        var files = await Task.WhenAll(code.Select(Code).Concat(documents.Select(Document))).ConfigureAwait(false);
        var locked = await Task.WhenAll(_corpus.Where(t => t.Kind == OptionNames.KindLock).Select(Text)).ConfigureAwait(false);
        return files.Concat(locked).SelectMany(static d => d);

        async Task<IEnumerable<Diagnostic>> Code(SyntaxTree tree)
        {
            IEnumerable<Diagnostic> found = await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).ConfigureAwait(false);
            if (CitingCode.MayCall(tree))
            {
                var model = analysis.Compilation.GetSemanticModel(tree);
                found = found.Concat(await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).ConfigureAwait(false));
            }

            isDone();
            return found;
        }

        async Task<IEnumerable<Diagnostic>> Document(AdditionalText document)
        {
            var found = await Text(document).ConfigureAwait(false);
            isDone();
            return found;
        }

        async Task<IEnumerable<Diagnostic>> Text(AdditionalText text) =>
            (await analysis.GetAnalysisResultAsync(text, CancellationToken.None).ConfigureAwait(false)).GetAllDiagnostics();
    }

    private void Keep(CitationVerdict verdict, Location place) =>
        _judged.Add(new JudgedCitation(verdict, place.GetLineSpan().Path, DiagnosticFinding.RegionOf(place), new SourceSpan(place.SourceSpan.Start, place.SourceSpan.Length)));

    private static string KindOf(string path) =>
        path == CorpusLock.FileName ? OptionNames.KindLock : CorpusFiles.IsSidecar(path) ? OptionNames.KindSidecar : OptionNames.KindArticle;

    private static Finding Unreadable(CorpusFile file, Problem problem) => new()
    {
        Rule = problem.Rule,
        Level = FindingLevel.Warning,
        Message = $"The file cannot be read: {problem.Arguments[0]}",
        Path = file.RelativePath,
        Region = new FileRegion(1, 1, 1, 1),
        Text = "",
    };
}
