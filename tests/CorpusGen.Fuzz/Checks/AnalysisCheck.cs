using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers;
using CorpusGen.Cli.Checking;
using CorpusGen.Fuzz.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Analysis: no exception, places that lie in their files, and the same findings whatever the order of the files.</summary>
internal static class AnalysisCheck
{
    /// <summary>Analyzes the citing files of a case, and gives what was found.</summary>
    public static ImmutableArray<Diagnostic> Run(FuzzCase input, GeneratedCorpus generated)
    {
        var code = string.Concat(input.Of(FileKind.Code).Select(f => f.Text));
        var found = Analyze(code, generated, input.AdditionalFiles());
        var again = Analyze(code, generated, [.. input.AdditionalFiles().Reverse()]);
        FailedCheckException.Unless(found.Select(Describe).SequenceEqual(again.Select(Describe)), "analyzing twice finds the same", () => "the order of the files matters");

        var lengths = input.Files.Where(f => f.Kind != FileKind.Code).ToDictionary(f => f.Path, f => f.Text.Length);
        foreach (var diagnostic in found)
        {
            // What is about the project is about no file.
            if (diagnostic.Location == Location.None)
            {
                continue;
            }

            var path = diagnostic.Location.GetLineSpan().Path;
            var length = diagnostic.Location.IsInSource
                ? code.Length
                : lengths[path.StartsWith(FuzzCase.CorpusFolder, StringComparison.Ordinal) ? path[FuzzCase.CorpusFolder.Length..] : path["/project/".Length..]];
            FailedCheckException.Unless(diagnostic.Location.SourceSpan.End <= length, "findings lie in their file", () => diagnostic.ToString());
        }

        return found;
    }

    /// <summary>What the analyzers report of a file of C# and of the additional files, sorted.</summary>
    public static ImmutableArray<Diagnostic> Analyze(string code, GeneratedCorpus generated, CheckedText[] files)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code), BaseProject.Parsing, "/project/Program.cs");
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], BaseProject.Options(generated.EmbedsText)), (e, _, _) => thrown = e, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var analysis = new CompilationWithAnalyzers(
            BaseProject.Compilation.AddSyntaxTrees([.. generated.Trees, tree]), [new CitationAnalyzer(), new ArticleAnalyzer(), new LockAnalyzer(), new ProjectAnalyzer()], options);
        var found = analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        FailedCheckException.Unless(thrown is null, "the analyzer does not throw", () => thrown!.ToString());
        return [.. found.Where(d => d.Location.SourceTree is null || d.Location.SourceTree == tree).OrderBy(Describe, StringComparer.Ordinal)];
    }

    /// <summary>A finding with all that it carries, as text.</summary>
    public static string Describe(Diagnostic diagnostic) => string.Join(
        '|',
        [
            diagnostic.Location.GetLineSpan().ToString(), diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture),
            .. diagnostic.AdditionalLocations.Select(l => l.GetLineSpan().ToString()),
            .. diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + p.Value),
        ]);
}
