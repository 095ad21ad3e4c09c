using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>What only shows when the command is a process of its own.</summary>
public class ProcessTests
{
    [Fact]
    public async Task ExitCode_AndStreams_AreThoseOfTheProcess()
    {
        using var process = Start("extract", "no/such/folder");

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

        using var process = Start("extract", corpus.Folder);
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();

        Assert.Empty(await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(Streams).Assembly.Location, .. args])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
