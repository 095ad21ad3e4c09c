using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Cli.Listing;

/// <summary>Writes a table as comma-separated values (RFC 4180), in UTF-8 without a byte order mark, with its headings first.</summary>
internal static class CsvText
{
    /// <summary>Writes the table; cells are written word for word.</summary>
    public static void Write(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        foreach (var row in rows.Prepend(headings))
        {
            writer.WriteLine(string.Join(',', row.Select(Cell)));
        }
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
