using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>The corpus of this repository.</summary>
internal static class FiveArticles
{
    private static readonly Lazy<ImmutableArray<CorpusText>> Files = new(Read);

    /// <summary>The articles and their sidecars, sorted by path.</summary>
    public static ImmutableArray<CorpusText> All => Files.Value;

    private static ImmutableArray<CorpusText> Read() =>
    [
        .. Directory.GetFiles(Path.Combine(ProjectFolder.Path, "../../corpus"))
            .Where(f => Path.GetExtension(f) is ".txt" or ".yml")
            .Order(StringComparer.Ordinal)
            .Select(f => new CorpusText(Path.GetFileName(f), File.ReadAllText(f))),
    ];
}
