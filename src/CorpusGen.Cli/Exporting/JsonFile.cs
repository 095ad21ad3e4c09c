using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Cli.Exporting;

/// <summary>Writes a file that is one JSON value, with a member a line.</summary>
internal static class JsonFile
{
    // "\n" on every system: the same corpus gives the same bytes. The file is data; whoever puts it into a page escapes it for the page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> value)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            value(json);
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes a member that is a text; nothing when there is none.</summary>
    public static void WriteIfKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
