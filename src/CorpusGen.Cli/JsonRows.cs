using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Cli;

/// <summary>Reads JSON lines as they come: one object a line, empty lines left out.</summary>
internal static class JsonRows
{
    /// <summary>The rows, read one by one as they are asked for.</summary>
    /// <param name="input">Text in UTF-8.</param>
    /// <param name="name">What messages call the input.</param>
    /// <exception cref="WrongUseException">A line is not a JSON object, or there is no line at all; thrown while the rows are walked.</exception>
    public static IEnumerable<JsonRow> Read(Stream input, string name)
    {
        using var reader = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
        var any = false;
        for (var line = 1; NextLine(reader, name, line) is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                any = true;
                yield return Parse(text, name, line);
            }
        }

        if (!any)
        {
            throw new WrongUseException($"{name} holds no row; give one JSON object a line.");
        }
    }

    private static string? NextLine(StreamReader reader, string name, int line)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new WrongUseException($"{name}, near line {line}: not UTF-8; convert the input first.");
        }
    }

    private static JsonRow Parse(string text, string name, int line)
    {
        try
        {
            var element = JsonElement.Parse(text);
            return element.ValueKind == JsonValueKind.Object
                ? new JsonRow(element, name, line)
                : throw new WrongUseException($"{name}, line {line}: this is no JSON object but {element.ValueKind}.");
        }
        catch (JsonException e)
        {
            throw new WrongUseException($"{name}, line {line}, byte {e.BytePositionInLine + 1}: this is no JSON object.");
        }
    }
}

/// <summary>One row of the input.</summary>
/// <param name="Element">The object.</param>
/// <param name="Name">What messages call the input.</param>
/// <param name="Line">The line, counted from 1.</param>
internal readonly record struct JsonRow(JsonElement Element, string Name, int Line)
{
    /// <summary>The text of a member that must be there.</summary>
    /// <exception cref="WrongUseException">It is missing, or is no text.</exception>
    public string Required(string member) => Optional(member) ?? throw Wrong($"there is no \"{member}\"");

    /// <summary>The text of a member; null when it is missing or null.</summary>
    /// <exception cref="WrongUseException">It is no text.</exception>
    public string? Optional(string member)
    {
        if (!Element.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw Wrong($"\"{member}\" is no text but {value.ValueKind}");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw Wrong($"\"{member}\" holds half of a surrogate pair, which is no character");
        }
    }

    /// <summary>What to throw when the row is wrong.</summary>
    public WrongUseException Wrong(string why) => new($"{Name}, line {Line}: {why}.");
}
