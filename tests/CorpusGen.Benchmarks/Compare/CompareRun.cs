using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Quick;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>Prints every ratio with its target beside it, from one run, each beside its floor in the same run.</summary>
internal static class CompareRun
{
    private const string Usage = "usage: compare [--sizes 5,100,1000,10000] [--only reading,generator,analyzers,build,start,memory,forms] [--svg FILE]";

    private static readonly (string Name, Action<Findings, IReadOnlyList<int>> Measure)[] Sections =
    [
        ("reading", ReadingSection.Measure),
        ("generator", GeneratorSection.Measure),
        ("analyzers", AnalyzerSection.Measure),
        ("build", BuildSection.Measure),
        ("start", StartSection.Measure),
        ("memory", MemorySection.Measure),
        ("forms", FormsSection.Measure),
    ];

    /// <summary>Measures, and prints to <paramref name="output"/>.</summary>
    /// <param name="arguments">What stands behind the word <c>compare</c> on the command line.</param>
    /// <param name="output">Where the table goes.</param>
    /// <returns>0 when every target is met, 1 when one is missed, 2 when the arguments cannot be understood.</returns>
    public static int Run(ReadOnlySpan<string> arguments, TextWriter output)
    {
        IReadOnlyList<int> sizes = [5, 100, 1_000, 10_000];
        var sections = Sections.Select(s => s.Name).ToArray();
        string? svg = null;
        while (!arguments.IsEmpty)
        {
            switch (arguments)
            {
                case ["--sizes", var list, ..] when TryParse(list, out sizes):
                    break;
                case ["--only", var list, ..] when list.Split(',').All(n => Sections.Any(s => s.Name == n)):
                    sections = list.Split(',');
                    break;
                case ["--svg", var file, ..]:
                    svg = file;
                    break;
                default:
                    output.WriteLine(Usage);
                    return 2;
            }

            arguments = arguments[2..];
        }

        var table = new FigureTable(output);
        var findings = new Findings(table);
        output.WriteLine($"Processor time, the least of several runs; {Environment.ProcessorCount} processors, .NET {Environment.Version}.");
        table.Begin();
        foreach (var (_, measure) in Sections.Where(s => sections.Contains(s.Name)))
        {
            measure(findings, sizes);
        }

        findings.AddGrowth();
        if (svg is not null)
        {
            File.WriteAllText(svg, CostPlot.Draw(findings.Costs));
        }

        return table.AllMet ? 0 : 1;
    }

    private static bool TryParse(string list, out IReadOnlyList<int> sizes)
    {
        var numbers = list.Split(',').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0).Order().ToArray();
        sizes = numbers;
        return numbers.All(n => n >= 5);
    }
}
