using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Which fields of a claim are locators, as scholars write them, and which name a section.</summary>
public sealed class CitationLocatorTests
{
    // The terms of pandoc's manual.
    private const string Others =
        "book books bk. bks. chapter chapters chap. chaps. column columns col. cols. figure figures fig. figs. folio folios fol. fols. line lines l. ll. note notes n. nn. "
        + "number numbers no. nos. opus opera op. opp. page pages p. pp. paragraph paragraphs para. paras. ¶¶ ¶ part parts pt. pts. verse verses v. vv. volume volumes vol. vols.";

    [Fact]
    public void EveryTerm_WithANumber_IsALocator_AndNamesNoSection() => Assert.All(Others.Split(' '), term =>
    {
        Assert.Equal((true, null), Read(term + " 5"));
        Assert.Equal((true, null), Read(term.ToUpperInvariant() + "\t 5"));
        Assert.Equal((!char.IsLetter(term[^1]), null), Read(term + "5"));
        Assert.Equal((false, null), Read(term));
        Assert.Equal((false, null), Read(term + " Smith"));
    });

    [Fact]
    public void EveryTermOfASection_WithANumber_NamesIt() => Assert.All(["section", "sections", "sec.", "secs.", "§§", "§"], term =>
    {
        Assert.Equal((true, "5.2"), Read(term + " 5.2"));
        Assert.Equal((true, "A.1"), Read(term.ToUpperInvariant() + "  A.1"));
        Assert.Equal(char.IsLetter(term[^1]) ? (false, null) : (true, "5"), Read(term + "5"));
        Assert.Equal((true, null), Read(term + " 5-7"));
        Assert.Equal((false, null), Read(term));
    });

    [Theory]
    [InlineData("sec. 5.", true, "5.")]
    [InlineData("sec. 5..", true, null)]
    [InlineData("sec. 5,", true, null)]
    [InlineData("sec. 5 6", true, null)]
    [InlineData("sec. iv", true, null)]
    [InlineData("sec. x", true, null)]
    [InlineData("sec. two", false, null)]
    [InlineData("p. x", true, null)]
    [InlineData("p. X", true, null)]
    [InlineData("p. q", true, null)]
    [InlineData("p. iv", true, null)]
    [InlineData("p. IV", true, null)]
    [InlineData("p. iV", false, null)]
    [InlineData("p. mdclxvi", true, null)]
    [InlineData("p. MDCLXVI", true, null)]
    [InlineData("p. ivx2", true, null)]
    [InlineData("p. ivy", false, null)]
    [InlineData("p. -5", false, null)]
    [InlineData("p. 5x", true, null)]
    [InlineData("p. A.1", true, null)]
    [InlineData("p.", false, null)]
    [InlineData("p", false, null)]
    [InlineData("p5", false, null)]
    [InlineData("pageant 5", false, null)]
    [InlineData("5", true, null)]
    [InlineData("55", true, null)]
    [InlineData("555", true, null)]
    [InlineData("5555", false, null)]
    [InlineData("55555", true, null)]
    [InlineData("5-7", true, null)]
    [InlineData("5\u20137", true, null)]
    [InlineData("5 7", true, null)]
    [InlineData("-7", false, null)]
    [InlineData("\u20137", false, null)]
    [InlineData("555-57", true, null)]
    [InlineData("55555-57", true, null)]
    [InlineData("2021-03", false, null)]
    [InlineData("2021\u201303", false, null)]
    [InlineData("2021-03-23", false, null)]
    [InlineData("2021-3", true, null)]
    [InlineData("2021-003", true, null)]
    [InlineData("2021-12345", false, null)]
    [InlineData("2021-1234", true, null)]
    [InlineData("2021-123456", true, null)]
    [InlineData("2021-", true, null)]
    [InlineData("5x", false, null)]
    [InlineData("5.7", false, null)]
    [InlineData("Lee", false, null)]
    public void Field_IsALocatorOrNot(string field, bool isLocator, string? section) => Assert.Equal((isLocator, section), Read(field));

    private static (bool IsLocator, string? Section) Read(string field)
    {
        var text = $"key, {field}, Lee";
        var isLocator = CitationLocator.IsLocator(text, new SourceSpan(5, field.Length), out var section);
        return (isLocator, section?.Of(text));
    }
}
