using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests.Verdicts;

/// <summary>A project that cites every row in every form of C#, and what its build says of each.</summary>
internal static class VerdictConsumer
{
    /// <summary>The project.</summary>
    public const string Name = "Verdicts";

    private const string Log = "build.sarif";

    private const string Say = """
        using CorpusGen;
        static class Program { static void Main() { } }
        partial class Calls { static int Say([CorpusQuote] string words, string article = null, string speaker = null) => words.Length; }
        """;

    /// <summary>Adds the project.</summary>
    public static void AddTo(Workspace workspace)
    {
        var corpus = Directory.EnumerateFiles(CitationRow.Corpus, "*", SearchOption.AllDirectories)
            .Select(f => ($"corpus/{Path.GetRelativePath(CitationRow.Corpus, f).Replace('\\', '/')}", File.ReadAllText(f)));
        var forms = CSharpSurface.All.Select(s => (s.Name + ".cs", Write(s).Text));
        workspace.Add(
            Name,
            ProjectText.Program("net10.0", $"<ErrorLog>$(MSBuildProjectDirectory)/{Log},version=2.1</ErrorLog>"),
            [("Program.cs", Say), .. forms, .. corpus]);
    }

    /// <summary>The citations of a form and what the build says of each, as <c>CG0002: message</c>; null for a row that the form cannot say.</summary>
    public static IReadOnlyList<string?> VerdictsOf(Workspace workspace, CSharpSurface surface)
    {
        var (_, lines) = Write(surface);
        var verdicts = lines.Select(l => l is null ? null : "").ToArray();
        using var log = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(workspace.Folder, Name, Log)));
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            var rule = result.GetProperty("ruleId").GetString()!;
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            if (!rule.StartsWith("CG", StringComparison.Ordinal) || Path.GetFileNameWithoutExtension(place.GetProperty("artifactLocation").GetProperty("uri").GetString()) != surface.Name)
            {
                continue;
            }

            var line = place.GetProperty("region").GetProperty("startLine").GetInt32();
            var row = Array.FindIndex(lines, l => l is { } range && range.First <= line && line <= range.Last);
            verdicts[row] += $"{rule}: {result.GetProperty("message").GetProperty("text").GetString()}";
        }

        return verdicts;
    }

    /// <summary>What <c>corpusgen verify</c> says of each row, in the same form.</summary>
    public static async System.Threading.Tasks.Task<IReadOnlyList<string>> VerifyAsync(Workspace workspace)
    {
        workspace.Write("citations.jsonl", string.Join('\n', CitationRow.All.Select(r => r.ToJson())));
        var tool = Repository.File("src", "CorpusGen.Cli", "bin", Repository.Configuration, "net10.0", "CorpusGen.Cli.dll");
        var run = await Dotnet.RunAsync(workspace.Folder, "exec", tool, "verify", "--corpus", $"{Name}/corpus", "citations.jsonl");
        return [.. run.Output.Split('\n').Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement).Select(Describe)];
    }

    private static string Describe(JsonElement row) =>
        row.TryGetProperty("rule", out var rule) ? $"{rule.GetString()}: {row.GetProperty("message").GetString()}" : "";

    private static (string Text, (int First, int Last)?[] Lines) Write(CSharpSurface surface)
    {
        var text = new StringBuilder("using CorpusGen;\n");
        var lines = new (int, int)?[CitationRow.All.Count];
        var line = 2;
        for (var i = 0; i < lines.Length; i++)
        {
            if (surface.Write(CitationRow.All[i], i) is { } code)
            {
                var count = code.Count(c => c == '\n') + 1;
                lines[i] = (line, line + count - 1);
                text.Append(code).Append('\n');
                line += count;
            }
        }

        return (text.ToString(), lines);
    }
}
