using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>Whatever reports something reports it to programs as well: <c>--format json</c> is the same everywhere.</summary>
public class FormatOptionTests
{
    // It writes the script of a shell, and reports nothing.
    private const string Script = "completion";

    public static TheoryData<string> Verbs => [.. CliPageTests.VerbsOfHelp().Where(v => v != Script)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_OffersJson(string verb)
    {
        var option = Assert.Single(CommandLine.Run([verb, "--help"]).Output.Split('\n'), l => l.StartsWith("  --format ", StringComparison.Ordinal));
        Assert.Contains("json", option, StringComparison.Ordinal);
        Assert.Contains("text", option, StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_GivesOneRow_WithWhatIsNewAcceptedAndOpen()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        string[] command = ["lock", "--corpus", corpus.Folder, "--format", "json"];

        var first = Assert.Single(CommandLine.Run(command).Rows);
        corpus.Add("bridge.txt", "“The new bridge will open in July and will carry trams,” said Maria Lopez, the mayor.\n");
        var changed = Assert.Single(CommandLine.Run(command).Rows);
        var accepted = Assert.Single(CommandLine.Run([.. command, "--accept-all"]).Rows);

        const string Opening = "bridge#the-new-bridge-will-open-in-june";
        const string Later = "bridge#the-new-bridge-will-open-in-july";
        Assert.Equal(Path.Combine(corpus.Folder, "corpus.lock"), first.GetProperty("path").GetString());
        Assert.Equal((2, 1), (first.GetProperty("articles").GetInt32(), first.GetProperty("quotations").GetInt32()));
        Assert.Equal([[Opening], [], []], Names(first));
        Assert.Equal([[], [], [Opening]], Names(changed));
        Assert.Equal([[Later], [Opening], []], Names(accepted));

        static string[][] Names(System.Text.Json.JsonElement row) =>
            [.. ((string[])["new", "accepted", "open"]).Select(m => row.GetProperty(m).EnumerateArray().Select(n => n.GetString()!).ToArray())];
    }

    [Fact]
    public void Export_ToAFile_GivesOneRow()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        using var folder = new TemporaryCorpus();
        var output = Path.Combine(folder.Folder, "sources.bib");

        var row = Assert.Single(CommandLine.Run(["export", "bibtex", "--corpus", corpus.Folder, "--output", output, "--format", "json"]).Rows);

        Assert.Equal(("bibtex", output, 2), (row.GetProperty("form").GetString(), row.GetProperty("output").GetString(), row.GetProperty("entries").GetInt32()));
    }

    [Fact]
    public void Export_ToStandardOutput_HasTheFormOfTheResultAlone()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["export", "bibtex", "--corpus", corpus.Folder, "--format", "json"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_GivesARowARule()
    {
        const string Row = """{"doc":"a","text":"“Rain is coming,” Ann Lee said.","quotes":[{"start":0,"end":17,"speaker":"Ann Lee"}]}""";

        var row = Assert.Single(CommandLine.Run(["extract", "-", "--compare", "--format", "json"], Row).Rows);

        Assert.Equal(("quotations", "after"), (row.GetProperty("table").GetString(), row.GetProperty("rule").GetString()));
        Assert.Equal([1, 0, 0, 0, 0], ((string[])["right", "different", "otherSpan", "notInGold", "missed"]).Select(m => row.GetProperty(m).GetInt32()));
    }

    [Fact]
    public void Extract_HasNoTable()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        Assert.Equal(2, CommandLine.Run(["extract", corpus.Folder, "--format", "json"]).Rows.Count);
        var refused = CommandLine.Run(["extract", corpus.Folder, "--format", "text"]);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("'corpusgen list", refused.Error, StringComparison.Ordinal);
    }
}
