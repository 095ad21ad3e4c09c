using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Corpora;

/// <summary>When what was made of files and settings is found again, and how long it is kept.</summary>
public sealed class OptionsMemoryTests
{
    private readonly OptionsMemory<object> _memory = new(static _ => new object());

    /// <summary>An editor makes new options and a new provider at every key.</summary>
    [Fact]
    public void NewOptionsWithTheSameFilesAndSettings_AreKnown()
    {
        var settings = NewSettings(2);

        Assert.Same(_memory.Get(settings.ToOptions()), _memory.Get(settings.ToOptions()));
    }

    [Fact]
    public void TheSameOptions_AreKnownWithoutAskingForTheirFiles()
    {
        var options = new AnalyzerOptions([NewFile("harbour.txt")], new TestOptions(ImmutableDictionary<string, string>.Empty));

        Assert.Same(_memory.Get(options), _memory.Get(options));
    }

    [Fact]
    public void AProjectWithoutFiles_IsMadeForItsOptions()
    {
        var (options, others) = (NewSettings(0).ToOptions(), NewSettings(0).ToOptions());

        Assert.Same(_memory.Get(options), _memory.Get(options));
        Assert.NotSame(_memory.Get(options), _memory.Get(others));
    }

    public static TheoryData<string, Func<Settings, Settings>> Changes => new()
    {
        { "the first file", s => s with { Files = s.Files.SetItem(0, NewFile("harbour.txt")) } },
        { "another file", s => s with { Files = s.Files.SetItem(1, NewFile("orchard.txt")) } },
        { "the order of the files", s => s with { Files = [s.Files[1], s.Files[0]], OfFiles = [s.OfFiles[1], s.OfFiles[0]] } },
        { "a file more", s => s with { Files = s.Files.Add(NewFile("quay.txt")), OfFiles = s.OfFiles.Add(new Values()) } },
        { "a file less", s => s with { Files = s.Files.RemoveAt(1), OfFiles = s.OfFiles.RemoveAt(1) } },
        { "metadata of the first file", s => s with { OfFiles = s.OfFiles.SetItem(0, new Values()) } },
        { "metadata of another file", s => s with { OfFiles = s.OfFiles.SetItem(1, new Values()) } },
        { "a property", s => s with { OfProject = new Values() } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void WhateverChanges_IsMadeAnew_AndKnownFromThenOn(string what, Func<Settings, Settings> change)
    {
        var settings = NewSettings(2);
        var before = _memory.Get(settings.ToOptions());

        var changed = change(settings);
        var after = _memory.Get(changed.ToOptions());

        Assert.True(before != after, what);
        Assert.Same(after, _memory.Get(changed.ToOptions()));
    }

    /// <summary>The files of a project live for hours, and the options of a key must not live with them: they hold all that the project was then.</summary>
    [Fact]
    public void OptionsAndProvider_AreNotKeptByTheirFiles()
    {
        var settings = NewSettings(2);

        var (options, provider, made) = Ask(settings);
        Collect();

        Assert.False(options.IsAlive);
        Assert.False(provider.IsAlive);
        Assert.Same(made.Target, _memory.Get(settings.ToOptions()));
    }

    [Fact]
    public void WhatWasMade_GoesWithItsFiles()
    {
        var made = AskOnce();
        Collect();

        Assert.False(made.IsAlive);
        GC.KeepAlive(_memory);
    }

    [Fact]
    public void WhatWasMadeOfFormerFiles_GoesWhenTheNextIsMade()
    {
        var settings = NewSettings(2);

        var (_, _, before) = Ask(settings);
        var (_, _, after) = Ask(settings with { OfProject = new Values() });
        Collect();

        Assert.False(before.IsAlive);
        Assert.True(after.IsAlive);
        GC.KeepAlive(settings);
    }

    // Apart, so that no local of the test holds what is asked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (WeakReference Options, WeakReference Provider, WeakReference Made) Ask(Settings settings)
    {
        var options = settings.ToOptions();
        return (new WeakReference(options), new WeakReference(options.AnalyzerConfigOptionsProvider), new WeakReference(_memory.Get(options)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference AskOnce() => Ask(NewSettings(2)).Made;

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static Settings NewSettings(int files) => new(
        [.. Enumerable.Range(0, files).Select(i => NewFile($"article{i}.txt"))],
        [.. Enumerable.Range(0, files).Select(_ => new Values())],
        new Values());

    private static TestText NewFile(string path) => new(path, OptionNames.KindArticle, SourceText.From("The ferry waits.\n"));

    /// <summary>What stays the same from key to key.</summary>
    /// <param name="Files">The additional files.</param>
    /// <param name="OfFiles">What is set for each of them.</param>
    /// <param name="OfProject">What is set for the project.</param>
    public sealed record Settings(ImmutableArray<AdditionalText> Files, ImmutableArray<AnalyzerConfigOptions> OfFiles, AnalyzerConfigOptions OfProject)
    {
        public AnalyzerOptions ToOptions() => new(Files, new Provider(this));
    }

    private sealed class Provider(Settings settings) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => settings.OfProject;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => settings.OfFiles[settings.Files.IndexOf(textFile)];
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return false;
        }
    }
}
