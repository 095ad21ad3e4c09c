using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Listing;

public class ListTests
{
    [Fact]
    public void Quotes_AreALineEach_WithTabsBetweenTheCells()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("bridge#the-new-bridge-will-open-in-june\tMaria Lopez\tThe new bridge will open in June and will carry trams,\tbridge.txt\t3\n", run.Output);
    }

    [Fact]
    public void Json_HasTheMemberOfEachKind()
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("bridge.yml", "published: 2021-03-04");
        string[] members = [.. new[] { "articles", "quotes", "speakers", "dates" }.SelectMany(kind =>
            CommandLine.Run(["list", kind, "--corpus", corpus.Folder, "--format", "json"]).Rows.Select(r => r.GetProperty("member").GetString()!))];

        Assert.Equal(
            ["Corpus.Bridge", "Corpus.Harbour", "Corpus.Bridge.Quotes.TheNewBridgeWillOpenInJune", "Corpus.Speakers.MariaLopez", "Corpus.Bridge.Dates.In2021_06"],
            members);
    }

    [Fact]
    public void Terminal_GetsATableThatFits_WithoutColourWhereNoneIsWanted()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder], screen: new Screen(70, HasColour: false));

        Assert.Contains("speaker", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 70, line));
    }

    [Fact]
    public void MarkupAndControlCharactersOfAnArticle_AreText()
    {
        using var corpus = new TemporaryCorpus().Add("a.txt", "“We will [red]build[/] the \u001B[31mnew \u202Ebridge,” said Maria Lopez.\n");

        var run = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder], screen: new Screen(200, HasColour: false));

        Assert.Contains(@"We will [red]build[/] the \u001B[31mnew \u202Ebridge,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaker_IsFoundByAnotherSpelling()
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("tram.txt", "“Trams are quiet,” said Maria Lopez. “They are also quick,” said Lopez.\n");

        var run = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder, "--speaker", "Lopez", "--format", "json"]);

        Assert.Equal(["bridge.txt", "tram.txt", "tram.txt"], run.Rows.Select(r => r.GetProperty("path").GetString()));
    }

    [Fact]
    public void WordsTooLongForTheTerminal_AreCropped_ALineARow()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder], screen: new Screen(70, HasColour: false));

        Assert.Equal(2, run.Output.TrimEnd().Split('\n').Length);
        Assert.Matches("The new [a-z ]+…", run.Output);
    }

    [Fact]
    public void NamesTooLongForTheTerminal_KeepTheirEnd_WhichTellsThemApart()
    {
        using var corpus = new TemporaryCorpus().Add("an-article-with-a-long-name.txt", "“We shall sail,” said Ann Reed.\n\n“We shall stay,” said Ann Reed.\n");

        var run = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder], screen: new Screen(70, HasColour: false));

        Assert.Matches("(?s)…[a-z-]*#we-shall-sail .*…[a-z-]*name.txt .*…[a-z-]*#we-shall-stay ", run.Output);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("dates")]
    public void SpeakerOfWhatNobodySays_IsWrongUse(string table)
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["list", table, "--corpus", corpus.Folder, "--speaker", "Maria Lopez"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--speaker chooses among quotations; it goes with the tables quotes and speakers.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--article", "brigde", "the nearest key is 'bridge'")]
    [InlineData("--speaker", "Nobody", "nobody called 'Nobody' is quoted")]
    public void UnknownName_IsWrongUse_ThatSaysWhatThereIs(string option, string name, string expected)
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder, option, name]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_AreSortedByWhatTheyMean_AndOpenOnesFollow()
    {
        using var corpus = new TemporaryCorpus().Add("a.txt", "It opened on March 22. It was built in 1932 and rebuilt in 1901.\n");

        var run = CommandLine.Run(["list", "dates", "--corpus", corpus.Folder, "--format", "json"]);

        Assert.Equal(["1901", "1932", "XXXX-03-22"], run.Rows.Select(r => r.GetProperty("value").GetString()));
    }
}
