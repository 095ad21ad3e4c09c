using System.IO;

namespace CorpusGen.Cli;

/// <summary>A file of a corpus folder.</summary>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="RelativePath">The same, relative to the corpus folder, with <c>/</c> between folders.</param>
internal sealed record CorpusFile(string FullPath, string RelativePath)
{
    /// <summary>The relative path without its ending; an article and its sidecar have the same.</summary>
    public string Stem => WithoutEnding(RelativePath);

    /// <summary>The path without its ending.</summary>
    public static string WithoutEnding(string path) => path[..^Path.GetExtension(path).Length];
}
