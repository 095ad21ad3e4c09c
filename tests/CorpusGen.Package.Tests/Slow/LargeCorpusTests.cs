using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>A corpus beyond every wall of the compiler: its words are ten times what an assembly's string literals may have together (CS8103).</summary>
[Collection(SlowTests.Name)]
public sealed class LargeCorpusTests(ITestOutputHelper output)
{
    private const int Articles = 10_000;

    // Typed members, the list, the speakers and a citation, all of them in one program.
    private const string Program = """
        using System;
        using System.Linq;
        using Newsroom;

        var first = Corpus.Report_00000.Quotes;
        Console.WriteLine(FormattableString.Invariant(
            $"{Corpus.Articles.Count} {Corpus.Articles.Sum(a => a.Quotes.Count)} {first[0].Id == Corpus.Cite(first[0].Text, "report-00000").Quote?.Id} {Corpus.Report_09999.Quotes[0].Speaker?.Quotes.Count > 0 || Corpus.Speakers.Count > 0}"));
        """;

    [Fact]
    public async Task TenThousandArticles_AreBuiltAndRun()
    {
        using var workspace = new Workspace();
        await PackedPackage.PackAsync(workspace.Feed);
        workspace.Add("Large", ProjectText.Program("net10.0", "<RootNamespace>Newsroom</RootNamespace>"), ("Program.cs", Program));
        SyntheticCorpus.Create(Articles).WriteTo(Path.Combine(workspace.Folder, "Large", "corpus"));

        var clock = Stopwatch.StartNew();
        var build = await workspace.BuildAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"restored and built in {clock.Elapsed.TotalSeconds:0.0} s"));
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain(BuildMessage.Parse(build.Output), m => m.Id is "CG0206" || !m.Id.StartsWith("CG", System.StringComparison.Ordinal));

        clock.Restart();
        var printed = (await workspace.RunAsync("Large")).TrimEnd().Split(' ');
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run in {clock.Elapsed.TotalSeconds:0.0} s: {string.Join(' ', printed)}"));
        Assert.Equal([Articles.ToString(CultureInfo.InvariantCulture), "True", "True"], new[] { printed[0], printed[2], printed[3] });
        Assert.InRange(int.Parse(printed[1], CultureInfo.InvariantCulture), 199_000, 220_000);
    }
}
