using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Articles.Sections;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Articles.Sections;

/// <summary>The sections of an article, and the names by which citations find them.</summary>
public class ArticleOutlineTests
{
    private const string Manual = """
        # The tram

        It runs.

        ## Opening hours

        From six to ten.

        ### On *Sundays*

        From eight.

        ## What's new? `v2` & more {#news}

        A bell.

        Opening hours
        -------------

        > ### In a quotation
        >
        > Closed.
        """;

    private const string Specification = """
        Network Pigeons                                              May 2021


                              Carrying Notes by Pigeon

        Table of Contents

           1.  Introduction
             1.1.  Terms
           2.  The Flight . . . . . . . . . . . . . . . . . . . . . . .  2
           Appendix A.  Feed

        1.  Introduction

           This text says how a pigeon carries a note, and what it does when
           the note is lost on the way to the other loft.

        1.1.  Terms

           A loft is where a pigeon lives. The following rules hold for every
           loft that takes part:

           1.  Every loft has a door.

           2.  Every door is open at dawn.

        2.  The Flight of a Pigeon That Carries a Long Note across the Whole
            of the Country

           A pigeon flies straight. It rests in no other loft, and it does
           not eat the note.

        2.1.  Rest

           A pigeon MAY rest on a roof.

        Appendix A.  Feed

        A.1.  Corn.

           Corn is fed twice a day, in the morning and in the evening.
        """;

    [Fact]
    public void Markdown_IsDividedByItsHeadings_AndTheSectionsInsideArePartOfASection() => Assert.Equal(
        [
            "the-tram: The tram | Closed.",
            "opening-hours: Opening hours | From eight.",
            "on-sundays: On *Sundays* | From eight.",
            "whats-new-v2--more: What's new? `v2` & more {#news} | A bell.",
            "opening-hours-1: Opening hours | Closed.",
            "in-a-quotation: In a quotation | Closed.",
        ],
        Outline("tram.md", Manual).Sections.Select(s => s.Anchor + ": " + FirstAndLast(Manual, s.Span)));

    [Fact]
    public void Specification_IsDividedByItsNumbers_AndNeitherContentsNorListsAreSections() => Assert.Equal(
        ["1 Introduction", "1.1 Terms", "2 The Flight of a Pigeon That Carries a Long Note across the Whole of the Country", "2.1 Rest", "A Feed", "A.1 Corn."],
        Outline("pigeons.txt", Specification).Sections.Where(s => s.Number is not null).Select(s => $"{s.Number} {s.Title}"));

    [Theory]
    [InlineData("opening-hours", "From six")]
    [InlineData("opening-hours-1", "In a quotation")]
    [InlineData("Opening hours", "From six", "In a quotation")]
    [InlineData("on-sundays", "From eight")]
    [InlineData("On Sundays", "From eight")]
    [InlineData("news", "A bell")]
    [InlineData("whats-new-v2--more", "A bell")]
    [InlineData("what's new v2 more", "A bell")]
    [InlineData("closing-hours")]
    [InlineData("")]
    public void Heading_IsFoundByAnchorIdAndTitle(string name, params string[] expected) =>
        Assert.Equal(expected, Outline("tram.md", Manual).Find(name).Select(s => expected.FirstOrDefault(e => s.Span.Of(Manual).Contains(e, System.StringComparison.Ordinal))));

    [Theory]
    [InlineData("2.1", "Rest")]
    [InlineData("2.1.", "Rest")]
    [InlineData("section-2.1", "Rest")]
    [InlineData("Section 2.1", "Rest")]
    [InlineData("section-2.1-3", "Rest")]
    [InlineData("section-2.1-3.2", "Rest")]
    [InlineData("§2.1", "Rest")]
    [InlineData("§ 2.1", "Rest")]
    [InlineData("sec. 2.1", "Rest")]
    [InlineData("s2.1", "Rest")]
    [InlineData("appendix-A", "Feed")]
    [InlineData("appendix-a", "Feed")]
    [InlineData("Appendix A", "Feed")]
    [InlineData("A.1", "Corn.")]
    [InlineData("appendix-A.1", "Corn.")]
    [InlineData("section-a.1", "Corn.")]
    [InlineData("name-corn", "Corn.")]
    [InlineData("Corn", "Corn.")]
    [InlineData("a.1 corn", "Corn.")]
    [InlineData("2.2", null)]
    [InlineData("section-21", null)]
    [InlineData("2.1x", null)]
    [InlineData("B", null)]
    public void Number_IsFoundInEveryWayToWriteIt(string name, string? title) =>
        Assert.Equal(title, Outline("pigeons.txt", Specification).Find(name).SingleOrDefault()?.Title);

    [Theory]
    [InlineData("2.1.4", "Rest")]
    [InlineData("section-1.7", "Introduction")]
    [InlineData("9", null)]
    [InlineData("intro-duction", "Introduction")]
    [InlineData("rset", "Rest")]
    [InlineData("entirely-different", null)]
    public void UnknownSection_IsAnsweredWithTheNearest(string name, string? title) =>
        Assert.Equal(title, Outline("pigeons.txt", Specification).Nearest(name)?.Title);

    [Theory]
    [InlineData("2", "2.1")]
    [InlineData("section-2", "section-2.1")]
    [InlineData("§ 2", "§ 2.1")]
    [InlineData("the-flight", "21-rest")]
    [InlineData("The Flight", "Rest")]
    public void Section_IsNamedInTheWayTheCitationNamesSections(string like, string name) =>
        Assert.Equal(name, ArticleOutline.NameOf(Outline("pigeons.txt", Specification).Find("2.1")[0], like));

    [Fact]
    public void Place_IsToldByTheInnermostSection()
    {
        var outline = Outline("tram.md", Manual);

        Assert.Equal("on-sundays", outline.At(Manual.IndexOf("From eight", System.StringComparison.Ordinal))?.Anchor);
        Assert.Equal("the-tram", outline.At(0 + Manual.IndexOf("It runs", System.StringComparison.Ordinal))?.Anchor);
        Assert.Null(Outline("plain.txt", "No heading stands here at all.\n").At(3));
    }

    [Fact]
    public void Contents_AtTheMargin_AreGivenUpWhenTheFirstHeadingComesAgain()
    {
        const string text = "1. Aim\n\n2. Scope\n\n1. Aim\n\nThis is what we want.\n\n2. Scope\n\nThis is how far we go.\n";

        Assert.Equal(text.LastIndexOf("2. Scope", System.StringComparison.Ordinal), Outline("plain.txt", text).Find("2")[0].Span.Start);
    }

    [Fact]
    public void Outline_OfAnyText_CoversItsHeadingsInOrder() => AnyText.Check(text =>
    {
        var sections = Outline("any.md", text).Sections;
        for (var i = 1; i < sections.Count; i++)
        {
            Assert.True(sections[i - 1].Span.Start < sections[i].Span.Start);
        }

        Assert.All(sections.ToList(), s => Assert.True(s.Span.Length > 0 && s.Span.End <= text.Length));
    });

    private static ArticleOutline Outline(string path, string text) => ArticleReader.Read(path, text).Outline;

    private static string FirstAndLast(string text, SourceSpan span)
    {
        var lines = span.Of(text).Split('\n').Select(l => l.TrimStart('>', ' ').Replace("## ", "", System.StringComparison.Ordinal).Trim('#', '-')).Where(l => l.Length > 0).ToList();
        return lines[0] + " | " + lines[^1];
    }
}
