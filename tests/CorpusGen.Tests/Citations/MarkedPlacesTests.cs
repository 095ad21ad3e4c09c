using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Where each part of a citation with marks is found, how much is left out, and how much is tried at most.</summary>
public sealed class MarkedPlacesTests
{
    // Each place: its parts by their tokens, and how many tokens of the source lie between them.
    [Theory]
    [InlineData("a b c d", "a b c d", "")]
    [InlineData("a b c d", "a … d", "0-1 3-4 (2)")]
    [InlineData("a b c d", "a … b", "0-1 1-2 (0)")]
    [InlineData("a b c d", "a … c … d", "0-1 2-3 3-4 (1)")]
    [InlineData("a b c d", "… b c …", "1-3 (0)")]
    [InlineData("a b c d", "d … a", "")]
    [InlineData("a … b", "a … b", "0-1 2-3 (0)")]
    [InlineData("a … b", "a… b", "0-1 2-3 (1)")]
    [InlineData("a… b", "a … b", "0-1 2-3 (1)")]
    [InlineData("a… b", "a… b", "0-1 2-3 (0)")]
    [InlineData("a x a y b", "a … b", "2-3 4-5 (1)")]
    [InlineData("a b x b", "a … b", "0-1 1-2 (0); 0-1 3-4 (2)")]
    [InlineData("a b b c", "a … b … c", "0-1 1-2 3-4 (1)")]
    [InlineData("a x b b y c", "a … b … c", "0-1 2-3 5-6 (3)")]
    [InlineData("a x b y a b", "a … b", "0-1 2-3 (1); 4-5 5-6 (0)")]
    // Brackets: for no word, for up to six words, not beside a bracket of the source, not over the end of a paragraph.
    [InlineData("a b", "a [x] b", "0-1 1-2 (0)")]
    [InlineData("a o b", "a [x] b", "0-1 2-3 (1)")]
    [InlineData("a o, o, o b", "a [x] b", "0-1 6-7 (5)")]
    [InlineData("a 1 2 3 4 5 6 b", "a [x] b", "0-1 7-8 (6)")]
    [InlineData("a 1 2 3 4 5 6 7 b", "a [x] b", "")]
    [InlineData("a 1 2 3 4 5 6, b c", "a [x], b c", "0-1 7-10 (6)")]
    [InlineData("a 1, 2, 3, 4, 5, 6 b", "a [x] b", "0-1 12-13 (11)")]
    [InlineData("o a (o) b", "a [x] b", "1-2 5-6 (3)")]
    [InlineData("a b c 1 2 3 4 5 6 7 8 9 10 11 12 d e", "a b c [x] [y] d e", "0-3 15-17 (12)")]
    [InlineData("a b c 1 2 3 4 5 6 7 8 9 10 11 12 13 d e", "a b c [x] [y] d e", "")]
    [InlineData("a\n\nb", "a [x] b", "0-1 1-2 (0)")]
    [InlineData("a o\n\nb", "a [x] b", "0-1 2-3 (1)")]
    [InlineData("a\n\no b", "a [x] b", "0-1 2-3 (1)")]
    [InlineData("a o\n\no b", "a [x] b", "")]
    [InlineData("a [o] b", "a [x] b", "")]
    [InlineData("a [o] b", "a [o] b", "0-5 (0)")]
    [InlineData("a o [b] c", "a [x] b c", "")]
    [InlineData("[a b c", "[x] a b", "")]
    [InlineData("[ o a b c", "[x] a b", "2-4 (0)")]
    [InlineData("a b]", "a b [x]", "")]
    [InlineData("a b o]", "a b [x]", "0-2 (0)")]
    [InlineData("a b", "[x] a b", "0-2 (0)")]
    [InlineData("a b", "a b [x]", "0-2 (0)")]
    // A bracket and an ellipsis: the bracket stands beside no bracket of the source.
    [InlineData("a [o] b c d", "a … [x] d", "0-1 6-7 (5)")]
    [InlineData("a o [d] c", "a … [x] d c", "")]
    [InlineData("a [o] d c", "a [x] … d c", "")]
    [InlineData("a o [o] d c", "a [x] … d c", "0-1 5-7 (4)")]
    [InlineData("a [o] d c", "a … [x] d c", "")]
    [InlineData("a o d [c] e", "a … [x] d", "0-1 2-3 (1)")]
    [InlineData("[c] a o d", "a … [x] d", "3-4 5-6 (1)")]
    // What stands beside the words is no matter where no bracket is cited beside it.
    [InlineData("a [o] b c d", "b … d", "4-5 6-7 (1)")]
    [InlineData("a b c [o] d", "a … c", "0-1 2-3 (1)")]
    [InlineData("a [o] b [o] c", "b … [o] c", "4-5 5-9 (0)")]
    [InlineData("[o] b c [o]", "… b c …", "3-5 (0)")]
    [InlineData("[o] b c [o]", "[sic] b c [sic]", "3-5 (0)")]
    // Remarks stand for nothing.
    [InlineData("a b", "a [sic] b", "0-1 1-2 (0)")]
    [InlineData("a o b", "a [sic] b", "")]
    [InlineData("a o b", "a [sic] … b", "0-1 2-3 (1)")]
    [InlineData("a [b", "a [sic] [ b", "")]
    // A bracket that the source has is rather text than mark, and so are two.
    [InlineData("a [k] b c d", "a [k] b [x] d", "0-5 6-7 (1)")]
    [InlineData("a [k] b [l] c", "a [k] b [l] c", "0-9 (0)")]
    [InlineData("a [k] b; a b c", "a [k] b", "0-5 (0)")]
    // Of more than four brackets, those that stand nowhere are marks, then all: what is both here and elsewhere is not told apart.
    [InlineData("p [k] q 1 r 2 s 3 t and [e].", "p [k] q [e] r [x] s [y] t", "0-5 6-7 8-9 10-11 (3)")]
    [InlineData("p [k] q 1 r 2 s 3 t 4 u and [e].", "p [k] q [e] r [x] s [y] t [z] u", "")]
    [InlineData("p [k] q 1 r 2 s 3 t 4 u and [e].", "p [k] q [v] r [x] s [y] t [z] u", "0-5 6-7 8-9 10-11 12-13 (4)")]
    [InlineData("p 0 q 1 r 2 s 3 t 4 u and [e].", "p [e] q [v] r [x] s [y] t [z] u", "0-1 2-3 4-5 6-7 8-9 10-11 (5)")]
    [InlineData("p [k] q [l] r [m] s [n] t [o] u and.", "p [k] q [l] r [m] s [n] t [o] u", "0-21 (0)")]
    public void Parts_AreFoundInOrder_LeavingOutLeast(string source, string citation, string places) => Assert.Equal(places, Find([source], citation));

