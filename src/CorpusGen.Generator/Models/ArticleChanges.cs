using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Locking;
using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>A member whose words were locked and have changed in the source, or are gone.</summary>
/// <param name="Id">The quotation's name in the article.</param>
/// <param name="Quotation">The same with the article's key, for messages.</param>
/// <param name="Explanation">What became of it.</param>
internal sealed record Tombstone(string Id, string Quotation, string Explanation)
{
    /// <summary>Takes from a change what is generated of it.</summary>
    public static Tombstone Of(LockChange change) => new(change.Quotation.Id, $"{change.Article}#{change.Quotation.Id}", change.Explanation);
}

/// <summary>What has changed in an article since it was locked.</summary>
/// <param name="Path">The article's file, relative to the corpus folder.</param>
/// <param name="Tombstones">The members, sorted by id.</param>
internal sealed record ArticleChanges(string Path, EquatableArray<Tombstone> Tombstones)
{
    /// <summary>Compares an article with what was locked of it; null when it is as it was, or when the compiler cannot read it.</summary>
    public static ArticleChanges? Find(LockedFile file, CancellationToken cancellation)
    {
        if (file.File.Read(cancellation) is not { } reading)
        {
            return null;
        }

        var changes = LockComparison.Changes(file.Locked, reading, cancellation);
        return changes.IsEmpty ? null : new ArticleChanges(reading.Path, changes.Select(Tombstone.Of).ToEquatableArray());
    }
}

/// <summary>An article file of which something is locked. Equal when the file is the same and the same is locked of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Locked">What is locked of the article in it.</param>
internal sealed record LockedFile(ArticleFile File, LockedArticle Locked)
{
    /// <summary>The files of the locked articles of a corpus; none when nothing is locked.</summary>
    public static IEnumerable<LockedFile> FilesOf(
        (((CorpusFolder, FilePairs), Settings) Folder, CorpusModel Corpus) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (folder, corpus) = input;
        return corpus.Locked.IsEmpty
            ? []
            : from file in ArticleFile.AllOf(folder)
              let locked = corpus.LockedAt(file.Article.Path)
              where locked is not null
              select new LockedFile(file, locked);
    }
}

/// <summary>The changes of all articles by path. Equal when the same has changed.</summary>
/// <param name="Articles">The articles in which something has changed, sorted by path.</param>
internal sealed record ChangeSet(EquatableArray<ArticleChanges> Articles)
{
    /// <summary>Puts them together.</summary>
    public static ChangeSet Create(ImmutableArray<ArticleChanges> articles, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ChangeSet(articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>What has changed in an article.</summary>
    public EquatableArray<Tombstone> Of(ArticleNames article)
    {
        var found = Halving.Find(Articles.Count, article.Path, Articles, static (articles, i) => articles[i].Path);
        return found < 0 ? [] : Articles[found].Tombstones;
    }
}
