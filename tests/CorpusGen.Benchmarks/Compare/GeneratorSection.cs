using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Quick;
using CorpusGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>The generator in its driver, as an editor runs it: cold, after a keystroke in C#, after an edit of one article, after adding and removing one.</summary>
internal sealed class GeneratorSection
{
    private const string Keystroke = "generator after a C# keystroke";
    private const string FirstEdits = "generator after an edit of one article, the first of an editor's day";
    private const string LaterEdits = "generator after an edit of one article, after hundreds";
    private const string FirstEditsFloor = "one of the first edits, a generator that does nothing";
    private const string LaterEditsFloor = "an edit after hundreds, a generator that does nothing";
    private const string Opening = "“";

    private readonly Findings _findings;
    private readonly int _size;
    private readonly CorpusProject _project;
    private readonly SyntaxTree _program = CorpusProject.Parse("System.Console.WriteLine(0);");
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    private GeneratorSection(Findings findings, int size)
    {
        _findings = findings;
        _size = size;
        _project = CorpusProject.Of(SyntheticCorpus.Create(size).Files);
        _compilation = CorpusProject.Compile(_program);
        _driver = _project.Driver();
    }

    /// <summary>Measures each size, and what one size costs over another.</summary>
    public static void Measure(Findings findings, IReadOnlyList<int> sizes)
    {
        foreach (var size in sizes)
        {
            var section = new GeneratorSection(findings, size);
            section.MeasureCold();
            section.MeasureKeystroke();
            section.MeasureEdit();
            section.MeasureAdding();
        }

        AddRatio(findings, FirstEdits, "one of the first edits");
        AddRatio(findings, LaterEdits, "an edit after hundreds");
        AddRatio(findings, FirstEditsFloor, "one of the first edits, for a generator that does nothing (floor),", isOurs: false);
        AddRatio(findings, LaterEditsFloor, "an edit after hundreds, for a generator that does nothing (floor),", isOurs: false);
    }

    private static void AddRatio(Findings findings, string cost, string what, bool isOurs = true)
    {
        var (small, large) = (1_000, 10_000);
        if (findings.Find(cost, small) is { } one && findings.Find(cost, large) is { } ten)
        {
            findings.Add(new Figure($"{what} at {large:N0} articles over one at {small:N0}, reading left out", ten / one, "times", isOurs ? TargetSide.AtMost : TargetSide.None, 3));
        }
    }

    // New text objects each time: nothing that was read before serves a cold run.
    private void MeasureCold()
    {
        var rounds = _size > 1_000 ? 1 : 3;
        var cold = Timing.Least(rounds, _ =>
        {
            var project = CorpusProject.Of(_project.Files.Select(f => new SyntheticFile(f.CorpusPath, f.GetText().ToString())));
            return Timing.Once(() => project.Driver().RunGenerators(_compilation));
        });
        _driver = _driver.RunGenerators(_compilation);
        var floor = _findings.Find(ReadingSection.Extraction, _size);
        _findings.AddCost("generator cold", _size, cold, floor is { } extraction ? $"{cold / extraction:F2} times its floor, extraction" : "");
    }

    private void MeasureKeystroke()
    {
        var empty = _project.Driver(new EmptyGenerator()).RunGenerators(_compilation);
        var floor = Type(ref empty);
        var listing = _project.Driver(new ListingGenerator()).RunGenerators(_compilation);
        var listed = Type(ref listing);
        var typed = Type(ref _driver);
        _findings.AddCost(Keystroke, _size, typed, $"an empty generator: {floor:F2} ms; one that asks for the additional files and does nothing: {listed:F2} ms");
        if (_size == 10_000)
        {
            _findings.Add(new Figure($"a keystroke at {_size:N0} articles over an empty generator's", typed - floor, "ms", TargetSide.AtMost, 2));
        }
    }

