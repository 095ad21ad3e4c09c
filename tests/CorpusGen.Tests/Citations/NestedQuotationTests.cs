using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Of quotations in one another the innermost that holds all of the cited words is named, and the innermost that somebody is credited with credits them.</summary>
public sealed class NestedQuotationTests
{
    private const string Text = "aa bb cc dd ee ff gg hh ii jj.";

    // Each quotation as its first word, its last and its speaker; numbered as they are given.
    [Theory]
    // One begins where the other does, or ends there, in either order.
    [InlineData("aa-ee Ann, aa-cc Bob", "bb", "2 Bob")]
    [InlineData("aa-cc Bob, aa-ee Ann", "bb", "1 Bob")]
    [InlineData("aa-cc Bob, aa-ee Ann", "bb cc dd", "2 Ann")]
    [InlineData("aa-ee Ann, cc-ee Bob", "dd", "2 Bob")]
    [InlineData("aa-ee Ann, cc-ee -", "dd", "2 Ann")]
    [InlineData("aa-ee -, aa-cc -", "bb", "2 ")]
    [InlineData("aa-ee Ann, cc-ee -", "bb cc", "1 Ann")]
    // Three, of which the middle one does not hold the words, or is credited with nobody.
    [InlineData("aa-ii Ann, bb-cc Bob, ee-hh Cid", "ff", "3 Cid")]
    [InlineData("aa-ii Ann, bb-cc Bob, ee-hh Cid", "dd", "1 Ann")]
    [InlineData("aa-ii Ann, bb-hh -, cc-gg -", "dd ee", "3 Ann")]
    [InlineData("aa-ii Ann, bb-hh -, cc-gg Cid", "dd ee", "3 Cid")]
    [InlineData("aa-ii Ann, bb-hh -, cc-gg Cid", "dd ee", "1 Ann", "Ann")]
    [InlineData("aa-ii Ann, bb-hh Bob, cc-gg Cid", "dd ee", "2 Bob", "Bob")]
    [InlineData("bb-hh Bob, cc-gg Cid, aa-ii Ann", "dd ee", "2 Cid")]
    // Beside all of them, and over an end.
    [InlineData("bb-cc Bob, ee-hh Cid", "dd", "")]
    [InlineData("bb-cc Bob, ee-hh Cid", "ii", "")]
    [InlineData("bb-cc Bob, ee-hh Cid", "aa bb", "")]
    [InlineData("bb-cc Bob, cc-hh Cid", "cc", "2 Cid")]
    [InlineData("bb-ee Bob, cc-hh Cid", "bb cc", "1 Bob")]
    [InlineData("bb-ee Bob, cc-hh Cid", "gg", "2 Cid")]
    public void Words_BelongToTheInnermost(string quotations, string citation, string named, string? claimed = null)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("source", Text) with { Quotations = quotations.Split(", ").Select(Quotation).ToEquatableArray() }]);
        var verdict = index.Check(citation, "source", claimed);

        Assert.Equal(VerdictKind.Found, verdict.Kind);
        Assert.Equal(named, verdict.Passage!.Quotation is { } id ? $"{id} {verdict.Passage.Speaker}" : "");
    }

    private static CitableQuotation Quotation(string written, int number)
    {
        var (words, speaker) = (written.Split(' ')[0].Split('-'), written.Split(' ')[1]);
        var start = Text.IndexOf(words[0], System.StringComparison.Ordinal);
        var span = SourceSpan.FromBounds(start, Text.IndexOf(words[1], System.StringComparison.Ordinal) + 2);
        return new CitableQuotation($"{number + 1}", span, speaker == "-" ? null : speaker, speaker == "-" ? [] : [speaker], number);
    }
}
