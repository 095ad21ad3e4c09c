using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Cli.Findings;
using CorpusGen.Locking;

namespace CorpusGen.Cli.Locking;

/// <summary><c>corpusgen lock</c>: writes down the words on which a project relies.</summary>
internal static class LockCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Writes corpus.lock into the corpus folder: every quotation with its words, sorted, a line each.
        Commit it. From then on a quotation whose source was changed, or is gone, is an error (CG0014)
        that says what the source says now, and an article that was renamed or moved keeps its key.
        Run it again after adding articles: what is new is added; what has changed stays as it was
        locked, until it is accepted. The command fails while something has changed.

        Examples:
          corpusgen lock
          corpusgen diff                                        what has changed
          corpusgen lock --accept lavrov-meets-xi#we-would      takes over what the source says now
          corpusgen lock --accept lavrov-meets-xi               all changes of an article
          corpusgen lock --accept-all
        """;

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var corpus = CorpusOption.Create();
        var accept = new Option<string[]>("--accept") { Description = "Takes a change over: article#id, or an article's key for all of its changes. May be given several times.", HelpName = "name" };
        var all = new Option<bool>("--accept-all") { Description = "Takes every change over." };
        var command = new Command("lock", "Writes down the quotations on which a project relies.");
        command.Options.Add(corpus);
        command.Options.Add(accept);
        command.Options.Add(all);
        command.SetAction(parsed => Lock(CorpusFolder.Read(parsed.GetRequiredValue(corpus)), parsed.GetValue(accept) ?? [], parsed.GetValue(all), streams));
        return command;
    }

    private static int Lock(CorpusFolder folder, string[] accepted, bool acceptAll, Streams streams)
    {
        var before = LockedChanges.Find(folder);
        foreach (var name in accepted.Where(name => !before.Changes.Any(c => IsNamed(c, name))))
        {
            throw new WrongUseException($"nothing called '{name}' has changed; 'corpusgen diff' shows what has.");
        }

        bool IsAccepted(LockChange change) => acceptAll || accepted.Any(name => IsNamed(change, name));
        var open = before.Changes.Where(c => !IsAccepted(c)).ToList();
        var now = before.Lock.Renewed(folder.Corpus, open);
        var path = Path.Combine(folder.Folder, CorpusLock.FileName);
        OutputFile.WriteText(path, LockWriter.Write(now));

        streams.Error.WriteLine(Printable.Of($"{path}: {Summary(before, now, before.Changes.Count - open.Count)}"));
        LockedChanges.Report(open, path, streams.Error);
        return open.Count == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static bool IsNamed(LockChange change, string name) => name == change.Article || name == $"{change.Article}#{change.Quotation.Id}";

    private static string Summary(LockedChanges before, CorpusLock now, int accepted)
    {
        var known = Names(before.Lock).ToHashSet(StringComparer.Ordinal);
        var parts = new List<string> { $"{Counted.Of(Names(now).Count(), "quotation")} of {Counted.Of(now.Articles.Count, "article")} locked" };
        if (known.Count > 0)
        {
            parts.Add($"{Names(now).Count(n => !known.Contains(n))} new");
        }

        if (accepted > 0)
        {
            parts.Add($"{Counted.Of(accepted, "change")} accepted");
        }

        return string.Join(", ", parts);
    }

    private static IEnumerable<string> Names(CorpusLock locked) => locked.Articles.AsEnumerable().SelectMany(a => a.Quotations.AsEnumerable().Select(q => $"{a.Key}#{q.Id}"));
}
