using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Locking;

namespace CorpusGen.Cli.Locking;

/// <summary>A lock, and what has changed since.</summary>
/// <param name="Lock">The lock; an empty one where there is no file.</param>
/// <param name="Changes">The changes, in its order.</param>
internal sealed record LockedChanges(CorpusLock Lock, IReadOnlyList<LockChange> Changes)
{
    /// <summary>What messages about changes end with.</summary>
    public const string HowToAccept = "'corpusgen lock --accept NAME' takes a change over";

    /// <summary>Compares the folder with its lock file.</summary>
    /// <exception cref="WrongUseException">A line of the file cannot be read: what it locks would be lost.</exception>
    public static LockedChanges Find(CorpusFolder folder)
    {
        if (folder.Lock is not { } reading)
        {
            return new LockedChanges(new CorpusLock([]), []);
        }

        foreach (var problem in reading.Problems)
        {
            throw new WrongUseException($"{Path.Combine(folder.Folder, CorpusLock.FileName)}, line {folder.LineOf(problem)}: {problem.Message}");
        }

        return new LockedChanges(reading.Lock, LockCheck.Changes(reading.Lock, folder.Corpus));
    }

    /// <summary>Tells of locked articles whose files are gone: each of their quotations is a change, and what happened is one thing.</summary>
    /// <param name="changes">The changes that are open.</param>
    /// <param name="error">Where to.</param>
    public static void TellMissing(IEnumerable<LockChange> changes, TextWriter error)
    {
        foreach (var key in changes.Where(c => c.IsArticleGone).Select(c => c.Article).Distinct())
        {
            error.WriteLine(Printable.Of($"Put the file of '{key}' back, or take over that it is gone with 'corpusgen lock --accept {key}'."));
        }
    }

    /// <summary>Writes changes as compilers do.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="path">The lock file.</param>
    /// <param name="error">Where to.</param>
    public static void Report(IEnumerable<LockChange> changes, string path, TextWriter error)
    {
        foreach (var change in changes)
        {
            var problem = change.ToProblem(path, default);
            error.WriteLine(Printable.Of($"{path}({change.Quotation.Line},1): error {problem.Rule.Id}: {problem.Message}"));
        }
    }
}
