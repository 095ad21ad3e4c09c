using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>
/// Compares generated files with those that were accepted before, by the conventions of Verify.SourceGenerators: <c>Class.Method#Hint.g.verified.cs</c>
/// lies beside the test and is checked in; a file that differs is written as <c>.received.cs</c>, which Git ignores, and the test fails with a diff.
/// To accept: <c>CORPUSGEN_ACCEPT=1 dotnet test tests/CorpusGen.Generator.Tests</c>, then read the diff in Git.
/// </summary>
internal static class Snapshot
{
    private const int LinesOfContext = 2;

    private static bool Accepts => Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1";

    /// <summary>Fails unless the files are the accepted ones, no more, no fewer.</summary>
    public static void Verify(IReadOnlyDictionary<string, string> files, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var test = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}";
        var failures = new StringBuilder();
        foreach (var (hint, text) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var name = $"{test}#{Path.ChangeExtension(hint, null)}";
            failures.Append(Compare(name, $"//HintName: {hint}\n{text}"));
        }

        var wanted = files.Keys.Select(h => $"{test}#{Path.ChangeExtension(h, null)}.verified.cs").ToHashSet(StringComparer.Ordinal);
        foreach (var left in Directory.GetFiles(ProjectFolder.Path, $"{test}#*.verified.cs").Where(f => !wanted.Contains(Path.GetFileName(f))))
        {
            failures.Append(Drop(left));
        }

        Assert.True(failures.Length == 0, failures.ToString());
    }

    private static string Compare(string name, string received)
    {
        var verifiedPath = Path.Combine(ProjectFolder.Path, name + ".verified.cs");
        var receivedPath = Path.Combine(ProjectFolder.Path, name + ".received.cs");
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return "";
        }

        File.WriteAllText(Accepts ? verifiedPath : receivedPath, received);
        return Accepts ? "" : $"{name} differs from the accepted file:\n{Diff(verified, received)}\n";
    }

    private static string Drop(string left)
    {
        if (!Accepts)
        {
            return $"{Path.GetFileName(left)} was accepted once and is not generated any more.\n";
        }

        File.Delete(left);
        return "";
    }

    private static string Diff(string verified, string received)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines;
        var text = new StringBuilder();
        var lastShown = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var near = lines.Skip(Math.Max(0, i - LinesOfContext)).Take((2 * LinesOfContext) + 1);
            if (near.All(l => l.Type == ChangeType.Unchanged))
            {
                continue;
            }

            text.Append(lastShown < i - 1 ? "  …\n" : "").Append(Sign(lines[i].Type)).Append(lines[i].Text).Append('\n');
            lastShown = i;
        }

        return text.ToString();
    }

    private static string Sign(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };
}
