using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Articles;
using CorpusGen.Locking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests;

public sealed class LockAnalyzerTests
{
    private const string Before = "“The new bridge will open with trams,” said Maria Lopez.\n";
    private const string After = "“The new bridge will open with buses,” said Maria Lopez.\n";

    // What the generator writes for a quotation that has changed.
    private const string Members = """
        internal static class Bridge
        {
            [CorpusGen.ChangedSource("bridge#the-new-bridge-will-open-with-trams", "has changed")]
            public static readonly string Opening = "";

            public static readonly string Other = "";
        }
        """;

    [Fact]
    public async Task ChangedQuotation_IsReportedInTheLock_WithThePlacesThatUseIt_AndThere()
    {
        var found = await Locked(After).AnalyzeAsync($"class C {{ string[] A = [Bridge.Opening,\n Bridge.Other,\n Bridge.Opening]; }}\n{Members}");

        Assert.Equal(["CG0014", "CG0014", "CG0014"], found.Select(d => d.Id));
        var inLock = Assert.Single(found, d => !d.Location.IsInSource);
        Assert.EndsWith("corpus.lock", inLock.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(6, inLock.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("\"trams\" became \"buses\"", inLock.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("; used in Program.cs:1, Program.cs:3", inLock.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal([0, 2], found.Where(d => d.Location.IsInSource).Select(d => d.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task UnchangedQuotation_IsNotReported() => Assert.Empty(await Locked(Before).AnalyzeAsync("class C;"));

    [Fact]
    public async Task ChangeThatNobodyUses_IsReportedInTheLock() => Assert.Equal("CG0014", Assert.Single(await Locked(After).AnalyzeAsync("class C;")).Id);

    [Fact]
    public async Task WithoutALock_NothingIsReported() => Assert.Empty(await new TestProject().WithArticle("bridge.txt", After).AnalyzeAsync("class C;"));

    [Fact]
    public async Task ArticleThatWasRenamed_IsCitedByItsLockedKey()
    {
        var project = new TestProject().WithArticle("crossing.txt", Before).WithFile(CorpusLock.FileName, OptionNames.KindLock, SourceText.From(LockOf(Before)));

        Assert.Empty(await project.AnalyzeAsync("// cite(bridge): \"The new bridge will open with trams\"\nclass C;"));
    }

    [Fact]
    public async Task LineThatCannotBeRead_IsReportedAtItsPlace()
    {
        var project = new TestProject().WithArticle("bridge.txt", Before).WithFile(CorpusLock.FileName, OptionNames.KindLock, SourceText.From(LockOf(Before) + "<<<<<<< ours\n"));

        var problem = Assert.Single(await project.AnalyzeAsync("class C;"));
        Assert.Equal("CG0111", problem.Id);
        Assert.Equal(7, problem.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task ManyLinesThatCannotBeRead_AreAHundred_AndTheLastSaysHowManyMore()
    {
        var broken = LockOf(Before) + string.Concat(Enumerable.Repeat("<<<<<<< ours\n", 5_000));
        var project = new TestProject().WithArticle("bridge.txt", Before).WithFile(CorpusLock.FileName, OptionNames.KindLock, SourceText.From(broken));

        var found = await project.AnalyzeAsync("class C;");

        Assert.Equal(100, found.Count(d => d.Id == "CG0111"));
        Assert.EndsWith("; and 4900 more of CG0111 in this file", found[^1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static TestProject Locked(string now) =>
        new TestProject().WithArticle("bridge.txt", now).WithFile(CorpusLock.FileName, OptionNames.KindLock, SourceText.From(LockOf(Before)));

    private static string LockOf(string text) => LockWriter.Write(CorpusLock.Of(CorpusReading.Create([ArticleReader.Read("bridge.txt", text)])));
}
