using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>The real texts that are mutated; they stand beside the program.</summary>
internal static class Seeds
{
    /// <summary>The articles.</summary>
    public static IReadOnlyList<string> Articles { get; } = Read("corpus", "*.txt");

    /// <summary>Their sidecars.</summary>
    public static IReadOnlyList<string> Sidecars { get; } = Read("corpus", "*.yml");

    /// <summary>C# that cites.</summary>
    public static IReadOnlyList<string> Code { get; } = Read("code", "*.cs");

    /// <summary>Markdown; some of it cites.</summary>
    public static IReadOnlyList<string> Documents { get; } = Read("documents", "*.md");

    // Git may have given the files other line ends; a case must be the same on every machine.
    private static List<string> Read(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds", folder), pattern)
            .Order(StringComparer.Ordinal)
            .Select(f => File.ReadAllText(f).Replace("\r\n", "\n", StringComparison.Ordinal)),
    ];
}
