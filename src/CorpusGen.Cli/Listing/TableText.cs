using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace CorpusGen.Cli.Listing;

/// <summary>Writes a table: a line a row, fitted to the terminal for people, with tabs between the cells for everything else.</summary>
internal static class TableText
{
    // What Spectre.Console puts between two columns.
    private const int Gap = 2;

    /// <summary>Writes the table.</summary>
    /// <param name="headings">The names of the columns.</param>
    /// <param name="rows">The cells, as many in each row as there are headings; text from articles is made printable.</param>
    /// <param name="streams">Where to.</param>
    public static void Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Streams streams)
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
        int[] needed = [.. headings.Select((h, i) => shown.Select(r => r[i]).Append(h).Max(WidthOf))];
        var widths = ColumnWidths.Share(needed, screen.Width - (Gap * headings.Count));
        var table = new Table { Border = TableBorder.None };
        table.AddColumns([.. headings.Select((h, i) => new TableColumn(new Cell(h, new Style(decoration: Decoration.Bold))) { Width = widths[i], Padding = new Padding(0, 0, Gap, 0) })]);
        foreach (var row in shown)
        {
            // Plain text and never markup: "[red]" in an article is a word.
            table.AddRow(row.Select((cell, i) => new Cell(Crop(cell, widths[i]))));
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
    private static string Crop(string text, int width)
    {
        if (WidthOf(text) <= width)
        {
            return text;
        }

        var kept = new StringBuilder();
        var left = width - 1;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && (left -= WidthOf(elements.GetTextElement())) >= 0)
        {
            kept.Append(elements.GetTextElement());
        }

        return kept.Append('…').ToString();
    }
}
