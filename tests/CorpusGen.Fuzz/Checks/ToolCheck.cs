using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Articles;
using CorpusGen.Fuzz.Inputs;

namespace CorpusGen.Fuzz.Checks;

/// <summary>The tool: every command ends with one of its exit codes, writes what can be parsed, sends nothing to a terminal that steers it, and changes no file.</summary>
internal static class ToolCheck
{
    /// <summary>Writes the files of a case to a folder of its own and runs the commands on it.</summary>
    public static void Run(FuzzCase input, CorpusReading reading)
    {
        using var folder = new CaseFolder(input);
        var before = folder.Snapshot();
        foreach (var line in Commands(folder))
        {
            RunOne(line, Citations(reading));
        }

        FailedCheckException.Unless(folder.Snapshot().SequenceEqual(before), "the tool changes no file", () => string.Join('\n', folder.Snapshot()));
    }

    private static IEnumerable<string[]> Commands(CaseFolder folder)
    {
        yield return ["extract", folder.Corpus];
        yield return ["verify", "--corpus", folder.Corpus];
        yield return ["verify", "--corpus", folder.Corpus, "--format", "sarif"];
        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            yield return ["check", folder.Path, "--corpus", folder.Corpus, "--format", format];
        }
    }

    private static void RunOne(string[] line, string input)
    {
        var (exitCode, output) = CaseFolder.Run(line, input, isShown: line.Contains("text") || line.Contains("github"));
        if ((exitCode < 2 && line[0] != "check") || line.Contains("json"))
        {
            if (line.Contains("sarif"))
            {
                CaseFolder.Parse(output, line);
            }
            else
            {
                CaseFolder.Rows(output, line);
            }
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

        return rows.ToString().Replace("\\uD800\"", "\"", System.StringComparison.Ordinal);
    }
}
