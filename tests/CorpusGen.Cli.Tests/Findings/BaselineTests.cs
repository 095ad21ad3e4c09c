using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Findings;

/// <summary>A baseline forgives what it holds, and may only shrink.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string First = "// cite(harbour): \"The harbour has four cranes and no railway\"\n";
    private const string Second = "// cite(bridge): \"The new bridge will open in July and will carry trams\"\n";

    private readonly TemporaryCorpus _corpus = TemporaryCorpus.WithBridge();
    private readonly TemporaryCorpus _code = new();

    private string File => Path.Combine(_corpus.Folder, "citations.baseline");

    [Fact]
    public void FirstUpdate_CreatesIt_SortedAndReadable()
    {
        _code.Add("B.cs", First).Add("A.cs", Second + "\n" + First);

        Assert.Equal(0, Check("--update-baseline").ExitCode);

        var lines = Lines();
        Assert.Equal(3, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.EndsWith("/A.cs\",\"rule\":\"CG0002\",\"article\":\"bridge\",\"text\":\"The new bridge will open in July and will carry trams\"}", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatItHolds_DoesNotCount_AlsoWhenItMovesOrIsBrokenAnew()
    {
        _code.Add("A.cs", First);
        Check("--update-baseline");
        _code.Add("A.cs", "\n\nclass C;\n// cite(harbour): \"The harbour has four cranes\n//  and no railway\"\n");

        var run = Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("1 known from the baseline, 0 new, 0 gone.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(First + Second, "July")]
    [InlineData(First + "\n" + First, "four")]
    public void NewFinding_Fails_AndIsNeverTakenIn(string text, string word)
    {
        _code.Add("A.cs", First);
        Check("--update-baseline");
        var before = Lines();
        _code.Add("A.cs", text);

        foreach (var run in (Run[])[Check(), Check("--update-baseline")])
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains(word, Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }

        Assert.Equal(before, Lines());
    }

    [Fact]
    public void EntryThatIsGone_Fails_UntilTheBaselineIsUpdated()
    {
        _code.Add("A.cs", First + Second);
        Check("--update-baseline");
        _code.Add("A.cs", First);

        var run = Check();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0002 in ", run.Error, StringComparison.Ordinal);
        Assert.Contains("does not occur any more: \"The new bridge will open in July", run.Error, StringComparison.Ordinal);
        Assert.Contains("--update-baseline", run.Error, StringComparison.Ordinal);

        Assert.Equal(0, Check("--update-baseline").ExitCode);
        Assert.Contains("four", Assert.Single(Lines()), StringComparison.Ordinal);
        Assert.Equal(0, Check().ExitCode);
    }

    [Fact]
    public void LastEntry_MayGo_AndTheEmptyBaselineStays()
    {
        _code.Add("A.cs", First);
        Check("--update-baseline");
        _code.Add("A.cs", "// cite(harbour): \"three cranes and no railway\"");

        Assert.Equal(0, Check("--update-baseline").ExitCode);
        Assert.Empty(Lines());
        Assert.Equal(0, Check().ExitCode);
    }

    [Fact]
    public void Verify_KnowsItToo()
    {
        const string row = """{"text":"The harbour has four cranes and no railway"}""";
        string[] verify = ["verify", "--corpus", _corpus.Folder, "--baseline", File];

        Assert.Equal(0, CommandLine.Run([.. verify, "--update-baseline"], row).ExitCode);
        Assert.Equal(0, CommandLine.Run(verify, row).ExitCode);
        Assert.Equal(1, CommandLine.Run(verify, row + "\n" + row).ExitCode);
    }

    [Fact]
    public void FileThatIsNoBaseline_IsWrongUse()
    {
        _code.Add("A.cs", First);
        System.IO.File.WriteAllText(File, "- rule: CG0002");

        Assert.Equal(2, Check().ExitCode);
    }

    public void Dispose()
    {
        _corpus.Dispose();
        _code.Dispose();
    }

    private Run Check(params string[] more) => CommandLine.Run(["check", _code.Folder, "--corpus", _corpus.Folder, "--baseline", File, .. more]);

    private string[] Lines() => System.IO.File.ReadAllLines(File);
}
