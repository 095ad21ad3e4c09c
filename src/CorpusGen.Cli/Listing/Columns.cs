using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace CorpusGen.Cli.Listing;

/// <summary>How a table is written.</summary>
internal enum TableForm
{
    /// <summary>For people, with the columns that fit a screen.</summary>
    Text,

    /// <summary>For programs: a JSON object a line, with every column.</summary>
    Json,

    /// <summary>For spreadsheets: comma-separated values, with every column.</summary>
    Csv,
}

/// <summary>A column of a table.</summary>
/// <typeparam name="T">What the rows are made of.</typeparam>
/// <param name="Name">What it is called, in tables and in JSON.</param>
/// <param name="Value">Gives a cell: null, a string, an <see cref="int"/> or a list of strings.</param>
/// <param name="InTable">Whether tables have it; JSON has every column.</param>
/// <param name="KeepsEnd">Whether the end says more than the beginning, as in a path, where a cell is too long for the screen.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Value, bool InTable = true, bool KeepsEnd = false);

/// <summary>The columns of a table.</summary>
/// <typeparam name="T">What the rows are made of.</typeparam>
/// <param name="columns">The columns, in order.</param>
internal sealed class Columns<T>(params Column<T>[] columns)
{
    /// <summary>Writes rows.</summary>
    public void Write(IEnumerable<T> rows, TableForm form, Streams streams)
    {
        if (form == TableForm.Csv)
        {
            CsvText.Write(columns.Select(c => c.Name), rows.Select(r => columns.Select(c => TextOf(c.Value(r), "; "))), streams.Output);
            return;
        }

        if (form == TableForm.Json)
        {
            var writer = new RowWriter(streams.Output);
            foreach (var row in rows)
            {
                writer.Write((row, columns), static (json, r) => Array.ForEach(r.columns, c => WriteMember(json, c.Name, c.Value(r.row))));
            }

            return;
        }

        var shown = Array.FindAll(columns, c => c.InTable);
        TableText.Write([.. shown.Select(c => new Heading(c.Name, c.KeepsEnd))], rows.Select(r => Array.ConvertAll(shown, c => TextOf(c.Value(r), ", "))), streams);
    }

    private static string TextOf(object? value, string separator) => value switch
    {
        null => "",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join(separator, texts),
        _ => (string)value,
    };

    private static void WriteMember(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray(name);
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteString(name, (string?)value);
                break;
        }
    }
}
