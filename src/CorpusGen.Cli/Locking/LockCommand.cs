using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Cli.Listing;
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
        locked, until it is accepted, and its new words are locked then. The command fails while
        something has changed, or an article has a problem. Without an article that can be read it
        writes nothing. To accept a change, the beginning of its id is enough where only one has it.
        With --format json one row: path, articles, quotations, and the names (article#id) of what is
        new, accepted and open; 'corpusgen diff --format json' has the words.

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
        var accept = new Option<string[]>("--accept") { Description = "Takes a change over: article#id, or an article's key for all of its changes. May be given several times.", HelpName = "name" };
        var all = new Option<bool>("--accept-all") { Description = "Takes every change over." };
        var command = new Command("lock", "Writes down the quotations on which a project relies.");
        var corpus = new CorpusOption(command);
        command.Options.Add(accept);
        command.Options.Add(all);
        var format = new FormatOption(command);
        command.SetAction(parsed =>
        {
            var folder = corpus.Read(parsed, streams);
            var warnings = folder.Report(streams.Error);
            folder.RequireArticle();
            var outcome = Lock(folder, parsed.GetValue(accept) ?? [], parsed.GetValue(all));
            if (format.IsJson(parsed))
            {
                LockOutcome.Columns.Write([outcome], TableForm.Json, streams);
            }

            streams.Error.WriteLine(Printable.Of(outcome.Summary));
            LockedChanges.Report(outcome.Open, outcome.Path, streams.Error);
            LockedChanges.TellMissing(outcome.Open, streams.Error);
            if (outcome.Open.Count > 0)
            {
                streams.Error.WriteLine($"{Counted.Of(outcome.Open.Count, "change")} open; 'corpusgen diff' shows both wordings, {LockedChanges.HowToAccept}.");
            }

            return outcome.Open.Count == 0 && warnings == 0 ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static LockOutcome Lock(CorpusFolder folder, string[] accepted, bool acceptAll)
    {
        var before = LockedChanges.Find(folder);
        var names = accepted.SelectMany(name => Named(before.Changes, name)).ToHashSet(StringComparer.Ordinal);
        var byAcceptance = before.Changes.ToLookup(c => acceptAll || names.Contains(c.Name));
        List<LockChange> open = [.. byAcceptance[false]];
        var now = before.Lock.Renewed(folder.Corpus, open);
        var path = Path.Combine(folder.Folder, CorpusLock.FileName);
        OutputFile.WriteText(path, LockWriter.Write(now));

        return new LockOutcome(path, before.Lock, now, [.. byAcceptance[true]], open);
    }

    // The changes that a person means: all of an article, or the one of the name, whose beginning is enough where no other has it.
    private static List<string> Named(IReadOnlyList<LockChange> changes, string name)
    {
        List<string> exact = [.. changes.Where(c => name == c.Article || name == c.Name).Select(c => c.Name)];
        if (exact.Count > 0)
        {
            return exact;
        }

        List<string> begun = name.Contains('#', StringComparison.Ordinal) ? [.. changes.Select(c => c.Name).Where(n => n.StartsWith(name, StringComparison.Ordinal))] : [];
        return begun.Count switch
        {
            1 => begun,
            0 => throw new WrongUseException($"nothing called '{name}' has changed; 'corpusgen diff' shows what has."),
            var many => throw new WrongUseException($"{many} changes begin with '{name}', such as {begun[0]} and {begun[1]}; write more of the name."),
        };
    }
}