    // Many rounds first: an editor has run the driver for hours, and its code is compiled to the end.
    private double Type(ref GeneratorDriver driver)
    {
        var current = driver;
        double Once(int round)
        {
            var typed = _compilation.ReplaceSyntaxTree(_program, CorpusProject.Parse($"System.Console.WriteLine({round});"));
            return Timing.Once(() => current = current.RunGenerators(typed));
        }

        Timing.Least(200, Once);
        var least = LeastInUsedMemory(101, Once);
        driver = current;
        return least;
    }

    private void MeasureEdit()
    {
        var original = _project.Files[_size / 2];
        var (first, later, file) = Edit(ref _driver, original);
        var collecting = _project.Driver(new CollectingGenerator()).RunGenerators(_compilation);
        var (firstFloor, laterFloor, _) = Edit(ref collecting, original);
        var text = file.GetText().ToString();
        var reading = Timing.Least(51, _ => Timing.Once(() => ArticleReader.Read(file.CorpusPath, text)));
        _findings.AddCost(FirstEdits, _size, first - reading, $"without reading that article: {reading:F2} ms");
        _findings.AddCost(LaterEdits, _size, later - reading, "without reading it");
        _findings.AddFloor(FirstEditsFloor, _size, firstFloor);
        _findings.AddFloor(LaterEditsFloor, _size, laterFloor);

        var cold = CorpusProject.Of(_project.Files.Select(f => new SyntheticFile(f.CorpusPath, (f == original ? file : f).GetText().ToString())));
        _findings.AddEquality($"{_size,6:N0} articles: code after hundreds of edits, and made at once", AreEqual(_driver, cold.Driver().RunGenerators(_compilation)));
        _driver = _driver.ReplaceAdditionalText(file, original).RunGenerators(_compilation);
    }

    // Both are true: the just-in-time compiler is not done with our code before some hundred runs of it.
    private (double First, double Later, CorpusText Edited) Edit(ref GeneratorDriver driver, CorpusText original)
    {
        var (current, file) = (driver, original);
        double Once(int round)
        {
            var (before, after) = (file, Edit(original, round));
            file = after;
            return Timing.Once(() => current = current.ReplaceAdditionalText(before, after).RunGenerators(_compilation));
        }

        var first = LeastInUsedMemory(15, Once);
        Timing.Least(200, Once);
        var later = LeastInUsedMemory(51, Once);
        driver = current;
        return (first, later, file);
    }

    // The compiler's lists of 10,000 files are large objects. Whether those come to lie in memory that the system has yet to give decides over half of a small
    // cost, of the floor as of ours, and can go on for a thousand rounds: so the rounds begin with memory that was used.
    private static double LeastInUsedMemory(int rounds, Func<int, double> time)
    {
        GC.Collect();
        return Timing.Least(rounds, time);
    }

    private void MeasureAdding()
    {
        var before = _driver;
        var added = new CorpusText("report-x.txt", _project.Files[_size / 3].GetText().ToString());
        var removing = 0.0;
        var adding = Timing.Least(5, _ =>
        {
            var time = Timing.Once(() => _driver = _driver.AddAdditionalTexts([added]).RunGenerators(_compilation));
            removing = Timing.Once(() => _driver = _driver.RemoveAdditionalTexts([added]).RunGenerators(_compilation));
            return time;
        });
        _findings.AddCost("generator after adding an article", _size, adding);
        _findings.AddCost("generator after removing an article", _size, removing);
        _findings.AddEquality($"{_size,6:N0} articles: code after adding and removing one, and before", AreEqual(_driver, before));
    }

    // Another word at the beginning of the first quotation: its member, its words and all places behind it change.
    private static CorpusText Edit(CorpusText file, int round)
    {
        var text = file.GetText().ToString();
        var at = Math.Max(text.IndexOf(Opening, StringComparison.Ordinal), 0) + 1;
        return file.With(text.Insert(at, $"Edit {round} "));
    }

    private static bool AreEqual(GeneratorDriver one, GeneratorDriver other) => Code(one).SequenceEqual(Code(other));

    private static IEnumerable<(string, string)> Code(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => (s.HintName, s.SourceText.ToString()));
}
