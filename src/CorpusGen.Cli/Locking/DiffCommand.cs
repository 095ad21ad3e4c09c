using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Listing;
using CorpusGen.Locking;
using CorpusGen.Text;
using Spectre.Console;

namespace CorpusGen.Cli.Locking;

/// <summary><c>corpusgen diff</c>: the words that were locked beside those that the source has now.</summary>
internal static class DiffCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Compares the corpus with corpus.lock. On a terminal both wordings stand side by side; elsewhere
        one below the other, with what was left out as [-words-] and what is new as {+words+}.
        With --format json a row a change: quote, locked, now, path, line, explanation; now, path and
        line are null where the source has nothing near. Fails when something has changed,
        or an article has a problem.
        """;

    private const int Columns = 2;

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("diff", "Shows what has changed in the sources since they were locked.");
        var corpus = new CorpusOption(command);
        var format = new FormatOption(command);
        command.SetAction(parsed =>
        {
            var folder = corpus.Read(parsed, streams);
            if (folder.Lock is null)
            {
                throw new WrongUseException($"there is no {Path.Combine(folder.Folder, CorpusLock.FileName)}; write it with 'corpusgen lock'.");
            }

            var warnings = folder.Report(streams.Error);
            var changes = LockedChanges.Find(folder).Changes;
            Write(changes, format.IsJson(parsed), streams);
            streams.Error.WriteLine(changes.Count == 0 ? "Nothing has changed." : $"{Counted.Of(changes.Count, "quotation")} changed; 'corpusgen lock --accept NAME' takes a change over.");
            return changes.Count == 0 && warnings == 0 ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static void Write(IReadOnlyList<LockChange> changes, bool isJson, Streams streams)
    {
        if (isJson)
        {
            Rows.Write(changes, TableForm.Json, streams);
            return;
        }

        using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var change in changes)
        {
            var (old, now) = (Pieces(change.Quotation.Words, ChangedOld(change)), Pieces(change.Now?.Text ?? "", change.ChangedNow));
            writer.WriteLine(Printable.Of($"{change.Name} {change.Explanation}"));
            if (streams.Screen is { } screen)
            {
                var table = new Table { Border = TableBorder.Rounded, Expand = true };
                table.AddColumn(new TableColumn("locked") { Width = (screen.Width / Columns) - 3 }).AddColumn(new TableColumn("now"));
                table.AddRow(Styled(old, Color.Red), Styled(now, Color.Green));
                TableText.Terminal(writer, screen).Write(table);
            }
            else
            {
                writer.WriteLine($"- {Marked(old, "[-", "-]")}");
                writer.WriteLine($"+ {Marked(now, "{+", "+}")}");
            }

            writer.WriteLine();
        }
    }

    private static Columns<LockChange> Rows { get; } = new(
        new("quote", c => c.Name),
        new("locked", c => c.Quotation.Words),
        new("now", c => c.Now?.Text),
        new("path", c => c.Now?.Path),
        new("line", c => c.Now?.Line),
        new("explanation", c => c.Explanation));

    private static IReadOnlyList<SourceSpan> ChangedOld(LockChange change) => change.Now is null
        ? [new SourceSpan(0, change.Quotation.Words.Length)]
        : [.. change.Differences.AsEnumerable().Select(d => d.CitedSpan).Where(s => !s.IsEmpty)];

    private static List<(string Text, bool IsChanged)> Pieces(string text, IReadOnlyList<SourceSpan> changed)
    {
        var pieces = new List<(string Text, bool IsChanged)>();
        var at = 0;
        foreach (var span in changed.OrderBy(s => s.Start).Where(s => s.End <= text.Length))
        {
            var start = Math.Max(at, span.Start);
            pieces.Add((text[at..start], false));
            pieces.Add((text[start..Math.Max(start, span.End)], true));
            at = Math.Max(start, span.End);
        }

        pieces.Add((text[at..], false));
        return [.. pieces.Where(p => p.Text.Length > 0).Select(p => (Printable.Of(p.Text.ReplaceLineEndings(" ")), p.IsChanged))];
    }

    private static string Marked(List<(string Text, bool IsChanged)> pieces, string open, string close) =>
        string.Concat(pieces.Select(p => p.IsChanged ? open + p.Text + close : p.Text));

    private static Paragraph Styled(List<(string Text, bool IsChanged)> pieces, Color color)
    {
        var paragraph = new Paragraph();
        foreach (var (text, isChanged) in pieces)
        {
            paragraph.Append(text, isChanged ? new Style(color, decoration: Decoration.Bold) : null);
        }

        return paragraph;
    }
}
