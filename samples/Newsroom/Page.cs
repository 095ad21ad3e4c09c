using System;
using System.IO;

namespace Newsroom;

/// <summary>A page of plain text, 80 columns wide.</summary>
internal sealed class Page(TextWriter output)
{
    private const int Width = 80;

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
