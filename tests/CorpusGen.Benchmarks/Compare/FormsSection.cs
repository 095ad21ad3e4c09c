using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Quick;
using CorpusGen.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>What the form of the generated code costs: each choice that was made beside the others, in the compiler and in the editor.</summary>
internal static class FormsSection
{
    private const int Files = 64;
    private const int ManyArticles = 10_000;
    private const int Rounds = 4;
    private const string Field = "public readonly ";
    private const string Comment = "///";

    /// <summary>Measures the largest size up to 1,000 articles.</summary>
    public static void Measure(Findings findings, IReadOnlyList<int> sizes)
    {
        if (sizes.LastOrDefault(s => s <= 1_000) is not (> 0 and var size))
        {
            return;
        }

        var corpus = new EmittedCorpus(SyntheticCorpus.Create(size));
        var chosen = corpus.Write(Files, TextForm.Literals);
        Compile(
            findings,
            size,
            [
                ("fields, literals, 64 files, doc comments", chosen),
                ("get-only properties instead of fields", Change(chosen, AsProperty)),
                ("no doc comments", Change(chosen, l => l.TrimStart().StartsWith(Comment, StringComparison.Ordinal) ? "" : l)),
                ("whole records in attributes instead of literals", corpus.Write(Files, TextForm.Attributes)),
                ("a file for each article", corpus.Write(size, TextForm.Literals)),
            ]);
        foreach (var files in new[] { 64, 128, 256, 512, 1_024 }.Where(f => ManyArticles / f <= size))
        {
            MeasureFiles(findings, corpus, files);
        }
    }

    // In turn, so that whatever else the machine does meets all of them alike; the first round runs code of the compiler that is not optimized yet.
    private static void Compile(Findings findings, int size, (string Name, IReadOnlyList<string> Code)[] forms)
    {
        var (times, lengths) = (new double[forms.Length], new long[forms.Length]);
        Array.Fill(times, double.PositiveInfinity);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < forms.Length; i++)
            {
                times[i] = Math.Min(times[i], Timing.Once(() => lengths[i] = Emit(forms[i].Code)));
            }
        }

        for (var i = 0; i < forms.Length; i++)
        {
            var note = $"assembly: {lengths[i] / 1e6:F1} MB, code: {forms[i].Code.Sum(c => (long)c.Length) / 1e6:F1} M characters";
            findings.Add(new Figure($"{size,6:N0} articles compiled: {forms[i].Name}", times[i], "ms", Note: note));
        }
    }

    // Gives the length of the assembly.
    private static long Emit(IReadOnlyList<string> code)
    {
        var trees = code.Select((c, i) => CorpusProject.Parse(c, $"/project/{i}.g.cs")).Append(CorpusProject.Parse("class P { static void Main() { } }"));
        using var assembly = new MemoryStream();
        var emitted = CorpusProject.Compile(trees).Emit(assembly);
        return emitted.Success ? assembly.Length : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(3)));
    }

    private static List<string> Change(IReadOnlyList<string> code, Func<string, string> change) => [.. code.Select(c => string.Join('\n', c.Split('\n').Select(change)))];

    private static string AsProperty(string line) =>
        line.TrimStart().StartsWith(Field, StringComparison.Ordinal) ? line.Replace(Field, "public ", StringComparison.Ordinal).Replace(";", " { get; }", StringComparison.Ordinal) : line;

    // What more files cost each keystroke, and what fewer files cost an edit: the file that holds the article is written again.
    private static void MeasureFiles(Findings findings, EmittedCorpus corpus, int files)
    {
        var program = CorpusProject.Parse("System.Console.WriteLine(0);");
        var compilation = CorpusProject.Compile(program);
        var driver = CorpusProject.Of([]).Driver(new ManyFiles(files)).RunGenerators(compilation);
        var keystroke = Timing.Least(200, round =>
        {
            var typed = compilation.ReplaceSyntaxTree(program, CorpusProject.Parse($"System.Console.WriteLine({round});"));
            return Timing.Once(() => driver = driver.RunGenerators(typed));
        });
        var edit = Timing.Least(20, _ => Timing.Once(() => corpus.WriteFile(ManyArticles / files, TextForm.Attributes)));
        findings.Add(new Figure($"a keystroke with {files:N0} generated files that do not change", keystroke, "ms"));
        findings.Add(new Figure($"writing one of {files:N0} files of {ManyArticles:N0} articles", edit, "ms"));
    }

    // Its files have the names that ours have, which the compiler compares pair by pair.
    private sealed class ManyFiles(int count) : IIncrementalGenerator
    {
        private static readonly SourceText Nothing = SourceText.From("", System.Text.Encoding.UTF8);

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.ParseOptionsProvider.SelectMany((_, _) => Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"Articles.{i:D3}.g.cs"))),
            static (output, name) => output.AddSource(name, Nothing));
    }
}
