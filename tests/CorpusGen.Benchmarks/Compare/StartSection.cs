using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Quick;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>
/// What a program waits for when it first touches one quotation, and all: the smallest corpus beside the largest. Times on the wall, of one thread. The floor is a
/// class that has a property for each article and nothing else: the runtime makes all methods of a class when it first meets one.
/// </summary>
internal static class StartSection
{
    private const int Rounds = 15;
    private const string TouchArticle = "Corpus.Report_00002.Quotes[0].Text.Length";
    private const string TouchProperty = "Corpus.Report_00002.Length";

    // A type comes to life once, so each run is a new process; and it does so when code that names it is compiled, which is a part of the wait: hence the method.
    private const string Program = """
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using System.Runtime.CompilerServices;
        using Newsroom;
        var start = Stopwatch.GetTimestamp();
        var one = First.Touch();
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var all = 0L;
        if (args.Length > 0)
        {
            start = Stopwatch.GetTimestamp();
            all = First.TouchAll();
        }

        Console.WriteLine(FormattableString.Invariant($"{first} {Stopwatch.GetElapsedTime(start).TotalMilliseconds} {all} {one}"));

        static class First
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            public static int Touch() => TOUCH;

            [MethodImpl(MethodImplOptions.NoInlining)]
            public static long TouchAll()
            {
                var all = 0L;
                foreach (var article in Corpus.Articles)
                {
                    all += article.Quotes.Count;
                }

                return all;
            }
        }
        """;

    /// <summary>Measures the smallest and the largest size.</summary>
    public static void Measure(Findings findings, IReadOnlyList<int> sizes)
    {
        var root = Directory.CreateTempSubdirectory("corpusgen-start-").FullName;
        try
        {
            var (few, many) = (sizes[0], sizes[^1]);
            Compare(findings, $"a class of {many:N0} properties and nothing else, its first touch over one of {few:N0} (floor)", BuildBare(root, few), BuildBare(root, many), TargetSide.None);
            var (small, large) = (Build(root, few), Build(root, many));
            findings.AddCost("dotnet build of a program that quotes", many, large.Milliseconds);
            Compare(findings, $"first touch of one quotation, {many:N0} articles over {few:N0}", small.Project, large.Project, TargetSide.AtMost);
            var all = Run(large.Project, "all");
            findings.AddCost("first touch of all quotations", many, all[1], $"{all[2]:N0} quotations");
            findings.Add(new Figure($"{many,6:N0} articles: size of the program", new FileInfo(large.Project.Program).Length / 1e6, "MB"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    // In turn, so that whatever else the machine does meets both alike.
    private static void Compare(Findings findings, string what, ProjectOnDisk small, ProjectOnDisk large, TargetSide side)
    {
        var floors = new double[Rounds];
        var least = Timing.Least(Rounds, i =>
        {
            floors[i] = Run(small)[0];
            return Run(large)[0];
        });
        findings.Add(new Figure(what, least - floors.Min(), "ms", side, 1, $"{least:F2} ms and {floors.Min():F2} ms"));
    }

    private static (ProjectOnDisk Project, double Milliseconds) Build(string root, int size)
    {
        var project = new ProjectOnDisk(Path.Combine(root, $"articles-{size}"));
        project.Create(CorpusSource.Generator, Program.Replace("TOUCH", TouchArticle, StringComparison.Ordinal));
        SyntheticCorpus.Create(size).WriteTo(project.Folder("corpus"));
        return (project, project.Build().TotalMilliseconds);
    }

    private static ProjectOnDisk BuildBare(string root, int size)
    {
        var project = new ProjectOnDisk(Path.Combine(root, $"properties-{size}"));
        project.Create(CorpusSource.CheckedIn, Program.Replace("TOUCH", TouchProperty, StringComparison.Ordinal));
        var members = new StringBuilder("namespace Newsroom;\n\npublic static class Corpus\n{\n    public static CorpusGen.Article[] Articles => [];\n");
        for (var number = 0; number < size; number++)
        {
            members.Append(CultureInfo.InvariantCulture, $"    public static string Report_{number:D5} => \"\";\n");
        }

        project.Write("Corpus.cs", members.Append("}\n").ToString());
        project.Build();
        return project;
    }

    private static double[] Run(ProjectOnDisk project, params string[] arguments) =>
        [.. project.RunProgram(arguments).Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}
