using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Articles;

namespace CorpusGen.Tests.Articles;

/// <summary>The five articles of the repository, read from its folder <c>corpus</c>.</summary>
internal static class CorpusFolder
{
    /// <summary>The names of the articles' files, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = Directory.GetFiles(FindPath(), "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();

    /// <summary>The text of a file.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(FindPath(), file));

    /// <summary>Reads the article whose file name begins with <paramref name="prefix"/>, with its sidecar.</summary>
    public static ArticleReading Read(string prefix)
    {
        var file = Files.Single(f => f.StartsWith(prefix, StringComparison.Ordinal));
        var sidecar = Path.ChangeExtension(file, ".yml");
        return ArticleReader.Read(file, Text(file), new Sidecar(sidecar, Text(sidecar)));
    }

    private static string FindPath() => Path.Combine(RepositoryRoot(), "corpus");

    /// <summary>The repository that the tests run in.</summary>
    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