    [Theory]
    [InlineData("a b|a c b|b a", "a … b", "0-1 1-2 (0); 3-4 5-6 (1)")]
    [InlineData("a|b", "a … b", "")]
    [InlineData("b|a o b|a b", "a [x] b", "2-3 4-5 (1); 6-7 7-8 (0)")]
    [InlineData("a b|c a b", "… a b", "0-2 (0); 4-6 (0)")]
    public void Parts_StandInOneArticle(string sources, string citation, string places) => Assert.Equal(places, Find(sources.Split('|'), citation));

    [Theory]
    [InlineData(256, "0-1 2-3 (1)")]
    [InlineData(257, "")]
    public void Marks_AreCounted(int marks, string places) => Assert.Equal(places, Find(["a x b"], "a " + string.Concat(Enumerable.Repeat("… ", marks)) + "b"));

    // One step for each place of either part; one for reading the ellipsis literally, eight for its reach, and one for each place in it.
    [Theory]
    [InlineData(2_040, 39, 39)]
    [InlineData(1_369, 63, 0)]
    public void Steps_AreCounted(int first, int second, int places)
    {
        var found = Find([string.Concat(Enumerable.Repeat("a ", first)) + string.Concat(Enumerable.Repeat("b ", second))], "a … b");

        Assert.Equal(places, found.Length == 0 ? 0 : found.Split(';').Length);
    }

    // One step for each place of the first part, and one for each of the seven places behind it where a bracket may end, but for those behind the text's end.
    [Theory]
    [InlineData(12_501, true)]
    [InlineData(12_502, false)]
    public void Steps_BehindBrackets_AreCounted(int first, bool isFound) =>
        Assert.Equal(isFound, Find([string.Concat(Enumerable.Repeat("a ", first)) + "b"], "a [x] b").Length > 0);

    // Only articles that have the rarest part are tried: those that have nothing but a common one would use up all steps.
    [Theory]
    [InlineData("a … b", "a o b", "10503-10504 10505-10506 (1)")]
    [InlineData("a … b … a", "a o b a", "10503-10504 10505-10506 10506-10507 (1)")]
    [InlineData("a … a … b", "a a b", "10503-10504 10504-10505 10505-10506 (0)")]
    [InlineData("b … a", "b o a", "10503-10504 10505-10506 (1)")]
    [InlineData("a … a", "b", "")]
    public void RarestPart_SaysWhichArticlesAreTried(string citation, string last, string places)
    {
        var common = string.Concat(Enumerable.Repeat("a ", 3_500));

        Assert.Equal(places, Find([common, common, common, last], citation));
    }

    [Fact]
    public void Search_IsStoppedBetweenTwoParts()
    {
        Assert.Throws<OperationCanceledException>(() => Find(["a b"], "a … b", new CancellationToken(canceled: true)));
        Assert.Equal("1-2 (0)", Find(["a b"], "… b", new CancellationToken(canceled: true)));
    }

    private static string Find(string[] sources, string text, CancellationToken cancellation = default)
    {
        CitableArticle[] articles = [.. sources.Select((s, i) => TestCorpus.Article("a" + i, s))];
        ArticleWords[] words = [.. articles.Select(a => ArticleWords.Of(a))];
        var places = new CorpusPlaces(articles, words, WordIndex.Merge(words, CancellationToken.None));
        using var citation = new CitationWords(text, places.Index.Words);
        List<SourceMatch> found = new MarkedMatcher(places, citation, cancellation).Find(new TokenRange(0, places.Index.Codes.Length));

        Assert.All(found, m => Assert.Equal((m.Pieces[0].First, m.Pieces[^1].End), (m.Range.First, m.Range.End)));
        return string.Join("; ", found.Select(m => $"{string.Join(' ', m.Pieces.Select(p => $"{p.First}-{p.End}"))} ({m.Omitted})"));
    }
}
