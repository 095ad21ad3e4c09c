using System;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>What only shows when the command is a process of its own.</summary>
public class ProcessTests
{
    [Fact]
    public async Task ExitCode_AndStreams_AreThoseOfTheProcess()
    {
        using var process = CommandLine.Start("extract", "no/such/folder");

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.Equal($"corpusgen: there is no folder 'no/such/folder'; name the folder that holds the articles.{Environment.NewLine}", error);
        Assert.Empty(await process.StandardOutput.ReadToEndAsync());
    }

    [Fact]
    public async Task Reader_ThatStopsReading_EndsTheCommandQuietly()
    {
        using var corpus = new TemporaryCorpus();
        for (var i = 0; i < 300; i++)
        {
            corpus.Add($"{i:D3}.txt", $"“Number {i} will be done by Friday, and nobody needs to worry about it,” said Maria Lopez.");
        }

        using var process = CommandLine.Start("extract", corpus.Folder);
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();

        Assert.Empty(await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("check", ".")]
    [InlineData("verify", "rows.jsonl")]
    [InlineData("list", "articles")]
    public async Task FolderNamedCorpus_IsMeant_WhenNoneIsNamed(string verb, string argument)
    {
        using var folder = new TemporaryCorpus()
            .Add("rows.jsonl", "{\"text\":\"three cranes and no railway\"}\n")
            .Add("notes.md", "\"three cranes and no railway\" [@harbour]\n");

        using var without = CommandLine.StartIn(folder.Folder, verb, argument);
        Assert.Equal(
            $"corpusgen: there is no folder 'corpus' here; name the folder of articles with --corpus, or make one with 'corpusgen init'.{Environment.NewLine}",
            await without.StandardError.ReadToEndAsync());
        await without.WaitForExitAsync();
        Assert.Equal(2, without.ExitCode);

        folder.Add("corpus/harbour.txt", "The harbour has three cranes and no railway.\n");
        using var with = CommandLine.StartIn(folder.Folder, verb, argument);
        await with.StandardError.ReadToEndAsync();
        await with.WaitForExitAsync();
        Assert.Equal(0, with.ExitCode);
    }
}
