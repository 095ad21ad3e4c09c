using CorpusGen.Articles;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Citations that name a section: found in it, elsewhere in the article, or where there is no such section.</summary>
public class SectionTests
{
    private const string Rules = """
        Boats are let by the hour.

        ## Fees

        A rowing boat costs four crowns. Pay before you leave.

        ### Children

        Children row for two crowns.

        ## Safety

        Wear a vest. Pay before you leave.
        """;

    private static readonly CorpusIndex Index = CorpusIndex.Create(
        CorpusReading.Create([ArticleReader.Read("boats.md", Rules), ArticleReader.Read("plain.txt", "Nobody rows at night, for the lake is dark.\n")]).ToCitable());

    [Theory]
    [InlineData("A rowing boat costs four crowns", "fees")]
    [InlineData("A rowing boat costs four crowns", "Fees")]
    [InlineData("Children row for two crowns", "children")]
    [InlineData("Children row for two crowns", "fees")]
    [InlineData("Pay before you leave", "fees")]
    [InlineData("Pay before you leave", "safety")]
    [InlineData("Wear a vest", "")]
    public void Words_InTheSection_AreFound(string text, string section) => Assert.True(Check("boats", section, text).IsClean);

    [Theory]
    [InlineData("boats", "safety", "A rowing boat costs four crowns", "This stands in section 'fees', not in 'safety' (boats.md:5)")]
    [InlineData("boats", "children", "A rowing boat costs four crowns", "This stands in section 'fees', not in 'children' (boats.md:5)")]
    [InlineData("boats", "safety", "Boats are let by the hour", "This stands in front of the first section, not in 'safety' (boats.md:1)")]
    [InlineData("boats", "safty", "Wear a vest", "There is no section 'safty'; this stands in section 'safety' (boats.md:13)")]
    [InlineData("boats", "childen", "Wear a vest", "There is no section 'childen', the nearest is 'children'; this stands in section 'safety' (boats.md:13)")]
    [InlineData("boats", "prices and discounts", "Wear a vest", "There is no section 'prices and discounts'; this stands in section 'Safety' (boats.md:13)")]
    [InlineData("boats", "children", "Children row for two crowns \u2026 Safety", "This stands in section 'safety', not in 'children' (boats.md:9)")]
    [InlineData("plain", "night", "Nobody rows at night", "There is no section 'night', since the article has no headings (plain.txt:1)")]
    public void Words_InAnotherSection_AreFound_AndItIsSaid(string article, string section, string text, string message)
    {
        var verdict = Check(article, section, text);

        Assert.Equal((VerdictKind.Found, "CG0013", message), (verdict.Kind, verdict.ToProblem()?.Rule.Id, verdict.ToProblem()?.Message));
    }

    [Theory]
    [InlineData("A rowing boat costs five crowns", "CG0002")]
    [InlineData("Zebras vote twice on Fridays only", "CG0001")]
    [InlineData("Nobody rows at night", "CG0004")]
    public void WordsThatAreWrong_AreSaidFirst(string text, string rule) => Assert.Equal(rule, Check("boats", "safety", text).ToProblem()?.Rule.Id);

    [Theory]
    [InlineData("A rowing boat costs four crowns", null, true)]
    [InlineData("A rowing boat costs four crowns", "Ann Lee", false)]
    [InlineData("A rowing boat costs five crowns", null, false)]
    [InlineData("Nobody rows at night", null, false)]
    public void Section_IsSpokenOfWhereAllElseHolds(string text, string? speaker, bool isSpokenOf) =>
        Assert.Equal(isSpokenOf, Index.Check(new Citation { Text = text, Article = "boats", Section = "safety", Speaker = speaker }).Section is not null);

    [Fact]
    public void ArticleWhoseTextIsNotAtHand_HasNoSectionsToCheck() =>
        Assert.True(TestCorpus.Of("Boats are let by the hour.").Check(new Citation { Text = "Boats are let", Article = "source", Section = "fees" }).IsClean);

    [Theory]
    [InlineData("boats#fees", "boats", "fees")]
    [InlineData(" boats # fees ", "boats", "fees")]
    [InlineData("boats", "boats", null)]
    [InlineData("boats#", "boats", "")]
    [InlineData(null, null, null)]
    public void Target_IsArticleAndSection(string? target, string? article, string? section)
    {
        Assert.Equal((article, section), ArticleTarget.Split(target));

        var words = new LocatedWordsBuilder();
        words.AddExact(target ?? "", new(0, target?.Length ?? 0), WordsForm.Plain, 7);
        var located = ArticleTarget.Split(target is null ? null : words.ToWords());
        Assert.Equal((article, section), (located.Article?.Text, located.Section?.Text));
    }

    private static CitationVerdict Check(string article, string section, string text) =>
        Index.Check(new Citation { Text = text, Article = article, Section = section });
}
