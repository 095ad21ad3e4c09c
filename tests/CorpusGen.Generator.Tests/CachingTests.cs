using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using CorpusGen.Articles;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Locking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>What an edit re-runs, step by step. Every step of <see cref="Steps"/> is in every table, so that a new one cannot be forgotten.</summary>
public sealed class CachingTests
{
    private const string HarbourText = "“The harbour will stay open,” said Ada Quill on May 4, 2021.\n\nNothing else was said that day, and everybody went home.\n";

    private static readonly CorpusText Harbour = new("harbour.txt", HarbourText);
    private static readonly CorpusText HarbourSidecar = new("harbour.yml", "publisher: The Pier\n");
    private static readonly CorpusText Island = new("island.txt", "“We came by boat,” said Bo Reed.\n");

    [Fact]
    public void TypingCSharp_RunsNothing() => AssertSteps(
        "Settings: Cached; Files: Cached; Paths: Cached; Pairs: Cached; Shelves: Cached 2; LockFile: Cached; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached 2; ShelfSummaries: Cached 2; Summaries: Cached; Corpus: Cached; FileNames: Cached; "
        + "Lengths: Cached 2; Form: Cached; Sources: Cached 2; output: Cached 3",
        driver => driver,
        compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed;", (CSharpParseOptions)compilation.SyntaxTrees.First().Options)));

    [Fact]
    public void TheSameTextAgain_ReadsThatArticleAndStops() => AssertSteps(
        "Settings: Cached; Files: Modified; Paths: Unchanged; Pairs: Cached; Shelves: Modified, Unchanged; LockFile: Unchanged; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached, Unchanged; ShelfSummaries: Cached 2; Summaries: Cached; Corpus: Cached; FileNames: Cached; "
        + "Lengths: Cached 2; Form: Cached; Sources: Cached 2; output: Cached 3",
        driver => driver.ReplaceAdditionalText(Harbour, Harbour.With(HarbourText)));

    [Fact]
    public void AnEditThatTouchesNothingTyped_ReadsThatArticleAndStops() => AssertSteps(
        "Settings: Cached; Files: Modified; Paths: Unchanged; Pairs: Cached; Shelves: Modified, Unchanged; LockFile: Unchanged; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached, Unchanged; ShelfSummaries: Cached 2; Summaries: Cached; Corpus: Cached; FileNames: Cached; "
        + "Lengths: Cached 2; Form: Cached; Sources: Cached 2; output: Cached 3",
        driver => driver.ReplaceAdditionalText(Harbour, Harbour.With(HarbourText.Replace("everybody went home", "everybody sat down", StringComparison.Ordinal))));

    [Fact]
    public void AnEditOfAQuotation_MakesItsFileAgain() => AssertSteps(
        "Settings: Cached; Files: Modified; Paths: Unchanged; Pairs: Cached; Shelves: Modified, Unchanged; LockFile: Unchanged; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached, Modified; ShelfSummaries: Cached, Unchanged; Summaries: Cached; Corpus: Cached; FileNames: Cached; "
        + "Lengths: Cached, Modified; Form: Unchanged; Sources: Cached, Modified; output: Cached 2, Modified",
        driver => driver.ReplaceAdditionalText(Harbour, Harbour.With(HarbourText.Replace("stay open", "close at noon", StringComparison.Ordinal))));

    [Fact]
    public void AnEditOfASidecar_MakesTheFileOfItsArticleAgain() => AssertSteps(
        "Settings: Cached; Files: Modified; Paths: Unchanged; Pairs: Cached; Shelves: Modified, Unchanged; LockFile: Unchanged; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached, Modified; ShelfSummaries: Cached, Unchanged; Summaries: Cached; Corpus: Cached; FileNames: Cached; "
        + "Lengths: Cached, Unchanged; Form: Cached; Sources: Cached, Modified; output: Cached 2, Modified",
        driver => driver.ReplaceAdditionalText(HarbourSidecar, HarbourSidecar.With("publisher: The Quay\n")));

    [Fact]
    public void AnotherKey_ChangesTheCorpusAndNoOtherArticle() => AssertSteps(
        "Settings: Cached; Files: Modified; Paths: Unchanged; Pairs: Cached; Shelves: Modified, Unchanged; LockFile: Unchanged; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached, Modified; ShelfSummaries: Cached, Modified; Summaries: Modified; Corpus: Modified; FileNames: Modified; "
        + "Lengths: Cached, Unchanged; Form: Cached; Sources: Modified, Unchanged; output: Cached, Modified 2",
        driver => driver.ReplaceAdditionalText(HarbourSidecar, HarbourSidecar.With("publisher: The Pier\nid: port\n")));

    [Fact]
    public void ANewArticle_MakesItsOwnFileAndTheCorpus() => AssertSteps(
        "Settings: Cached; Files: Modified; Paths: Modified; Pairs: Modified; Shelves: New, Unchanged 2; LockFile: Unchanged; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached 2, New; ShelfSummaries: Cached 2, New; Summaries: Modified; Corpus: Modified; FileNames: Modified; "
        + "Lengths: Cached 2, New; Form: Unchanged; Sources: New, Unchanged 2; output: Cached 2, Modified, New",
        driver => driver.AddAdditionalTexts([new CorpusText("pier.txt", "“No fish today,” said Cy Moss.\n")]));

    [Fact]
    public void WithALock_TypingCSharp_RunsNothing() => AssertSteps(
        "Settings: Cached; Files: Cached; Paths: Cached; Pairs: Cached; Shelves: Cached 2; LockFile: Cached; Lock: Cached; Newcomers: ; Changes: ; ChangeSet: Cached; "
        + "Articles: Cached 2; ShelfSummaries: Cached 2; Summaries: Cached; Corpus: Cached; FileNames: Cached; "
        + "Lengths: Cached 2; Form: Cached; Sources: Cached 2; output: Cached 3",
        driver => driver,
        compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed;", (CSharpParseOptions)compilation.SyntaxTrees.First().Options)),
        Lock());

    [Fact]
    public void WithALock_AnEditOfALockedQuotation_ComparesEachArticleAndMakesOneFileAgain() => AssertSteps(
        "Settings: Cached; Files: Modified; Paths: Unchanged; Pairs: Cached; Shelves: Modified, Unchanged; LockFile: Unchanged; Lock: Cached; Newcomers: ; Changes: New; ChangeSet: Modified; "
        + "Articles: Cached, Modified; ShelfSummaries: Cached, Unchanged; Summaries: Cached; Corpus: Cached; FileNames: Cached; "
        + "Lengths: Cached, Modified; Form: Unchanged; Sources: Modified, Unchanged; output: Cached 2, Modified",
        driver => driver.ReplaceAdditionalText(Harbour, Harbour.With(HarbourText.Replace("stay open", "close at noon", StringComparison.Ordinal))),
        null,
        Lock());

    [Fact]
    public void OfManyArticles_AnEditReadsTheEditedOneAlone()
    {
        var files = Enumerable.Range(0, 400).Select(i => new CorpusText($"note-{i}.txt", $"“Number {i} came in,” said Ada Quill.\n")).ToArray();
        var consumer = Consumer.Of(files);
        var compilation = consumer.Compile();
        var driver = consumer.Driver().RunGenerators(compilation);
        var readings = Array.ConvertAll(files, f => f.Readings);
        var edited = files[123].With("“Number 123 went out,” said Ada Quill.\n");

        driver = driver.ReplaceAdditionalText(files[123], edited).RunGenerators(compilation);

        Assert.Equal(readings, Array.ConvertAll(files, f => f.Readings));
        Assert.Equal(1, edited.Readings);
        Assert.Contains(driver.GetRunResult().GeneratedTrees, t => t.ToString().Contains("Number 123 went out", StringComparison.Ordinal));
    }

    private static CorpusText Lock() => new(
        CorpusLock.FileName,
        LockWriter.Write(CorpusLock.Of(CorpusReading.Create([ArticleReader.Read(Harbour.CorpusPath, HarbourText), ArticleReader.Read(Island.CorpusPath, Island.GetText().ToString())]))),
        OptionNames.KindLock);

    // Runs the generator, makes the change, runs it again and tells what became of each step's outputs.
    private static void AssertSteps(
        string expected, Func<GeneratorDriver, GeneratorDriver> edit, Func<CSharpCompilation, CSharpCompilation>? type = null, params CorpusText[] more)
    {
        var consumer = Consumer.Of([Harbour, HarbourSidecar, Island, .. more]);
        var compilation = consumer.Compile();
        var driver = consumer.Driver(tracksSteps: true).RunGenerators(compilation);

        var result = edit(driver).RunGenerators(type is null ? compilation : type(compilation)).GetRunResult().Results.Single();

        var steps = typeof(Steps).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (string)f.GetValue(null)!);
        var actual = steps.Select(step => $"{step}: {(result.TrackedSteps.TryGetValue(step, out var runs) ? Reasons(runs) : "")}")
            .Append("output: " + Reasons([.. result.TrackedOutputSteps.SelectMany(s => s.Value)]));
        Assert.Null(result.Exception);
        Assert.True(expected == string.Join("; ", actual), "What became of each step: " + string.Join("; ", actual));
    }

    private static string Reasons(ImmutableArray<IncrementalGeneratorRunStep> runs) => string.Join(
        ", ",
        runs.SelectMany(r => r.Outputs)
            .GroupBy(o => o.Reason.ToString())
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Count() == 1 ? g.Key : $"{g.Key} {g.Count()}"));
}
