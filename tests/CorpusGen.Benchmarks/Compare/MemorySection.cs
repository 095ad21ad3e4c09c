using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Analyzers;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Quick;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>What generator and analyzers keep: bounded after 1,000 edits, shared between projects, gone with the project.</summary>
internal static class MemorySection
{
    private const int Edits = 1_000;
    private const int EditedFiles = 5;

    // The analyzers index the corpus again after each edit that they see; an editor asks them when the user pauses.
    private const int EditsBetweenAnalyses = 100;

    /// <summary>Measures the largest size.</summary>
    public static void Measure(Findings findings, IReadOnlyList<int> sizes)
    {
        var size = sizes[^1];
        var corpus = SyntheticCorpus.Create(size);
        Warm(SyntheticCorpus.Create(sizes[0]));
        var before = Used();
        var weak = MeasureProject(findings, corpus, size);
        var left = Used() - before;
        GC.KeepAlive(corpus);
        findings.Add(new Figure($"{size,6:N0} articles: left when the project is closed", left, "MB", TargetSide.AtMost, 5, weak.IsAlive ? "the driver is still alive" : ""));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MeasureProject(Findings findings, SyntheticCorpus corpus, int size)
    {
        var project = CorpusProject.Of(corpus.Files);
        var tree = CorpusProject.Parse("class P { static void Main() { } }");
        var compilation = CorpusProject.Compile(tree);
        var texts = Used();
        var driver = project.Driver().RunGenerators(compilation);
        var generator = Used() - texts;
        var code = driver.GetRunResult().Results.Single().GeneratedSources.Sum(s => (long)s.SourceText.Length) * sizeof(char) / 1e6;
        findings.Add(new Figure($"{size,6:N0} articles: kept by the generator", generator, "MB", Note: $"the code that it made: {code:F0} MB; articles: {corpus.Files.Sum(f => (long)f.Text.Length) / 1e6:F0} M characters"));

        var options = project.AnalyzerOptions();
        Analyze(compilation, options);
        var analyzers = Used() - texts - generator;
        findings.Add(new Figure($"{size,6:N0} articles: kept by the analyzers besides", analyzers, "MB"));

        var beside = project.Beside().AnalyzerOptions();
        Analyze(compilation, beside);
        var shared = Used() - texts - generator - analyzers;
        findings.Add(new Figure($"{size,6:N0} articles: the analyzers of a second project with the same texts", shared / analyzers, "of the first", TargetSide.AtMost, 0.1));
        GC.KeepAlive(options);
        GC.KeepAlive(beside);

        var first = Used();
        driver = EditMany(project, driver, compilation);
        findings.Add(new Figure($"{size,6:N0} articles: kept after {Edits:N0} edits, over before them", (Used() - texts) / (first - texts), "times", TargetSide.AtMost, 1.1));
        GC.KeepAlive(project);
        return new WeakReference(driver);
    }

    private static GeneratorDriver EditMany(CorpusProject project, GeneratorDriver driver, Compilation compilation)
    {
        var files = project.Files.ToArray();
        for (var i = 0; i < Edits; i++)
        {
            var at = i % EditedFiles;
            var edited = files[at].With(project.Files[at].GetText().ToString() + $"\n“Edit {i} of this report is here,” said Ada Quill.\n");
            driver = driver.ReplaceAdditionalText(files[at], edited).RunGenerators(compilation);
            files[at] = edited;
            if (i % EditsBetweenAnalyses == 0)
            {
                Analyze(compilation, new([.. files], project.Options));
            }
        }

        return driver;
    }

    private static void Analyze(Compilation compilation, Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions options) =>
        CorpusProject.Analyze(compilation, options, new CitationAnalyzer()).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    // Tables that are made once for a process are nobody's corpus.
    private static void Warm(SyntheticCorpus corpus)
    {
        var project = CorpusProject.Of(corpus.Files);
        var compilation = CorpusProject.Compile(CorpusProject.Parse("class P { static void Main() { } }"));
        project.Driver().RunGenerators(compilation);
        Analyze(compilation, project.AnalyzerOptions());
    }

    private static double Used()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true) / 1e6;
    }
}
