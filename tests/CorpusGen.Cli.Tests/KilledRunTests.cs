using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusGen.Tests.Growth;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>A command that is killed while it works leaves each file as it was or as it should be, and the next run is as if nothing had happened.</summary>
public sealed class KilledRunTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Half of them after a time, spread over that of a whole run; half as soon as a new file is seen, so that it is being written.
    private readonly int _kills = SlowSuite.IsOn ? 12 : 2;
    private readonly TemporaryCorpus _folder = Articles();

    [Fact]
    public void Lock_IsTheOldOneOrTheNewOne()
    {
        // Locked before the last articles came.
        var before = File.ReadAllText(Path.Combine(_folder.Folder, "corpus", "a000.txt"));
        using var few = new TemporaryCorpus().Add("a000.txt", before);
        CommandLine.Run(["lock", "--corpus", few.Folder]);
        _folder.Add("corpus/corpus.lock", File.ReadAllText(Path.Combine(few.Folder, "corpus.lock")));

        Kill("corpus", "lock");
    }

    [Fact]
    public void Export_IsTheOldFileOrTheNewOne()
    {
        _folder.Add("out/quotes.jsonl", "{\"old\":true}\n");
        Kill("out", "export", "web-annotation", "--output", Path.Combine("out", "quotes.jsonl"));
    }

    [Fact]
    public void ImportedFiles_AreEachTheOldOneOrTheNewOne()
    {
        _folder.Add("pages/page.html", "<html><head><title>The new page</title><meta property=\"article:published_time\" content=\"2021-03-22\"></head><body><article><h1>The new page</h1>"
            + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<p>The ferry number {i} left the quay in the morning, and it came back before the night fell over the bay.</p>")) + "</article></body></html>");
        _folder.Add("in/page.md", "The old page.\n").Add("in/page.yml", "title: The old page\n");
        Kill("in", "import", Path.Combine("pages", "page.html"), "--name", "page", "--corpus", "in", "--force");
    }

    [Fact]
    public void Report_IsWholeFiles_AndOneThatItKnowsAgain()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Folder, "site"));

        // The list of its files is for the next run; a killed one leaves one of more files.
        Kill("site", [".corpusgen-report"], "report", "--output", "site");
    }

    public void Dispose() => _folder.Dispose();

    private static TemporaryCorpus Articles()
    {
        var folder = new TemporaryCorpus();
        for (var i = 0; i < 60; i++)
        {
            folder.Add($"corpus/a{i:D3}.txt", string.Concat(Enumerable.Range(0, 20).Select(j =>
                $"“The ferry number {i} will leave the quay number {j} in the morning,” said Maria Lopez, the mayor.\n\n")));
        }

        return folder;
    }

    private void Kill(string target, params string[] args) => Kill(target, [], args);

    private void Kill(string target, string[] changing, params string[] args)
    {
        var folder = Path.Combine(_folder.Folder, target);
        var old = Files(folder);
        var watch = Stopwatch.StartNew();
        Run(args);
        var whole = watch.Elapsed;
        var expected = Files(folder);

        for (var kill = 0; kill < _kills; kill++)
        {
            Restore(folder, old);
            using var process = CommandLine.StartIn(_folder.Folder, args);
            if (kill % 2 == 0)
            {
                process.WaitForExit(whole * ((kill + 0.5) / _kills));
            }
            else
            {
                WaitForNewFile(process, folder, old.Count);
                process.WaitForExit(TimeSpan.FromMilliseconds(kill / 2 % 4));
            }

            process.Kill();
            process.WaitForExit();

            var now = Files(folder);
            foreach (var (name, text) in now.Where(f => !IsTemporary(f.Key) && !changing.Contains(f.Key)))
            {
                Assert.True(text == old.GetValueOrDefault(name) || text == expected.GetValueOrDefault(name), $"kill {kill}: '{name}' is neither the old file nor the new one");
            }

            Assert.Empty(old.Keys.Except(now.Keys));
            Run(args);
            Assert.Equal(expected, Files(folder));
        }
    }

    private void Run(string[] args)
    {
        using var process = CommandLine.StartIn(_folder.Folder, args);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }

    private static void WaitForNewFile(Process process, string folder, int before)
    {
        var watch = Stopwatch.StartNew();
        while (!process.HasExited && watch.Elapsed < Patience && Directory.EnumerateFiles(folder).Count() <= before)
        {
            Thread.Yield();
        }
    }

    private static bool IsTemporary(string name) => name.EndsWith(OutputFile.TemporaryEnding, StringComparison.Ordinal);

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal), StringComparer.Ordinal);

    private static void Restore(string folder, SortedDictionary<string, string> old)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => !old.ContainsKey(Path.GetFileName(f))))
        {
            File.Delete(file);
        }

        foreach (var (name, text) in old)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
