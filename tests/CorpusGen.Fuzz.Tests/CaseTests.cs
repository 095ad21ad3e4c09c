using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Fuzz.Runs;
using Xunit;

namespace CorpusGen.Fuzz.Tests;

public class CaseTests
{
    [Fact]
    public void Case_IsTheSameOnEveryMachine()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var expected = CaseText.Write(CaseMaker.Make(3, 14));
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(expected, CaseText.Write(CaseMaker.Make(3, 14)));
            Assert.NotEqual(expected, CaseText.Write(CaseMaker.Make(3, 15)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Case_ComesBackFromItsTextUnchanged()
    {
        for (var number = 0; number < 300; number++)
        {
            var input = CaseMaker.Make(5, number);
            Assert.Equal(input.Files, CaseText.Read(CaseText.Write(input)).Files);
        }
    }

    [Fact]
    public void Minimizer_LeavesWhatFailsAlone()
    {
        var input = new FuzzCase([new CaseFile(FileKind.Article, "a.txt", "a long text with an x inside"), new CaseFile(FileKind.Document, "doc.md", "nothing")]);

        var small = new Minimizer(c => c.Files.Any(f => f.Text.Contains('x', StringComparison.Ordinal)), TimeSpan.FromMinutes(1)).Minimize(input);

        Assert.Equal([new CaseFile(FileKind.Article, "a.txt", "x")], small.Files);
    }

    [Fact]
    public void Run_GoesOnWhereItEnded()
    {
        var state = Path.Combine(Directory.CreateTempSubdirectory("corpusgen-fuzz-").FullName, "state");
        var settings = new RunSettings(Seed: 11, TimeSpan.FromMinutes(2), Cases: 2, Workers: 1, state, Keep: null);
        using var log = new StringWriter();

        new FuzzRun(settings, log).Run();
        new FuzzRun(settings, log).Run();

        Assert.Contains("cases 2 to 3 of seed 11", log.ToString(), StringComparison.Ordinal);
        Assert.Equal(4, new Tally(state)["cases"]);
        Directory.Delete(Path.GetDirectoryName(state)!, recursive: true);
    }

    [Fact]
    public void BrokenPromise_IsKeptUnderItsName()
    {
        var outcome = Outcome.Of(new FuzzCase([new CaseFile(FileKind.Article, "a.txt", "“We go,” said Ada Quill."), null!]), CheckDepth.Generation);

        Assert.Equal("NullReferenceException", outcome?.Kind.Split(' ')[0]);
    }
}
