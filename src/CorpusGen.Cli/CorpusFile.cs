namespace CorpusGen.Cli;

/// <summary>A file of a corpus folder.</summary>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="RelativePath">The same, relative to the corpus folder, with <c>/</c> between folders.</param>
internal sealed record CorpusFile(string FullPath, string RelativePath);
