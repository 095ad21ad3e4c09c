using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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

    /// <summary>Reads the lock file; null when the project has none. Of two the first by path counts.</summary>
    public static LockModel? Read(ImmutableArray<CorpusFile> files, CancellationToken cancellation) =>
        files.OrderBy(f => f.Path, StringComparer.Ordinal).FirstOrDefault() is { } file && file.Text.GetText(cancellation) is { } text
            ? new LockModel(LockReader.Read(file.Path, text.ToString()).Lock)
            : null;

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
    /// <summary>Tells a newcomer; null for an article that the lock knows, or when nothing is locked.</summary>
    public static Newcomer? Create((ArticleFile File, LockModel? Lock) input, CancellationToken cancellation) =>
        input.Lock is { } known && !known.Knows(input.File.Article.Path) && input.File.Read(cancellation) is { } reading
            ? new Newcomer(reading.Path, CorpusLock.HashOf(reading))
            : null;
}
