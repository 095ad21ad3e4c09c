using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Cli.Reporting;

/// <summary>
/// The folder of a report. A list of its files stands in it, by which it is known again: a folder that holds anything else is left alone, and so is every file that is
/// not on the list.
/// </summary>
internal sealed class SiteFolder
{
    /// <summary>The list: a heading, and the name of a file a line.</summary>
    public const string ListName = ".corpusgen-report";

    private const string Heading = "Written by corpusgen report; the files below are replaced and removed by it.";

    private readonly string _folder;
    private readonly HashSet<string> _before;

    private SiteFolder(string folder, IEnumerable<string> before) => (_folder, _before) = (folder, before.ToHashSet(StringComparer.Ordinal));

    /// <summary>Opens a folder, and makes it where there is none.</summary>
    /// <exception cref="WrongUseException">It holds something else than a report, or cannot be made or read.</exception>
    public static SiteFolder Open(string folder)
    {
        OutputFile.CreateFolder(folder);
        var list = Path.Combine(folder, ListName);
        try
        {
            if (File.Exists(list))
            {
                var lines = File.ReadAllLines(list);
                return lines is [Heading, ..] ? new SiteFolder(folder, lines.Skip(1).Where(IsOurs)) : throw new WrongUseException($"'{list}' is no list of a report; name another folder.");
            }

            return Directory.EnumerateFileSystemEntries(folder).Any()
                ? throw new WrongUseException($"the folder '{folder}' holds something else than a report; name an empty folder, or one that 'corpusgen report' wrote.")
                : new SiteFolder(folder, []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the folder '{folder}' cannot be read: {e.Message}");
        }
    }

    /// <summary>Writes files, each as a whole or not at all, and removes those of the report before that are no more.</summary>
    /// <returns>How many were written, and the size of the largest in bytes.</returns>
    /// <exception cref="WrongUseException">A file cannot be written or removed.</exception>
    public (int Count, int Largest) Write(IReadOnlyCollection<SiteFile> files)
    {
        // The list knows every file before it is there: a run that is broken off leaves nothing behind of which the next one does not know.
        WriteList(_before.Concat(files.Select(f => f.Name)));
        files.AsParallel().ForAll(f => OutputFile.WriteText(Path.Combine(_folder, f.Name), f.Text));
        var names = files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in _before.Where(b => !names.Contains(b)))
        {
            Remove(Path.Combine(_folder, stale));
        }

        WriteList(names);
        return (files.Count, files.Max(f => Encoding.UTF8.GetByteCount(f.Text)));
    }

    private void WriteList(IEnumerable<string> names) =>
        OutputFile.WriteText(Path.Combine(_folder, ListName), string.Concat(names.Distinct().Order(StringComparer.Ordinal).Prepend(Heading).Select(n => n + "\n")));

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the file '{path}' of an earlier report cannot be removed: {e.Message}");
        }
    }

    // Whoever changed the list cannot make the next run remove a file elsewhere.
    private static bool IsOurs(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.');
}
