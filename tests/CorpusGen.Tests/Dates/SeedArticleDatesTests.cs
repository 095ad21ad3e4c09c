using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Dates;

public class SeedArticleDatesTests
{
    [Theory]
    [InlineData("000_768b5e359f7a3eca", "2021-03-25", "March 22=2021-03-22|the next day=2021-03-23|March 23=2021-03-23|2020=2020|last year=2020|This year=2021|earlier this month=2021-03")]
    [InlineData("002_453fa8f07bc740fc", "2021-03-19", "Thursday=2021-03-18|Monday=2021-03-22|Friday=2021-03-19|next week=2021-W12")]
    [InlineData("003_355cc0f550f8ce54", "2024-04-10", "Tuesday=2024-04-09|the end of February 2022=2022-02|Tuesday afternoon=2024-04-09TAF|Tuesday=2024-04-09|this week=2024-W15|Tuesday=2024-04-09")]
    [InlineData("004_2b53e360575f3cc1", "2021-03-26", "March 18=2021-03-18|2001=2001|March 23=2021-03-23")]
    public void Article_HasTheDatesItNames(string name, string published, string expected)
    {
        var text = File.ReadAllText(Path.Combine(Corpus(), name + ".txt"));
        var scan = DateScanner.Scan(text, [], PartialDate.Parse(published));
        var named = scan.Mentions.Where(t => t.Value.StartsWith("20", System.StringComparison.Ordinal)).Select(t => $"{t.Text}={t.Value}");
        Assert.Equal(expected.Split('|'), named);
        Assert.Empty(scan.Problems);
    }

    [Fact]
    public void DatelineAndPastMeetings_AreOfTheArticlesYear()
    {
        var text = File.ReadAllText(Path.Combine(Corpus(), "001_4a75042d7187589b.txt"));
        var values = DateScanner.Scan(text, [], PartialDate.Parse("2021-03-24")).Mentions.Where(t => t.Type is TimexType.Date or TimexType.Time).ToDictionary(t => t.Span.Start);
        (int Start, string Value)[] expected =
        [
            (285, "2021-03-23"), (500, "2021-03-23"), (1084, "2021-03-22"), (1844, "2001"), (2593, "2021-03-02"), (2658, "2021-03-15"), (2977, "2021-03-17"),
            (3044, "2021-03-22"), (3170, "2018"), (4274, "2015"), (4347, "2020"), (6274, "2021-02"), (6298, "2020"),
        ];
        Assert.All(expected, e => Assert.Equal(e.Value, values[e.Start].Value));
    }

    private static string Corpus([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "corpus");
}
