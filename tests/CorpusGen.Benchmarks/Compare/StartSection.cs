using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Quick;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>What a program waits for when it first touches one quotation, and all: the smallest corpus beside the largest. Times on the wall, of one thread.</summary>
internal static class StartSection
{
    private const int Rounds = 15;

    // Each run is a new process: a type comes to life once.
    private const string Program = """
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using Newsroom;
        var start = Stopwatch.GetTimestamp();
        var one = Corpus.Report_00002.Quotes[0].Text.Length;
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var all = 0L;
        if (args.Length > 0)
        {
            start = Stopwatch.GetTimestamp();
            foreach (var article in Corpus.Articles)
            {
                all += article.Quotes.Count;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{first} {Stopwatch.GetElapsedTime(start).TotalMilliseconds} {all} {one}"));
        """;

    /// <summary>Measures the smallest and the largest size.</summary>
    public static void Measure(Findings findings, IReadOnlyList<int> sizes)
    {
        var root = Directory.CreateTempSubdirectory("corpusgen-start-").FullName;
        try
        {
            var (small, large) = (Build(root, sizes[0]), Build(root, sizes[^1]));
            findings.AddCost("dotnet build of a program that quotes", sizes[^1], large.Milliseconds);
            var floors = new double[Rounds];
            var one = Timing.Least(Rounds, i =>
            {
                floors[i] = Run(small.Project)[0];
                return Run(large.Project)[0];
            });
            var floor = floors.Min();
            findings.Add(new Figure($"first touch of one quotation, {sizes[^1]:N0} articles over {sizes[0]:N0}", one - floor, "ms", TargetSide.AtMost, 1, $"{one:F2} ms and {floor:F2} ms"));
            var all = Run(large.Project, "all");
            findings.AddCost("first touch of all quotations", sizes[^1], all[1], $"{all[2]:N0} quotations");
            findings.Add(new Figure($"{sizes[^1],6:N0} articles: size of the program", new FileInfo(large.Project.Program).Length / 1e6, "MB"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static (ProjectOnDisk Project, double Milliseconds) Build(string root, int size)
    {
        var project = new ProjectOnDisk(Path.Combine(root, $"articles-{size}"));
        project.Create(CorpusSource.Generator, Program);
        SyntheticCorpus.Create(size).WriteTo(project.Folder("corpus"));
        return (project, project.Build().TotalMilliseconds);
    }

    private static double[] Run(ProjectOnDisk project, params string[] arguments) =>
        [.. project.RunProgram(arguments).Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}
