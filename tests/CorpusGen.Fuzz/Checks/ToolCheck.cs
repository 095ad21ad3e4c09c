using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Articles;
using CorpusGen.Cli;
using CorpusGen.Fuzz.Inputs;

namespace CorpusGen.Fuzz.Checks;

/// <summary>The tool: every command ends with one of its exit codes, writes what can be parsed, sends nothing to a terminal that steers it, and changes no file.</summary>
internal static class ToolCheck
{
    /// <summary>Writes the files of a case to a folder of its own and runs the commands on it.</summary>
    public static void Run(FuzzCase input, CorpusReading reading)
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-fuzz-").FullName;
        try
        {
            var corpus = Directory.CreateDirectory(Path.Combine(folder, "corpus")).FullName;
            foreach (var file in input.Files)
            {
                Write(Path.Combine(file.Kind is FileKind.Article or FileKind.Sidecar ? corpus : folder, file.Path), file.Text);
            }

            var before = Snapshot(folder);
            foreach (var line in Commands(folder, corpus))
            {
                RunOne(line, Citations(reading));
            }

            FailedCheckException.Unless(Snapshot(folder).SequenceEqual(before, StringComparer.Ordinal), "the tool changes no file", () => string.Join('\n', Snapshot(folder)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string[]> Commands(string folder, string corpus)
    {
        yield return ["extract", corpus];
        yield return ["verify", "--corpus", corpus];
        yield return ["verify", "--corpus", corpus, "--format", "sarif"];
        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            yield return ["check", folder, "--corpus", corpus, "--format", format];
        }
    }

    private static void RunOne(string[] line, string input)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var exitCode = CorpusGenCommand.Run(line, new Streams(stdin, stdout, stderr));
        FailedCheckException.Unless(exitCode is 0 or 1 or 2, "the tool ends with one of its exit codes", () => $"{string.Join(' ', line)}: {exitCode}");

        var output = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stdout.ToArray());
        var shown = stderr + (line.Contains("text") || line.Contains("github") ? output : "");
        FailedCheckException.Unless(
            shown.All(c => c is '\n' or '\r' or '\t' || (!char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)),
            "the tool steers no terminal",
            () => $"{string.Join(' ', line)}: {shown}");
        if (exitCode < 2 && line[0] != "check" || line.Contains("json"))
        {
            foreach (var row in line.Contains("sarif") ? [output] : output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Parse(row, line);
            }
        }
    }

    private static void Parse(string json, string[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new FailedCheckException("the tool writes JSON", $"{string.Join(' ', line)}: {e.Message}\n{json}");
        }
    }

    // Quotations as the corpus has them, one row each; some programs leave halves of surrogate pairs in their JSON.
    private static string Citations(CorpusReading reading)
    {
        var rows = new StringBuilder("{\"text\":\"\"}\n{\"text\":\"-x @y\\uD800\",\"article\":\"@y\"}\n");
        foreach (var article in reading.Articles)
        {
            foreach (var (_, _, words) in OwnWords.Of(article).Take(3))
            {
                rows.Append(JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = words, ["article"] = article.Key })).Append('\n');
            }
        }

        return rows.ToString().Replace("\\uD800\"", "\"", StringComparison.Ordinal);
    }

    // Halves of surrogate pairs cannot be written in UTF-8: half of such files are UTF-16.
    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, text.Length % 2 == 0 ? Encoding.UTF8.GetBytes(text) : [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
    }

    private static List<string> Snapshot(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))),
    ];
}
