using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Locking;

namespace CorpusGen.Generator.Models;

/// <summary>What the lock file locks. Equal when it locks the same.</summary>
/// <param name="Lock">The lock.</param>
internal sealed record LockModel(CorpusLock Lock)
{
    private readonly Lazy<HashSet<string>> _paths = new(() => new HashSet<string>(Lock.Articles.Select(a => a.Path), StringComparer.Ordinal));

    /// <summary>Reads the lock file; null when there is none, or when the compiler cannot read it.</summary>
    public static LockModel? Read(CorpusFile? file, CancellationToken cancellation) =>
        file is { } found && found.Text.GetText(cancellation) is { } text ? new LockModel(LockReader.Read(found.Path, text.ToString()).Lock) : null;

    /// <summary>Whether an article stood in that file when it was locked.</summary>
    public bool Knows(string path) => _paths.Value.Contains(path);

    /// <summary>Whether both lock the same.</summary>
    public bool Equals(LockModel? other) => other is not null && Lock.Equals(other.Lock);

    /// <inheritdoc/>
    public override int GetHashCode() => Lock.GetHashCode();
}

/// <summary>An article in a file that the lock does not know: a new one, or one that was renamed.</summary>
/// <param name="Path">The file, relative to the corpus folder.</param>
/// <param name="Hash">The hash of its words.</param>
internal sealed record Newcomer(string Path, string Hash)
{
    /// <summary>The article files that the lock does not know; none when nothing is locked.</summary>
    public static IEnumerable<ArticleFile> FilesOf(
        (((CorpusFolder, FilePairs), Settings) Folder, LockModel? Lock) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (folder, locked) = input;
        return locked is null ? [] : ArticleFile.AllOf(folder).Where(f => !locked.Knows(f.Article.Path));
    }

    /// <summary>Reads a newcomer; null when the compiler cannot read the file.</summary>
    public static Newcomer? Create(ArticleFile file, CancellationToken cancellation) =>
        file.Read(cancellation) is { } reading ? new Newcomer(reading.Path, CorpusLock.HashOf(reading)) : null;
}
