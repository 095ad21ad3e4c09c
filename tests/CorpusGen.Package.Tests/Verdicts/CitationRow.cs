using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests.Verdicts;

/// <summary>A citation as <c>corpusgen verify</c> reads it.</summary>
internal sealed record CitationRow(string Text, string? Article = null, string? Section = null, string? Speaker = null, string? Date = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The article with its section, as code names it.</summary>
    [JsonIgnore]
    public string? Target => Section is null ? Article : $"{Article}#{Section}";

    /// <summary>The rows of the test: those of the file that <c>CORPUSGEN_CITATIONS</c> names, or what the seeded maker makes of the five articles.</summary>
    public static IReadOnlyList<CitationRow> All { get; } = Environment.GetEnvironmentVariable("CORPUSGEN_CITATIONS") is { Length: > 0 } file
        ? [.. File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<CitationRow>(l, Options)!)]
        : CitationMaker.Make(Directory.GetFiles(Corpus, "*.txt").Order(StringComparer.Ordinal));

    /// <summary>The folder of articles: the one that <c>CORPUSGEN_CORPUS</c> names, or that of the repository.</summary>
    public static string Corpus => Environment.GetEnvironmentVariable("CORPUSGEN_CORPUS") is { Length: > 0 } folder ? folder : Repository.File("corpus");

    /// <summary>The row as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
