using System.Globalization;
using System.Linq;
using CorpusGen.Citations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Several corpora side by side, such as the project's own and those of libraries, are judged by as one.</summary>
public class JoinedCorporaTests
{
    private static readonly CitableArticle[] Articles =
    [
        TestCorpus.Article("bridge", "The old bridge was closed for a year. |Ann Lee/Lee«The new bridge will open in June,» she said."),
        TestCorpus.Article("harbour", "The harbour has three cranes. |Oskar Bly«Nobody asked the fishermen,» said Bly. The bridge was closed too."),
        TestCorpus.Article("orchard", "The hail took a third of the apples. |Mara Venn«We will not raise the fees,» said Venn. Nobody asked why."),
        TestCorpus.Article("school", "|Ann Lee/Lee«The new bridge will open in May,» she said, and nobody asked why.", published: "2021-03-24"),
    ];

    private static readonly CorpusIndex Merged = CorpusIndex.Create(Articles);

    private static Gen<Citation> Citations { get; } =
        from article in Gen.Elements(Articles)
        let words = article.Passages[0].Words.Text.Split(' ')
        from first in Gen.Choose(0, words.Length - 1)
        from length in Gen.Choose(1, 8)
        from key in Gen.Elements(null, "bridge", "harbour", "orchard", "school", "schol", "nothing")
        from speaker in Gen.Elements(null, null, "Lee", "Oskar Bly")
        from date in Gen.Elements(null, null, "2021-03-24", "2020")
        from marks in Gen.Elements("{0}", "{0}", "{0} … why", "[the] {0}", "{0} zebra")
        select new Citation
        {
            Text = string.Format(CultureInfo.InvariantCulture, marks, string.Join(' ', words.Skip(first).Take(length))),
            Article = key,
            Speaker = speaker,
            Date = date,
        };

    [Fact]
    public void AnyDivision_GivesTheVerdictsOfTheWhole() => Prop
        .ForAll((from citation in Citations from division in Gen.Choose(0, 2).ArrayOf(Articles.Length) select (citation, division)).ToArbitrary(), c =>
        {
            var whole = Merged.Check(c.citation);
            var joined = Join(c.division).Check(c.citation);
            Assert.Equal((whole.Kind, whole.Places, whole.NearestKey, whole.SourceDate, whole.Omission), (joined.Kind, joined.Places, joined.NearestKey, joined.SourceDate, joined.Omission));
            Assert.Equal(whole.Passage is null, joined.Passage is null);
        })
        .Check(SeededCases.Of(3_000));

    // Once, and after thirty articles that say other things: whoever stops at the second article must have seen all others.
    [Fact]
    public void AnyCitation_HoldsWhenItsVerdictIsClean_InWhateverDivision()
    {
        var others = Enumerable.Range(0, 30).Select(i => TestCorpus.Article($"a{i:D2}", $"The lamp number {i} was lit at dusk."));
        var large = CorpusIndex.Create([.. others, .. Articles]);
        Prop.ForAll(
            (from citation in Citations from quoted in Gen.Elements(true, false) from division in Gen.Choose(0, 2).ArrayOf(Articles.Length) select (citation with { QuotationsOnly = quoted }, division)).ToArbitrary(),
            ((Citation Citation, int[] Division) c) => Assert.All([Join(c.Division), Merged, large], index => Assert.Equal(index.Check(c.Citation).IsClean, index.Holds(c.Citation))))
            .Check(SeededCases.Of(3_000));
    }

    [Fact]
    public void CitationThatStandsInTwoCorpora_IsTooShort_UnlessItNamesTheArticle()
    {
        var index = CorpusIndex.Join([CorpusIndex.Create([Articles[1]]), CorpusIndex.Create([Articles[2]])]);

        Assert.Equal((VerdictKind.TooShort, 2), (index.Check("nobody asked").Kind, index.Check("nobody asked").Places));
        Assert.True(index.Check("nobody asked", "orchard").IsClean);
    }

    [Fact]
    public void KeyOfTwoCorpora_MeansBothArticles()
    {
        var index = CorpusIndex.Join([CorpusIndex.Create([Articles[0]]), CorpusIndex.Create([Articles[1] with { Key = "bridge", Corpus = "North" }])]);

        Assert.Equal((2, 2), (index.ArticleCount, index.Articles.Count()));
        Assert.True(index.Check("The old bridge was closed for a year", "bridge").IsClean);
        Assert.Equal("North", index.Check("three cranes", "bridge").Passage!.Corpus);
    }

    [Fact]
    public void Message_NamesTheLibraryThatCarriesTheArticle()
    {
        var index = CorpusIndex.Join([CorpusIndex.Create([]), CorpusIndex.Create([Articles[0] with { Corpus = "North" }])]);

        Assert.Equal(
            "The quotation is altered: \"July\" for \"June\"; the source says \"The new bridge will open in June\" (Ann Lee, bridge.txt:1 in North)",
            index.Check("the new bridge will open in July").ToProblem()!.Message);
    }

    [Fact]
    public void NoCorpus_HasNoArticle() => Assert.Equal(VerdictKind.NotFound, CorpusIndex.Join([]).Check("anything at all").Kind);

    [Theory]
    [InlineData("The old bridge was closed for a year", "bridge", null, "CG0012")]
    [InlineData("The old bridge was closed for a year", null, null, "CG0012")]
    [InlineData("Nobody asked the fishermen", "bridge", null, "CG0012")]
    [InlineData("The new bridge will open in June", "bridge", null, null)]
    [InlineData("The new bridge will open in July", "bridge", null, "CG0002")]
    [InlineData("The old bridge was closed for a year", "bridge", "Ann Lee", "CG0001")]
    [InlineData("Nobody asked the fishermen", "bridge", "Ann Lee", "CG0004")]
    [InlineData("purple zebras", "harbour", null, "CG0001")]
    public void WordsThatMayBeAnArticlesOwn_AreNotSaidToBeNowhere(string text, string? article, string? speaker, string? rule)
    {
        var quotationsAlone = TestCorpus.QuotationsOf(Articles[0]) with { HasWholeText = false, Corpus = "North" };
        var index = CorpusIndex.Join([CorpusIndex.Create([Articles[1]]), CorpusIndex.Create([quotationsAlone])]);

        Assert.Equal(rule, index.Check(text, article, speaker).ToProblem()?.Rule.Id);
    }

    [Fact]
    public void ArticleOfWhichNothingIsAtHand_CanBeNamed()
    {
        var empty = new CitableArticle { Key = "silence", Path = "silence.txt", Passages = [], Quotations = [], HasWholeText = false };
        var index = CorpusIndex.Join([CorpusIndex.Create([Articles[0], empty]), CorpusIndex.Create([empty with { Key = "calm" }])]);

        Assert.Equal("CG0012", index.Check("The old bridge was closed", "silence").ToProblem()!.Rule.Id);
        Assert.Equal("CG0012", index.Check("The old bridge was closed", "calm").ToProblem()!.Rule.Id);
        Assert.Equal("CG0004", index.Check("The old bridge was closed", "calm", "Ann Lee").ToProblem()!.Rule.Id);
        Assert.True(index.Check("The old bridge was closed").IsClean);
    }

    private static CorpusIndex Join(int[] division) => CorpusIndex.Join(
        Articles.Select((a, i) => (Article: a, Part: division[i])).GroupBy(a => a.Part, a => a.Article).OrderBy(g => g.Key).Select(g => CorpusIndex.Create(g)));
}
