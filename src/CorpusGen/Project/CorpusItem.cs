using System;
using CorpusGen.Articles;

namespace CorpusGen.Project;

/// <summary>What the project says of one of its additional files that is ours.</summary>
/// <param name="Kind">One of the kinds of <see cref="OptionNames"/>.</param>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
public sealed record CorpusItem(string Kind, string Path)
{
    /// <summary>
    /// Whether it is the lock file, or an article or a sidecar under a name that articles or sidecars have (<see cref="CorpusFiles"/>). What the
    /// project adds under another name is left out, and reported.
    /// </summary>
    public bool IsInCorpus => Kind switch
    {
        OptionNames.KindArticle => CorpusFiles.IsArticle(Path),
        OptionNames.KindSidecar => CorpusFiles.IsSidecar(Path),
        OptionNames.KindLock => true,
        _ => false,
    };

    /// <summary>Reads the metadata of an additional file; null when the file is not ours.</summary>
    /// <param name="metadata">Gives the metadata of a name; null when the file has none of that name.</param>
    /// <param name="file">The file's full path.</param>
    public static CorpusItem? Read(Func<string, string?> metadata, string file) =>
        metadata(OptionNames.FileKind) is { } kind and (OptionNames.KindArticle or OptionNames.KindSidecar or OptionNames.KindLock or OptionNames.KindCiting)
            ? new CorpusItem(kind, CorpusPath.Of(metadata(OptionNames.FilePath), file))
            : null;
}
