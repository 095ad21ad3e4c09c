using System;
using System.Globalization;
using System.IO;
using CorpusGen.Dates;

namespace Newsroom;

/// <summary>A page of plain text, 80 columns wide.</summary>
internal sealed class Page(TextWriter output)
{
    private const int Width = 80;

    /// <summary>The day as prose has it, <c>22 March 2021</c>; for a month or a year its first day.</summary>
    public static string Day(PartialDate? date) => Day(date?.Earliest);

    /// <summary>The day as prose has it, <c>22 March 2021</c>.</summary>
    public static string Day(DateTime? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "an unknown day";

    /// <summary>A heading, with an empty line on either side.</summary>
    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text.ToUpperInvariant());
        output.WriteLine();
    }

    /// <summary>A paragraph, folded between words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="label">What stands to the left of the first line.</param>
    /// <param name="indent">The columns that the other lines leave free on the left.</param>
    public void Paragraph(string text, string label = "", int indent = 0)
    {
        var column = indent;
        output.Write(label.PadRight(indent));
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > indent && column + 1 + word.Length > Width)
            {
                output.WriteLine();
                output.Write(new string(' ', indent));
                column = indent;
            }

            var space = column > indent ? " " : "";
            output.Write(space + word);
            column += space.Length + word.Length;
        }

        output.WriteLine();
    }

    /// <summary>An empty line.</summary>
    public void Gap() => output.WriteLine();
}
