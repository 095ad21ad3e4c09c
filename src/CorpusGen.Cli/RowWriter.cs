using System;
using System.Buffers;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Cli;

/// <summary>Writes JSON lines. Every row is sent at once, so that a program that waits for its answer gets it.</summary>
/// <param name="output">Where to; it stays open.</param>
internal sealed class RowWriter(Stream output)
{
    // Quotations stay readable: what is not ASCII is written as it is. Rows are read by programs, never put into a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _row = new();

    /// <summary>Writes one object with the members that <paramref name="members"/> writes, and ends the line.</summary>
    public void Write<T>(T value, Action<Utf8JsonWriter, T> members)
    {
        using (var json = new Utf8JsonWriter(_row, Options))
        {
            json.WriteStartObject();
            members(json, value);
            json.WriteEndObject();
        }

        _row.Write("\n"u8);
        output.Write(_row.WrittenSpan);
        output.Flush();
        _row.ResetWrittenCount();
    }
}
