using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Benchmarks.Texts;

/// <summary>Files whose texts are measured.</summary>
internal sealed class TextFolder
{
    private readonly string? _temporary;

    private TextFolder(IReadOnlyList<string> files, string? temporary)
    {
        Files = files;
        _temporary = temporary;
        Bytes = files.Sum(f => new FileInfo(f).Length);
    }

    /// <summary>The files, by name.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The length of all files.</summary>
    public long Bytes { get; }

    /// <summary>The <c>.txt</c> and <c>.md</c> files of a folder and of those inside it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static TextFolder Open(string folder) => new(
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal)],
        null);

    /// <summary>Articles of about 5,000 characters, <paramref name="bytes"/> in all, written to a temporary folder.</summary>
    public static TextFolder CreateSynthetic(int bytes)
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;
        var remix = new Remix(1);
        var files = new List<string>();
        for (var written = 0; written < bytes;)
        {
            var content = Encoding.UTF8.GetBytes(remix.Article(5_000));
            files.Add(Path.Combine(folder, $"{files.Count:D5}.txt"));
            File.WriteAllBytes(files[^1], content);
            written += content.Length;
        }

        return new TextFolder(files, folder);
    }

    /// <summary>Reads and decodes every file: the floor below everything that is done with a text.</summary>
    public string[] ReadAll() => [.. Files.Select(f => Encoding.UTF8.GetString(File.ReadAllBytes(f)))];

    /// <summary>Deletes the files when they were written to be measured; never those of the user.</summary>
    public void DeleteTemporary()
    {
        if (_temporary is not null)
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }
}
