using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace CorpusGen.Cli.Listing;

/// <summary>What stands above a column.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="KeepsEnd">Whether cells that are too long lose their beginning.</param>
internal sealed record Heading(string Name, bool KeepsEnd);

/// <summary>Writes a table: a line a row, fitted to the terminal for people, with tabs between the cells for everything else.</summary>
internal static class TableText
{
    // What Spectre.Console puts between two columns.
    private const int Gap = 2;

    /// <summary>Writes the table.</summary>
    /// <param name="headings">The columns.</param>
    /// <param name="rows">The cells, as many in each row as there are headings; text from articles is made printable.</param>
    /// <param name="streams">Where to.</param>
    public static void Write(IReadOnlyList<Heading> headings, IEnumerable<IReadOnlyList<string>> rows, Streams streams)
    {
        using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var printable = rows.Select(r => r.Select(Printable.Of).ToArray());
        if (streams.Screen is not { } screen)
        {
            foreach (var row in printable)
            {
                writer.WriteLine(string.Join('\t', row));
            }

            return;
        }

        var shown = printable.ToList();
        int[] needed = [.. headings.Select((h, i) => shown.Select(r => r[i]).Append(h.Name).Max(WidthOf))];
        var widths = ColumnWidths.Share(needed, screen.Width - (Gap * headings.Count));
        var table = new Table { Border = TableBorder.None };
        table.AddColumns([.. headings.Select((h, i) => new TableColumn(new Cell(h.Name, new Style(decoration: Decoration.Bold))) { Width = widths[i], Padding = new Padding(0, 0, Gap, 0) })]);
        foreach (var row in shown)
        {
            // Plain text and never markup: "[red]" in an article is a word.
            table.AddRow(row.Select((cell, i) => new Cell(Crop(cell, widths[i], headings[i].KeepsEnd))));
        }

        Terminal(writer, screen).Write(table);
    }

    /// <summary>The terminal as Spectre.Console sees it.</summary>
    /// <param name="writer">What it writes to.</param>
    /// <param name="screen">What is known of it.</param>
    public static IAnsiConsole Terminal(TextWriter writer, Screen screen)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = screen.Width;
        return console;
    }

    private static int WidthOf(string text) => new Segment(text).CellCount();

    // Cut between what a reader sees as characters, since half of one would be another.
    private static string Crop(string text, int width, bool keepsEnd)
    {
        if (WidthOf(text) <= width)
        {
            return text;
        }

        var starts = StringInfo.ParseCombiningCharacters(text);
        var characters = starts.Select((start, i) => text[start..(i + 1 < starts.Length ? starts[i + 1] : text.Length)]);
        var left = width - 1;
        string[] kept = [.. (keepsEnd ? characters.Reverse() : characters).TakeWhile(c => (left -= WidthOf(c)) >= 0)];
        return keepsEnd ? "…" + string.Concat(kept.Reverse()) : string.Concat(kept) + "…";
    }
}
