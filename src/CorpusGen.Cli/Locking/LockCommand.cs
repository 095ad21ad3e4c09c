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
        writes nothing.
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
            return outcome.Open.Count == 0 && warnings == 0 ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static LockOutcome Lock(CorpusFolder folder, string[] accepted, bool acceptAll)
    {
        var before = LockedChanges.Find(folder);
        foreach (var name in accepted.Where(name => !before.Changes.Any(c => IsNamed(c, name))))
        {
            throw new WrongUseException($"nothing called '{name}' has changed; 'corpusgen diff' shows what has.");
        }

        bool IsAccepted(LockChange change) => acceptAll || accepted.Any(name => IsNamed(change, name));
        var byAcceptance = before.Changes.ToLookup(IsAccepted);
        List<LockChange> open = [.. byAcceptance[false]];
        var now = before.Lock.Renewed(folder.Corpus, open);
        var path = Path.Combine(folder.Folder, CorpusLock.FileName);
        OutputFile.WriteText(path, LockWriter.Write(now));

        return new LockOutcome(path, before.Lock, now, [.. byAcceptance[true]], open);
    }

    private static bool IsNamed(LockChange change, string name) => name == change.Article || name == change.Name;
}
