using System;
using System.IO;
using Xunit;

namespace CorpusGen.Cli.Tests.Listing;

public class ShowTests
{
    [Theory]
    [InlineData("bridge#the-new-bridge-will-open-in-june")]
    [InlineData("bridge#the-new")]
    [InlineData("Corpus.Bridge.Quotes.TheNewBridgeWillOpenInJune")]
    public void Quotation_IsShownWithItsPassage(string name)
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["show", name, "--corpus", corpus.Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("“The new bridge will open in June and will carry trams,” said Maria Lopez, the mayor.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("speaker  Maria Lopez (said)\narticle  bridge\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"file     {Path.Combine(corpus.Folder, "bridge.txt")}(3)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("member   Corpus.Bridge.Quotes.TheNewBridgeWillOpenInJune\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_SaysWhereTheWordsBeginInThePassage()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var row = Assert.Single(CommandLine.Run(["show", "bridge#the-new", "--corpus", corpus.Folder, "--format", "json"]).Rows);

        Assert.Equal(row.GetProperty("text").GetString(), row.GetProperty("passage").GetString()![row.GetProperty("start").GetInt32()..][..row.GetProperty("text").GetString()!.Length]);
    }

    [Fact]
    public void Terminal_ShowsTheWordsInTheirPassage()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["show", "bridge#the-new", "--corpus", corpus.Folder], screen: new Screen(60, HasColour: true));

        Assert.Contains("\u001B[1;4mThe new bridge will open", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bridge", "write article#id")]
    [InlineData("bridge#old", "no quotation of 'bridge' has an id that begins with 'old'")]
    [InlineData("brigde#the-new", "the nearest key is 'bridge'")]
    [InlineData("bridge#the", "2 quotations begin with 'the'")]
    [InlineData("bridge#", "'bridge' has 2 quotations: the-new-bridge-opens, the-old-one-stays; write the beginning of an id behind the #.")]
    public void NameThatFitsNotExactlyOne_IsWrongUse_ThatSaysWhatToWrite(string name, string expected)
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("bridge.txt", "“The new bridge opens,” said Maria Lopez. “The old one stays,” said Ann Reed.\n");

        var run = CommandLine.Run(["show", name, "--corpus", corpus.Folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
