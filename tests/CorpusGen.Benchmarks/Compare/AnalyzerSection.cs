using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Analyzers;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Quick;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>The analyzers over code with citations: the whole project, and one file of it after an edit.</summary>
internal static class AnalyzerSection
{
    private const int CitationsInFile = 100;
    private const int Rounds = 5;
    private const string Marked = "static class Check { public static void Cite([CorpusGen.CorpusQuote] string text) { } }";

    /// <summary>Measures each size.</summary>
    public static void Measure(Findings findings, IEnumerable<int> sizes)
    {
        foreach (var size in sizes)
        {
            var project = CorpusProject.Of(SyntheticCorpus.Create(size).Files);
            string[] quotations = [.. project.Files.SelectMany(QuotationsOf).Take(10_000)];
            foreach (var citations in new[] { 0, 100, 10_000 }.Where(c => c <= quotations.Length))
            {
                Measure(findings, size, project, quotations.AsSpan(0, citations).ToArray());
            }
        }
    }

    private static void Measure(Findings findings, int size, CorpusProject project, string[] quotations)
    {
        SyntaxTree[] trees = [.. quotations.Chunk(CitationsInFile).Select((q, i) => Citing(q, i)), CorpusProject.Parse(Marked + "class P { static void Main() { } }")];
        var compilation = CorpusProject.Compile(trees);
        var verdicts = 0;
        var citations = new CitationAnalyzer((_, _) => Interlocked.Increment(ref verdicts));
        if (quotations.Length == 0)
        {
            var first = Timing.Once(() => Run(compilation, project, citations));
            findings.AddCost("analyzers, first run: reading and indexing", size, first, Floor(findings, size));
        }

        var whole = Timing.Least(Rounds, _ => Timing.Once(() => Run(compilation, project, citations)));
        findings.AddCost($"analyzers, {quotations.Length:N0} citations, corpus known", size, whole);
        if (quotations.Length == 0)
        {
            return;
        }

        verdicts = 0;
        var edit = Timing.Least(Rounds, round =>
        {
            var tree = Citing(quotations[..CitationsInFile], 0, $"// edit {round}");
            var typed = compilation.ReplaceSyntaxTree(trees[0], tree);
            return Timing.Once(() => RunFile(typed, tree, project, citations));
        });
        findings.AddCost($"analyzers, {quotations.Length:N0} citations, one file edited", size, edit, "new options object, as an editor makes");
        var expected = CitationsInFile * Rounds;
        findings.Add(new Figure($"{size,6:N0} articles: citations checked after an edit of one file", (double)verdicts / Rounds, "", TargetSide.AtMost, CitationsInFile, $"of {quotations.Length:N0}"));
        if (verdicts < expected)
        {
            throw new InvalidOperationException($"{verdicts} verdicts where {expected} citations stand.");
        }
    }

    private static string Floor(Findings findings, int size) =>
        findings.Find(ReadingSection.Extraction, size) is { } extraction ? $"its floor, extraction: {extraction:F0} ms" : "";

    private static void Run(Compilation compilation, CorpusProject project, CitationAnalyzer citations) =>
        CorpusProject.Analyze(compilation, project.AnalyzerOptions(), citations).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    // What an editor asks for after a keystroke.
    private static void RunFile(Compilation compilation, SyntaxTree tree, CorpusProject project, CitationAnalyzer citations)
    {
        var analysis = CorpusProject.Analyze(compilation, project.AnalyzerOptions(), citations);
        analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, default).GetAwaiter().GetResult();
        analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, default).GetAwaiter().GetResult();
    }

    private static SyntaxTree Citing(string[] quotations, int number, string comment = "")
    {
        var code = new StringBuilder().Append(comment).Append("\nclass Citing").Append(number).Append("\n{\n    void Cite()\n    {\n");
        foreach (var quotation in quotations)
        {
            code.Append("        Check.Cite(").Append(SymbolDisplay.FormatLiteral(quotation, quote: true)).Append(");\n");
        }

        return CorpusProject.Parse(code.Append("    }\n}\n").ToString(), $"/project/Citing{number}.cs");
    }

    private static IEnumerable<string> QuotationsOf(Generator.Tests.Support.CorpusText file)
    {
        var reading = ArticleCache.Read(new HeldFile(file.CorpusPath, file.GetText()), null);
        return reading.Quotations.Where(q => q.Words.Length > 30).Select(q => reading.WordsOf(q.Words));
    }
}
