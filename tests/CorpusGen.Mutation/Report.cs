using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CorpusGen.Mutation;

/// <summary>A change that Stryker put into the code.</summary>
/// <param name="Id">Its number in the mutated assembly.</param>
/// <param name="File">The file, without its folders.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Mutator">The kind of change.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record Mutant(int Id, string File, int Line, string Mutator, string Replacement)
{
    /// <summary>
    /// The mutants of a report whose file's path holds a word, by their numbers. Those that do not compile, or that Stryker leaves out because another one
    /// says the same, are not among them: they do not count in its score either.
    /// </summary>
    public static List<Mutant> Read(string report, string files) =>
    [
        .. from file in JsonNode.Parse(System.IO.File.ReadAllText(report))!["files"]!.AsObject()
           where file.Key.Contains(files, StringComparison.Ordinal)
           from mutant in file.Value!["mutants"]!.AsArray()
           where (string?)mutant!["status"] is not ("CompileError" or "Ignored")
           let id = int.Parse((string)mutant["id"]!, CultureInfo.InvariantCulture)
           orderby id
           select new Mutant(id, Path.GetFileName(file.Key), (int)mutant["location"]!["start"]!["line"]!, (string)mutant["mutatorName"]!, (string)mutant["replacement"]!),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line.ToString(CultureInfo.InvariantCulture)} #{Id.ToString(CultureInfo.InvariantCulture)} {Mutator}: {Replacement.ReplaceLineEndings(" ")}";

    /// <summary>The words of a filter of Stryker's that leaves tests out: <c>FullyQualifiedName!~A&amp;FullyQualifiedName!~B</c>.</summary>
    public static string[] ExcludedTests(string config)
    {
        const string Leaves = "FullyQualifiedName!~";
        var filter = (string?)JsonNode.Parse(System.IO.File.ReadAllText(config))!["stryker-config"]!["test-case-filter"] ?? "";
        var parts = filter.Split('&', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(parts, p => p.StartsWith(Leaves, StringComparison.Ordinal))
            ? Array.ConvertAll(parts, p => p[Leaves.Length..])
            : throw new JsonException($"{config}: the filter has a part that does not begin with {Leaves}");
    }
}
