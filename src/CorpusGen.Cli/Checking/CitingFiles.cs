using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using CorpusGen.Articles;

namespace CorpusGen.Cli.Checking;

/// <summary>Finds the files that cite: C# and Markdown below folders, or files by name.</summary>
internal static class CitingFiles
{
    // What other tools wrote or fetched is nobody's to correct.
    private static readonly string[] LeftOut = ["bin", "obj", ".git", "node_modules"];

    /// <summary>The files, sorted by path, each once; articles of the corpus are left out.</summary>
    /// <param name="paths">Folders and files.</param>
    /// <param name="corpus">The corpus folder.</param>
    /// <exception cref="WrongUseException">A path does not exist, cannot be read or is a file of another kind, or there is no file at all.</exception>
    public static List<CorpusFile> Find(IReadOnlyList<string> paths, string corpus)
    {
        var folder = Path.GetFullPath(corpus);
        var files = paths.SelectMany(FindOne).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)
            .Where(f => !IsArticleOf(folder, f))
            .Select(f => new CorpusFile(f, NameOf(f)))
            .OrderBy(f => f.RelativePath, StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? files
            : throw new WrongUseException($"there is no .cs or .md file to check in {string.Join(", ", paths.Select(p => $"'{p}'"))}; name the folders of your code and documents.");
    }

    /// <summary>What messages call a file: its path from the working directory, with <c>/</c> between folders.</summary>
    public static string NameOf(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace(Path.DirectorySeparatorChar, '/');

    private static IEnumerable<string> FindOne(string path)
    {
        if (File.Exists(path))
        {
            return IsCiting(path) ? [path] : throw new WrongUseException($"'{path}' is neither C# (.cs) nor Markdown (.md).");
        }

        if (!Directory.Exists(path))
        {
            throw new WrongUseException($"there is no file or folder '{path}'.");
        }

        // Links are not followed: they may lead out of the folder, or in a circle.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        try
        {
            return
            [
                .. new FileSystemEnumerable<string>(path, static (ref entry) => entry.ToSpecifiedFullPath(), options)
                {
                    ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && IsCiting(entry.FileName),
                    ShouldRecursePredicate = static (ref entry) => !IsLeftOut(entry.FileName),
                },
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the folder '{path}' cannot be read: {e.Message}");
        }
    }

    private static bool IsCiting(ReadOnlySpan<char> name) =>
        name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsLeftOut(ReadOnlySpan<char> name)
    {
        foreach (var folder in LeftOut)
        {
            if (name.Equals(folder, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArticleOf(string folder, string file)
    {
        var path = Path.GetRelativePath(folder, file);
        var isInside = !Path.IsPathRooted(path) && path != ".." && !path.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && CorpusFiles.IsArticle(path.Replace(Path.DirectorySeparatorChar, '/'));
    }
}
