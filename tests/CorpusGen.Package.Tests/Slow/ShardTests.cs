using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>
/// The way to more quotations than one assembly should hold: many corpus libraries, built side by side by one <c>dotnet build</c>, and one project that
/// cites them all.
/// </summary>
[Collection(SlowTests.Name)]
public sealed class ShardTests(ITestOutputHelper output)
{
    private const int Shards = 20;
    private const int ArticlesInShard = 50;

    // Of each library, so many articles are cited.
    private const int CitedInShard = 5;

    [Fact]
    public async Task TwentyLibraries_AreBuiltAtOnce_AndCitedByOneProject()
    {
        using var workspace = new Workspace();
        await PackedPackage.PackAsync(workspace.Feed);
        var shards = SyntheticCorpus.Create(Shards * ArticlesInShard).Files.Chunk(ArticlesInShard).ToArray();
        for (var i = 0; i < Shards; i++)
        {
            var articles = shards[i].Select((f, number) => ("corpus/" + f.Path, IsCited(number) ? $"{f.Text}\n\n“{Cited(f)},” said Maria Lopez.\n" : f.Text));
            workspace.Add(Name(i), ProjectText.Library("net10.0", "<CorpusGenVisibility>public</CorpusGenVisibility>"), [.. articles]);
        }

        workspace.Add("Citing", LibraryConsumers.Referencing([.. Enumerable.Range(0, Shards).Select(Name)]), ("Program.cs", Program(shards)));

        var first = await BuildAsync(workspace, "first build");
        Assert.Equal(["CG0001"], first.Messages.Where(m => m.Project == "Citing").Select(m => m.Id));
        Assert.Equal(Shards + 1, first.Compiled.Count);

        var second = await BuildAsync(workspace, "nothing changed");
        Assert.Empty(second.Compiled);

        var edited = $"{Name(7)}/corpus/{shards[7][3].Path}";
        await File.AppendAllTextAsync(Path.Combine(workspace.Folder, edited), "\n\n“This is what we say today,” said Maria Lopez.\n");
        var third = await BuildAsync(workspace, "one article edited");
        Assert.Equal([Name(7), "Citing"], third.Compiled.Order(StringComparer.Ordinal).Reverse());

        var printed = (await workspace.RunAsync("Citing")).TrimEnd().Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{printed[0]} articles, {printed[1]} quotations, {Shards * CitedInShard} citations"));
        Assert.Equal(Shards * ArticlesInShard, printed[0]);
        Assert.InRange(printed[1], Shards * ArticlesInShard * 19, Shards * ArticlesInShard * 22);
    }

    private static string Name(int shard) => $"Shard{shard:00}";

    private static bool IsCited(int number) => number % (ArticlesInShard / CitedInShard) == 0;

    private static string Cited(SyntheticFile file) => $"We wrote {file.Path} ourselves";

    // The cited articles by their words, and one citation that is invented.
    private static string Program(SyntheticFile[][] shards)
    {
        var code = new StringBuilder("// cite(report-00000, Maria Lopez): \"purple zebras vote twice in Parliament\"\n");
        foreach (var file in shards.SelectMany(s => s.Where((_, number) => IsCited(number))))
        {
            code.Append(CultureInfo.InvariantCulture, $"// cite({Path.GetFileNameWithoutExtension(file.Path)}, Maria Lopez): \"{Cited(file)}\"\n");
        }

        var catalogs = string.Join(", ", Enumerable.Range(0, Shards).Select(i => Name(i) + ".Corpus.Catalog"));
        return code.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Linq;
            var all = CorpusGen.CorpusCatalog.Join({{catalogs}});
            Console.WriteLine($"{all.Articles.Count} {all.Articles.Sum(a => a.Quotes.Count)}");
            """).ToString();
    }

    private async Task<Build> BuildAsync(Workspace workspace, string what)
    {
        var before = Assemblies(workspace);
        var clock = Stopwatch.StartNew();
        var run = await workspace.BuildAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalSeconds:0.0} s"));
        Assert.True(run.ExitCode == 0, run.Output);
        return new Build(BuildMessage.Parse(run.Output), [.. Assemblies(workspace).Except(before).Select(a => a.Name)]);
    }

    private static List<(string Name, DateTime Written)> Assemblies(Workspace workspace) =>
    [
        .. Enumerable.Range(0, Shards).Select(Name).Append("Citing")
            .Select(n => (Name: n, File: Path.Combine(workspace.Folder, n, "obj", "Debug", "net10.0", n + ".dll")))
            .Where(a => File.Exists(a.File))
            .Select(a => (a.Name, File.GetLastWriteTimeUtc(a.File))),
    ];

    private sealed record Build(IReadOnlyList<BuildMessage> Messages, IReadOnlyList<string> Compiled);
}
