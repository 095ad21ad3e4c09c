using System;
using System.IO;
using System.Linq;
using System.Reflection;
using CorpusGen.Problems;
using CorpusGen.Project;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>The README's tables hold what the library has.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "README.md"));

    [Fact]
    public void Rules_AreAllInTheTable_InTheirOrder() => Assert.Equal(
        Rules.All.Select(r => $"| [{r.Id}](docs/rules/{r.Id}.md) | {r.Title} | {r.Severity.ToString().ToLowerInvariant()} |"),
        Lines.Where(l => l.StartsWith("| [CG", StringComparison.Ordinal)));

    [Fact]
    public void Options_AreAllInTheTable()
    {
        var options = typeof(OptionNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!)
            .Where(n => n.StartsWith("CorpusGen", StringComparison.Ordinal) && n != OptionNames.LibraryNamespace);

        Assert.All(options, option => Assert.Contains(Lines, l => l.StartsWith($"| `{option}` |", StringComparison.Ordinal)));
    }
}
