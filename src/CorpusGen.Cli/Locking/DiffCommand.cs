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

    // The lines beside and between two columns, and a blank on both sides of each.
    private const int Frame = 7;

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
            Write([.. changes.Select(c => new Wordings(c, c.Now is { } now ? folder.TextOf(now.Path) : ""))], format.IsJson(parsed), streams);
            LockedChanges.TellMissing(changes, streams.Error);
            streams.Error.WriteLine(changes.Count == 0 ? "Nothing has changed." : $"{Counted.Of(changes.Count, "quotation")} changed; {LockedChanges.HowToAccept}.");
            return changes.Count == 0 && warnings == 0 ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static void Write(IReadOnlyList<Wordings> changes, bool isJson, Streams streams)
    {
        if (isJson)
        {
            Rows.Write(changes, TableForm.Json, streams);
            return;
        }

        using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var wordings in changes)
        {
            writer.WriteLine(Printable.Of($"{wordings.Change.Name} {wordings.Change.Explanation}"));
            Write(Pieces(wordings.Locked, wordings.ChangedLocked), Pieces(wordings.Now ?? "", wordings.ChangedNow), writer, streams.Screen);
            writer.WriteLine();
        }
    }

    private static void Write(List<(string Text, bool IsChanged)> locked, List<(string Text, bool IsChanged)> now, StreamWriter writer, Screen? screen)
    {
        if (screen is not null)
        {
            var width = (screen.Width - Frame) / Columns;
            var table = new Table { Border = TableBorder.Rounded };
            table.AddColumn(new TableColumn("locked") { Width = width }).AddColumn(new TableColumn("now") { Width = width });
            table.AddRow(Styled(locked, Color.Red), Styled(now, Color.Green));
            TableText.Terminal(writer, screen).Write(table);
            return;
        }

        writer.WriteLine($"- {Marked(locked, "[-", "-]")}");
        if (now.Count > 0)
        {
            writer.WriteLine($"+ {Marked(now, "{+", "+}")}");
        }
    }

    private static Columns<Wordings> Rows { get; } = new(
        new("quote", w => w.Change.Name),
        new("locked", w => w.Locked),
        new("now", w => w.Now),
        new("path", w => w.Change.Now?.Path),
        new("line", w => w.Change.Now?.Line),
        new("explanation", w => w.Change.Explanation));

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
