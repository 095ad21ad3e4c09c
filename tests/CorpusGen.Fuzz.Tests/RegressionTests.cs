using System;
using System.IO;
using System.Linq;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Fuzz.Runs;
using Xunit;

namespace CorpusGen.Fuzz.Tests;

/// <summary>Every input that ever broke a promise, made small: it must not do so again. The names say what was wrong.</summary>
public class RegressionTests
{
    private const string Folder = "Regressions";

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, Folder), "*.case").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void KeptCase_Holds(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Folder, name + ".case"));
        Assert.Null(Outcome.Of(CaseText.Read(text), CheckDepth.Everything)?.Details);
    }

    [Fact]
    public void FirstCasesOfASeed_Hold()
    {
        using var log = new StringWriter();
        var failed = new FuzzRun(new RunSettings(Seed: 7, TimeSpan.FromMinutes(5), Cases: 100, Workers: 2, State: null, Keep: null), log).Run();
        Assert.True(failed == 0, log.ToString());
    }
}
