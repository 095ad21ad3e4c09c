using System;
using System.IO;
using System.Text;

namespace CorpusGen.Cli.Tests;

/// <summary>A folder of articles that is gone after the test.</summary>
internal sealed class TemporaryCorpus : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpusgen-").FullName;

    /// <summary>The corpus of most tests: two articles, one of them with a speaker.</summary>
    public static TemporaryCorpus WithBridge() => new TemporaryCorpus()
        .Add("bridge.txt", "The old bridge was closed for a year.\n\n“The new bridge will open in June and will carry trams,” said Maria Lopez, the mayor.\n")
        .Add("harbour.txt", "The harbour has three cranes and no railway.\n");

    public TemporaryCorpus Add(string path, string text) => Add(path, new UTF8Encoding(false).GetBytes(text));

    public TemporaryCorpus Add(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
