using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Quick;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>The whole <c>dotnet build</c>: with the package, with the generator alone, and with the same code checked in by hand.</summary>
internal static class BuildSection
{
    private const string Program = "System.Console.WriteLine(Newsroom.Corpus.Report_00002.Quotes[0].Text);";
    private const int Rounds = 3;

    /// <summary>Measures each size that a build ends for in reasonable time; the slow tests build the largest.</summary>
    public static void Measure(Findings findings, IEnumerable<int> sizes)
    {
        foreach (var size in sizes.Where(s => s <= 1_000))
        {
            var root = Directory.CreateTempSubdirectory("corpusgen-build-").FullName;
            try
            {
                Measure(findings, size, root);
            }
            finally
            {
                Directory.Delete(root, recursive: true);
            }
        }
    }

    private static void Measure(Findings findings, int size, string root)
    {
        var corpus = SyntheticCorpus.Create(size);
        var projects = Enum.GetValues<CorpusSource>().ToDictionary(s => s, s => new ProjectOnDisk(Path.Combine(root, s.ToString())));
        foreach (var (source, project) in projects)
        {
            project.Create(source, Program);
            if (source == CorpusSource.CheckedIn)
            {
                WriteGenerated(project, corpus);
            }
            else
            {
                corpus.WriteTo(project.Folder("corpus"));
            }
        }

        // In turn, so that whatever else the machine does meets all three alike.
        var times = projects.Keys.ToDictionary(s => s, _ => new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (source, project) in projects)
            {
                times[source][round] = project.Build().TotalMilliseconds;
            }
        }

        double Of(CorpusSource source) => times[source].Min();
        var floor = Of(CorpusSource.CheckedIn);
        findings.AddFloor("dotnet build, code checked in by hand", size, floor);
        findings.AddCost("dotnet build with the generator", size, Of(CorpusSource.Generator), $"{Of(CorpusSource.Generator) / floor:F2} times its floor, the code checked in");
        findings.AddCost("dotnet build with generator and analyzers", size, Of(CorpusSource.Package), $"{Of(CorpusSource.Package) / floor:F2} times its floor, the code checked in");
        if (size == 1_000)
        {
            findings.Add(new Figure($"dotnet build with the generator over the code checked in, {size:N0} articles", Of(CorpusSource.Generator) / floor, "times", TargetSide.AtMost, 1.1));
        }

        findings.Add(new Figure($"{size,6:N0} articles: size of the assembly", new FileInfo(projects[CorpusSource.Generator].Program).Length / 1e6, "MB", Note: $"articles: {corpus.Files.Sum(f => (long)f.Text.Length) / 1e6:F1} MB"));
        findings.AddEquality($"{size,6:N0} articles: assembly with the generator and by hand, in what they print", projects[CorpusSource.CheckedIn].RunProgram() == projects[CorpusSource.Generator].RunProgram());
    }

    private static void WriteGenerated(ProjectOnDisk project, SyntheticCorpus corpus)
    {
        var driver = CorpusProject.Of(corpus.Files).Driver().RunGenerators(CorpusProject.Compile());
        foreach (var file in driver.GetRunResult().Results.Single().GeneratedSources)
        {
            project.Write(file.HintName, file.SourceText.ToString());
        }
    }
}
