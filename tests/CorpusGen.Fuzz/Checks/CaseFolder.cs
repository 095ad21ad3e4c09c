using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CorpusGen.Cli;
using CorpusGen.Fuzz.Inputs;

namespace CorpusGen.Fuzz.Checks;

/// <summary>The files of a case in a folder of its own, on which the tool runs; it is removed in the end.</summary>
internal sealed class CaseFolder : IDisposable
{
    /// <summary>Writes the files.</summary>
    public CaseFolder(FuzzCase input)
    {
        Path = Directory.CreateTempSubdirectory("corpusgen-fuzz-").FullName;
        Corpus = Directory.CreateDirectory(System.IO.Path.Combine(Path, "corpus")).FullName;
        foreach (var file in input.Files)
        {
            Write(System.IO.Path.Combine(file.Kind is FileKind.Article or FileKind.Sidecar ? Corpus : Path, file.Path), file.Text);
        }
    }

    /// <summary>The folder of the project.</summary>
    public string Path { get; }

    /// <summary>The folder of the articles.</summary>
    public string Corpus { get; }

    /// <summary>Runs the tool: it ends with one of its exit codes, and tells a terminal nothing but text.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="isShown">Whether its output is for people, and no file.</param>
    public static (int ExitCode, string Output) Run(string[] line, string input = "", bool isShown = false)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var exitCode = CorpusGenCommand.Run(line, new Streams(stdin, stdout, stderr));
        FailedCheckException.Unless(exitCode is 0 or 1 or 2, "the tool ends with one of its exit codes", () => $"{string.Join(' ', line)}: {exitCode}");

        var output = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stdout.ToArray());
        var shown = stderr + (isShown ? output : "");
        FailedCheckException.Unless(
            shown.All(c => c is '\n' or '\r' or '\t' || (!char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)),
            "the tool steers no terminal",
            () => $"{string.Join(' ', line)}: {shown}");
        return (exitCode, output);
    }

    /// <summary>Reads what the tool wrote as JSON.</summary>
    public static JsonElement Parse(string json, string[] line)
    {
        try
        {
            return JsonDocument.Parse(json).RootElement;
        }
        catch (JsonException e)
        {
            throw new FailedCheckException("the tool writes JSON", $"{string.Join(' ', line)}: {e.Message}\n{json}");
        }
    }

    /// <summary>Reads what the tool wrote as rows of JSON.</summary>
    public static List<JsonElement> Rows(string output, string[] line) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => Parse(row, line))];

    /// <summary>Every file with a hash of what it holds.</summary>
    public List<string> Snapshot() =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))),
    ];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    // Halves of surrogate pairs cannot be written in UTF-8: half of such files are UTF-16.
    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, text.Length % 2 == 0 ? Encoding.UTF8.GetBytes(text) : [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
    }
}
