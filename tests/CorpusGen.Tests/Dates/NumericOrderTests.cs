using System.Linq;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Dates;

/// <summary>Dates in digits whose two numbers can both be the month.</summary>
public class NumericOrderTests
{
    [Theory]
    [InlineData("Filed on 05/03/2019.", "en-US", "2019-05-03")]
    [InlineData("Filed on 05/03/2019.", "en-GB", "2019-03-05")]
    [InlineData("Filed on 05/03/2019.", "de", "2019-03-05")]
    [InlineData("Filed on 05/03/2019.", "en", "2019-XX-XX")]
    [InlineData("Filed on 05/03/2019.", "en-CA", "2019-XX-XX")]
    [InlineData("Filed on 05/03/2019.", null, "2019-XX-XX")]
    [InlineData("Filed on 05/05/2019.", null, "2019-05-05")]
    [InlineData("Filed on 05.03.2019.", "en-US", "2019-03-05")]
    [InlineData("Filed on 5-3-2019.", "en-GB", "2019-03-05")]
    public void LanguageOfTheArticle_TellsWhichNumberIsTheMonth(string text, string? language, string value) =>
        Assert.Equal(value, Scan(text, language).Single());

    [Theory]
    [InlineData("Opened on 05/03/2019, closed on 22/03/2019.", "2019-03-05 2019-03-22")]
    [InlineData("Opened on 05/03/2019, closed on 03/22/2019.", "2019-05-03 2019-03-22")]
    [InlineData("Opened on 05/03/2019, closed on 05/05/2019.", "2019-XX-XX 2019-05-05")]
    [InlineData("Opened on 05/03/2019, the fair of 3-5 May 2019.", "2019-XX-XX 2019-05-03 2019-05-05")]
    public void DateWithOneReading_TellsTheOrderOfTheOthers(string text, string values) => Assert.Equal(values, string.Join(" ", Scan(text, null)));

    private static string[] Scan(string text, string? language) => [.. DateScanner.Scan(text, [], null, language, default).Mentions.Select(m => m.Value)];
}
