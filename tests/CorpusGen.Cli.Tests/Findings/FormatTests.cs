using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Cli.Findings;
using CorpusGen.Problems;
using Xunit;

namespace CorpusGen.Cli.Tests.Findings;

/// <summary>How findings are written.</summary>
public class FormatTests
{
    private static readonly Finding Plain = new()
    {
        Rule = Rules.Altered,
        Level = FindingLevel.Warning,
        Message = "\"four\" for \"three\"",
        Path = "src/A b,c:d%é.cs",
        Region = new FileRegion(3, 7, 3, 11),
        Text = "four cranes",
        Article = "harbour",
        Source = new SourcePassage("corpus/harbour.txt", new FileRegion(1, 5, 2, 1), "Maria Lopez"),
    };

    private static readonly Finding[] All =
    [
        Plain,
        Plain with { Level = FindingLevel.Info, Rule = Rules.TooShort, Source = null, Article = null },
        Plain with { Level = FindingLevel.Error, Message = "\u001b[31mred\u0007\r\n::error::100%, so: \u202e", Text = "half \ud800, no character \uffff" },
    ];

    [Fact]
    public void Text_IsWhatCompilersWrite_WithoutControlCharacters() => Assert.Equal(
        """
        src/A b,c:d%é.cs(3,7): warning CG0002: "four" for "three"
        src/A b,c:d%é.cs(3,7): info CG0009: "four" for "three"
        src/A b,c:d%é.cs(3,7): error CG0002: \u001B[31mred\u0007\u000D\u000A::error::100%, so: \u202E

        """,
        Write(OutputFormat.Text),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void GitHub_IsOneCommandALine_WhateverTheTextHolds() => Assert.Equal(
        """
        ::warning file=src/A b%2Cc%3Ad%25é.cs,line=3,col=7,title=CG0002::"four" for "three"
        ::notice file=src/A b%2Cc%3Ad%25é.cs,line=3,col=7,title=CG0009::"four" for "three"
        ::error file=src/A b%2Cc%3Ad%25é.cs,line=3,col=7,title=CG0002::\u001B[31mred\u0007%0D%0A::error::100%25, so: \u202E

        """,
        Write(OutputFormat.GitHub),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Json_IsARowAFinding()
    {
        var rows = Write(OutputFormat.Json).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonElement.Parse(l)).ToList();

        Assert.Equal(3, rows.Count);
        Assert.Equal("Maria Lopez", rows[0].GetProperty("source").GetProperty("speaker").GetString());
        Assert.False(rows[1].TryGetProperty("source", out _));
        Assert.Equal(All[2].Message, rows[2].GetProperty("message").GetString());
    }

    /// <summary>The members that the standard requires (SARIF 2.1.0: 3.13.2, 3.14.6, 3.18.2, 3.19.8, 3.49.3, 3.27.11, 3.11.8, 3.30.5) and ours.</summary>
    [Fact]
    public void Sarif_HasWhatTheStandardRequires()
    {
        var log = JsonElement.Parse(Write(OutputFormat.Sarif));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.True(Uri.IsWellFormedUriString(log.GetProperty("$schema").GetString(), UriKind.Absolute));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("corpusgen", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Rules.All.Select(r => r.Id), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.EndsWith($"/{rule.GetProperty("id").GetString()}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
        });

        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["warning", "note", "error"], results.Select(r => r.GetProperty("level").GetString()));
        Assert.All(results, result =>
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            AssertPlace(Assert.Single(result.GetProperty("locations").EnumerateArray()), "src/A%20b%2Cc%3Ad%25%C3%A9.cs", (3, 7, 3, 11));
            Assert.Matches("^[0-9a-f]{32}$", result.GetProperty("partialFingerprints").GetProperty("citation/v1").GetString());
        });
        var related = Assert.Single(results[0].GetProperty("relatedLocations").EnumerateArray());
        AssertPlace(related, "corpus/harbour.txt", (1, 5, 2, 1));
        Assert.NotEmpty(related.GetProperty("message").GetProperty("text").GetString()!);
    }

    [Fact]
    public void Sarif_WithoutFindings_HasAnEmptyList() =>
        Assert.Empty(JsonElement.Parse(Write(OutputFormat.Sarif, [])).GetProperty("runs")[0].GetProperty("results").EnumerateArray());

    [Fact]
    public void Output_GoesToAFile_AsAWhole()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        using var results = new TemporaryCorpus().Add("verdicts.jsonl", "old");
        var file = Path.Combine(results.Folder, "verdicts.jsonl");
        string[] verify = ["verify", "--corpus", corpus.Folder, "--output", file];

        Assert.Equal(2, CommandLine.Run(verify, "{\"text\":\"The harbour has three cranes\"}\nno row").ExitCode);
        Assert.Equal("old", File.ReadAllText(file));

        var run = CommandLine.Run(verify, "{\"text\":\"The harbour has three cranes\"}");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("{\"id\":1,\"verdict\":\"found\"", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(file, Assert.Single(Directory.GetFiles(results.Folder)));
    }

    [Fact]
    public void Output_ThatCannotBeWritten_IsWrongUse()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        var output = Path.Combine(corpus.Folder, "no", "such", "folder.jsonl");

        var run = CommandLine.Run(["verify", "--corpus", corpus.Folder, "--output", output], "{\"text\":\"The harbour has three cranes\"}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "standard input(2,1): warning CG0002: ")]
    [InlineData("github", "::warning file=standard input,line=2,col=1,title=CG0002::")]
    [InlineData("sarif", "\"uri\": \"standard%20input\"")]
    public void Verify_TellsOfWhatDoesNotHold_InTheOtherFormats(string format, string expected)
    {
        using var corpus = TemporaryCorpus.WithBridge();
        const string rows = "{\"text\":\"The harbour has three cranes\"}\n{\"text\":\"The harbour has four cranes and no railway\"}";

        var run = CommandLine.Run(["verify", "--corpus", corpus.Folder, "--format", format], rows);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    private static void AssertPlace(JsonElement location, string uri, (int, int, int, int) expected)
    {
        var place = location.GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        Assert.Equal(uri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
        Assert.Equal(expected, (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));

        int Number(string member) => region.GetProperty(member).GetInt32();
    }

    private static string Write(string format) => Write(format, All);

    private static string Write(string format, IReadOnlyList<Finding> findings)
    {
        using var output = new MemoryStream();
        OutputFormat.Write(format, findings, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
