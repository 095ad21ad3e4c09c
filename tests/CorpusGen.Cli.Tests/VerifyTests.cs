using System;
using System.IO;
using System.IO.Pipes;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Cli.Tests;

public class VerifyTests
{
    [Theory]
    [InlineData("""{"text":"The harbour has three cranes"}""", "found", null)]
    [InlineData("""{"text":"three cranes and no railway","article":"harbour"}""", "found", null)]
    [InlineData("""{"text":"The new bridge will open in June","speaker":"Maria Lopez"}""", "found", null)]
    [InlineData("""{"text":"The harbour has four cranes and no railway."}""", "altered", "CG0002")]
    [InlineData("""{"text":"Penguins never asked for parliamentary representation."}""", "not-found", "CG0001")]
    [InlineData("""{"text":"The new bridge will open in June","speaker":"Ivan Petrov"}""", "wrong-speaker", "CG0003")]
    [InlineData("""{"text":"three cranes and no railway","article":"bridge"}""", "wrong-article", "CG0004")]
    [InlineData("""{"text":"The harbour has three cranes","speaker":"Maria Lopez"}""", "own-words", "CG0005")]
    [InlineData("""{"text":"three cranes and no railway","article":"harbor"}""", "unknown-article", "CG0006")]
    public void Citation_GetsItsVerdictAndRule(string citation, string verdict, string? rule)
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["verify", "--corpus", corpus.Folder, "-"], citation);

        var row = Assert.Single(run.Rows);
        Assert.Equal(verdict, row.GetProperty("verdict").GetString());
        Assert.Equal(rule, row.TryGetProperty("rule", out var id) ? id.GetString() : null);
        Assert.Equal(rule is null ? 0 : 1, run.ExitCode);
    }

    [Fact]
    public void AlteredCitation_ShowsTheSource()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var row = Assert.Single(CommandLine.Run(["verify", "--corpus", corpus.Folder], """{"text":"The new bridge will open in July and will carry trams"}""").Rows);

        Assert.Equal("bridge", row.GetProperty("article").GetString());
        Assert.Equal("bridge.txt", row.GetProperty("path").GetString());
        Assert.Equal(3, row.GetProperty("line").GetInt32());
        Assert.Equal("Maria Lopez", row.GetProperty("speaker").GetString());
        Assert.Contains("June", row.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains("June", row.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_KeepTheirOrderAndTheirIds()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        const string rows = """
            {"id":"b","text":"The harbour has three cranes"}
            {"id":7,"text":"Nobody ever wrote anything of this kind."}

            {"text":"The old bridge was closed"}
            {"id":null,"text":"three cranes and no railway","expect":"found"}
            """;

        var run = CommandLine.Run(["verify", "--corpus", corpus.Folder], rows);

        Assert.Equal(["\"b\"", "7", "4", "null"], run.Rows.Select(r => r.GetProperty("id").GetRawText()));
        Assert.Contains("4 citations checked against 2 articles: 3 hold, 1 does not.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_CanStandInAFile()
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("citations.jsonl", """{"text":"The harbour has three cranes"}""");

        var run = CommandLine.Run(["verify", Path.Combine(corpus.Folder, "citations.jsonl"), "--corpus", corpus.Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Rows);
    }

    [Fact]
    public void NoCitations_AreNoSuccess()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        Assert.Equal(2, CommandLine.Run(["verify", "--corpus", corpus.Folder], "").ExitCode);
    }

    [Fact]
    public async Task Row_IsAnsweredBeforeTheNextOneComes()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        using var questions = new AnonymousPipeServerStream(PipeDirection.Out);
        using var answers = new AnonymousPipeServerStream(PipeDirection.In);
        using var input = new AnonymousPipeClientStream(PipeDirection.In, questions.ClientSafePipeHandle);
        using var output = new AnonymousPipeClientStream(PipeDirection.Out, answers.ClientSafePipeHandle);
        using var reader = new StreamReader(answers);
        var run = Task.Run(() => CorpusGenCommand.Run(["verify", "--corpus", corpus.Folder], new Streams(input, output, TextWriter.Null)));

        for (var i = 0; i < 3; i++)
        {
            await questions.WriteAsync(Encoding.UTF8.GetBytes("{\"text\":\"The harbour has three cranes\"}\n"));
            var answer = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Contains("found", answer, StringComparison.Ordinal);
        }

        await questions.DisposeAsync();
        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
