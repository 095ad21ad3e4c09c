using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Cli.Tests.Comparing;

/// <summary><c>extract - --compare</c>: how what is found differs from what people marked.</summary>
public class CompareTests
{
    private const string Text = "😀 “Rain is coming,” Ann Lee said on March 4. The well was called “deep” by Bob Ray.";

    [Theory]
    [InlineData("“Rain is coming,”", "Ann Lee", "after", "right")]
    [InlineData("Rain is coming,", "Lee, the mayor", "after", "right")]
    [InlineData("“Rain is coming,”", "Bob Ray", "after", "other speaker")]
    [InlineData("Rain is", "Ann Lee", "after", "other span")]
    [InlineData("The well", "Ann Lee", "-", "missed")]
    public void Quotation_IsCountedByRuleAndDifference(string words, string speaker, string rule, string column)
    {
        var (start, end) = PlaceOf(words);
        Assert.Equal(1, Cell(Compare(new { doc = "a", text = Text, quotes = new[] { new { start, end, speaker } } }), rule, column));
    }

    [Fact]
    public void Quotation_ThatNobodyMarked_IsCounted() =>
        Assert.Equal(1, Cell(Compare(new { doc = "a", text = Text, quotes = System.Array.Empty<object>() }), "after", "not in gold"));

    [Theory]
    [InlineData("March 4", "2021-03-04", "right")]
    [InlineData("on March 4", "2021-03-04", "other span")]
    [InlineData("March 4", "2020-03-04", "other value")]
    public void Date_IsCountedByRuleAndDifference(string words, string value, string column)
    {
        var (start, end) = PlaceOf(words);
        Assert.Equal(1, Cell(Compare(new { doc = "a", text = Text, dct = "2021-03-10", timex = new[] { new { start, end, value } } }), "together", column));
    }

    [Theory]
    [InlineData("""{"doc":"a","text":"Rain.","quotes":[{"start":0,"end":99}]}""", "0 to 99 is no place of the text")]
    [InlineData("""{"doc":"a","text":"Rain.","quotes":{}}""", "is no list")]
    [InlineData("""{"doc":"a","text":"Rain.","timex":[{"start":"x"}]}""", "is no offset")]
    public void Row_ThatMarksNoPlace_IsRefused(string row, string message)
    {
        var run = CommandLine.Run(["extract", "-", "--compare"], row);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, System.StringComparison.Ordinal);
    }

    [Fact]
    public void RowsInWhichNothingIsMarked_AreWrongUse()
    {
        var run = CommandLine.Run(["extract", "-", "--compare"], """{"doc":"a","text":"“Yes,” said Tom Hale."}""");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no row has \"quotes\" or \"timex\"", run.Error, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_CannotBeCompared() => Assert.Equal(2, CommandLine.Run(["extract", "corpus", "--compare"]).ExitCode);

    private static (int Start, int End) PlaceOf(string words)
    {
        var start = Text.IndexOf(words, System.StringComparison.Ordinal) - 1;
        return (start, start + words.Length);
    }

    private static string Compare(object row)
    {
        var run = CommandLine.Run(["extract", "-", "--compare"], JsonSerializer.Serialize(row));
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    // The number in a table whose columns are right-aligned, each under its head.
    private static int Cell(string table, string rule, string column)
    {
        var lines = table.Split('\n');
        var end = lines[0].IndexOf(column, System.StringComparison.Ordinal) + column.Length;
        var line = Assert.Single(lines.Skip(1), l => l.StartsWith(rule + " ", System.StringComparison.Ordinal));
        return int.Parse(line[..end].Split(' ').Last(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
