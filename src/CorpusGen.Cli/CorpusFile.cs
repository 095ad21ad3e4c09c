namespace CorpusGen.Cli;

/// <summary>A file that the command reads.</summary>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="RelativePath">
/// The same, relative to the corpus folder for its files and to the working directory for files that cite, with <c>/</c> between folders.
/// </param>
internal sealed record CorpusFile(string FullPath, string RelativePath);
