using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>How a citation is aligned with a passage, step by step, and what that costs: a word replaced 31, added 30, the first left out 20 and each more 3.</summary>
public sealed class AlignmentStepsTests
{
    // What both have as it is; {cited>source} where they differ, (cited>source) where that is permitted, …(left out) for an ellipsis.
    [Theory]
    [InlineData("a b c", "a b c", "0: a b c")]
    [InlineData("a b c", "b", "0: b")]
    [InlineData("a b c", "a c", "20: a {>b} c")]
    [InlineData("a b c d", "a d", "23: a {>b c} d")]
    [InlineData("a b c d e", "a e", "26: a {>b c d} e")]
    [InlineData("a b c", "a x c", "31: a {x>b} c")]
    [InlineData("a b", "a x b", "30: a {x>} b")]
    [InlineData("a b", "x", "30: {x>}")]
    [InlineData("a b", "x a", "30: {x>} a")]
    [InlineData("a b", "a b x", "30: a b {x>}")]
    [InlineData("a b c d", "a x d", "51: a {>b} {x>c} d")]
    [InlineData("a b c d", "a x y z d", "92: a {x>} {y>b} {z>c} d")]
    [InlineData("The a b", "the a", "0: the=The a")]
    [InlineData("a The b", "a the b", "31: a {the>The} b")]
    // A change of case is one word.
    [InlineData("The cat sat", "[t]he cat", "0: [ t ] he=The cat")]
    [InlineData("A cat sat", "[a] cat", "0: [ a ]=A cat")]
    [InlineData("an elk sat", "an [o]x sat", "31: an {[ o ] x>elk} sat")]
    [InlineData("an elk sat", "[o]x sat", "30: {[ o ] x>} sat")]
    [InlineData("an elk sat", "an elk [o]x sat", "30: an elk {[ o ] x>} sat")]
    [InlineData("an elk", "an elk [o]x", "30: an elk {[ o ] x>}")]
    // Ellipses leave out what they will.
    [InlineData("a b c d e f", "a … f", "0: a …(b c d e) f")]
    [InlineData("a b c d e f", "a … x f", "30: a …(b c d e) {x>} f")]
    [InlineData("a b c d e f", "… c d …", "0: …() c d")]
    [InlineData("a b c", "a … b c", "0: a …() b c")]
    [InlineData("a b c", "a b … x", "30: a b …() {x>}")]
    // Brackets stand for some words of one paragraph.
    [InlineData("a b c", "a [x] c", "2: a ([ x ]>b) c")]
    [InlineData("a b c d", "a [x] d", "4: a ([ x ]>b c) d")]
    [InlineData("a c", "a [x] c", "12: a ([ x ]>) c")]
    [InlineData("a 1 2 3 4 5 6 b", "a [x] b", "12: a ([ x ]>1 2 3 4 5 6) b")]
    [InlineData("a 1 2 3 4 5 6 7 b", "a [x] b", "32: a ([ x ]>1) {b>}")]
    [InlineData("a, 1, 2, 3, 4, 5, 6, b", "a [x] b", "26: a ([ x ]>, 1 , 2 , 3 , 4 , 5 , 6 ,) b")]
    [InlineData("a [b] c", "a [x] c", "31: a [ {x>b} ] c")]
    [InlineData("a [b] c", "a [x] [b] c", "30: a {[ x ]>} [ b ] c")]
    [InlineData("a [b c d] e f", "a [b x d] e f", "31: a [ b {x>c} d ] e f")]
    [InlineData("a b c d", "[x] c d", "2: ([ x ]>b) c d")]
    [InlineData("a b c d", "a b [x]", "2: a b ([ x ]>c)")]
    [InlineData("a [1 2 3 4 5 6 7 8 9 10 11 12 13 14 b c", "13 [x] b", "31: 13 {[ x ]>14} b")]
    [InlineData("a [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 b c", "14 [x] b", "31: 14 {[ x ]>15} b")]
    [InlineData("a [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 b c", "15 [x] b", "31: 15 {[ x ]>16} b")]
    [InlineData("a [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 b c", "16 [x] b", "2: 16 ([ x ]>17) b")]
    [InlineData("a [1 2 3 4 5 6 7 8 9 10 11 12 13 b c", "12 [x] b", "31: 12 {[ x ]>13} b")]
    [InlineData("a [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 b c", "17 [x] c", "2: 17 ([ x ]>b) c")]
    [InlineData("a 1] b c", "a [x] b", "35: a ([ x ]>) {>1 ]} b")]
    [InlineData("a 1] b c d", "a 1] b [x] d", "2: a 1 ] b ([ x ]>c) d")]
    [InlineData("[b c", "[x] c", "30: {[ x ]>} c")]
    [InlineData("[b c d e", "[x] d", "30: {[ x ]>} d")]
    [InlineData("b c] d e", "[x] d", "25: ([ x ]>b) {>c ]} d")]
    // The first word of a corpus, without a blank in front of it.
    [InlineData("o a (o) b", "a (x) b", "31: a ( {x>o} ) b")]
    [InlineData("o a (o) b", "a [x] b", "6: a ([ x ]>( o )) b")]
    [InlineData("o a (o) b", "a ([z]x) b", "31: a ( {[ z ] x>o} ) b")]
    [InlineData("o a (o) b", "a () b", "20: a ( {>o} ) b")]
    // Remarks stand for nothing.
    [InlineData("a b c", "a [sic] b", "0: a ([ sic ]>) b")]
    [InlineData("a b c", "a [sic] c", "20: a {>b} ([ sic ]>) c")]
    [InlineData("a 1 2 3 4 5 a b", "a [oak] b", "12: a ([ oak ]>) b")]
    [InlineData("a 1 2 3 4 5 6 a b", "a [oak] b", "12: a ([ oak ]>) b")]
    [InlineData("a 1 2 3 4 a b", "a [oak] b", "10: a ([ oak ]>1 2 3 4 a) b")]
    [InlineData("a [sic] o b", "a [sic] b", "20: a [ sic ] {>o} b")]
    [InlineData("a [oak] o b", "a [oak] b", "20: a [ oak ] {>o} b")]
    [InlineData("a … o b", "a … b", "0: a …(… o) b")]
    [InlineData("a [sic] b", "a [sic] b", "0: a [ sic ] b")]
    [InlineData("o o [oak] b", "a [oak] b", "30: {a>} [ oak ] b")]
    // Other readings of either side.
    [InlineData("we co-\noperate now", "we cooperate now", "0: we cooperate=co - operate now")]
    [InlineData("we co-\noperate now", "we co-operate now", "0: we co-operate=co - operate now")]
    [InlineData("we cooperate now", "we co-\noperate now", "0: we co - operate=cooperate now")]
    [InlineData("we coop-\nerate now", "we co-\noperate now", "0: we co - operate=coop - erate now")]
    [InlineData("we co-\noperate now", "we help now", "54: we {>co -} {help>operate} now")]
    [InlineData("we help now", "we co-\noperate now", "91: we {co>} {->} {operate>help} now")]
    [InlineData("we cooperate now", "we co-\noperated now", "91: we {co>} {->} {operated>cooperate} now")]
    [InlineData("cooperate now", "co-\noperate [sic] now", "0: co - operate=cooperate ([ sic ]>) now")]
    [InlineData("cooperate now", "[sic] co-\noperate … now", "0: ([ sic ]>) co - operate=cooperate …() now")]
    [InlineData("co-\noperate now", "cooperate [sic] now", "0: cooperate=co - operate ([ sic ]>) now")]
    [InlineData("coop-\nerate now", "co-\noperate [sic] now", "0: co - operate=coop - erate ([ sic ]>) now")]
    [InlineData("so cooperate now", "so co-\noperate, now", "30: so co - operate=cooperate {,>} now")]
    [InlineData("so cooperate now", "co-\noperate co-\noperate now", "90: {co>} {->} {operate>} co - operate=cooperate now")]
    [InlineData("so told.[3] so told.[3] The end", "so told. so told. The end", "0: so told . (>[ 3 ]) so told . (>[ 3 ]) The end")]
    [InlineData("un-\nrem-\narkable so", "re-\nmarkable so", "0: re - markable=rem - arkable so")]
    [InlineData("so un-\nrem-\narkable so", "so re-\nmarkable so", "23: so {>un -} re - markable=rem - arkable so")]
    [InlineData("un-\nrem-\narkable so", "unr-\nemarkable so", "0: unr - emarkable=un - rem - arkable so")]
    [InlineData("we co—\noperate now", "we co-\noperat now", "31: we co -=— {operat>operate} now")]
    [InlineData("we co—\noperate now", "we cooperate now", "54: we {>co —} {cooperate>operate} now")]
    [InlineData("we co—\noperate now", "we co—operat now", "31: we co — {operat>operate} now")]
    [InlineData("un-\nre-\nmarkable", "unre markable", "20: unre=un - re {>-} markable")]
    [InlineData("un-\nre-\nmarkable", "un remarkable", "20: un {>-} remarkable=re - markable")]
    [InlineData("un-\nre-\nmarkable", "unremarkable", "0: unremarkable=un - re - markable")]
    [InlineData("un-\nre-\nmarkable so", "unremarkabl so", "30: {unremarkabl>} so")]
    [InlineData("unremarkable so", "un-\nre-\nmarkable so", "0: un - re - markable=unremarkable so")]
    [InlineData("un-\nre-\nmarkable so", "unre-\nmarkable so", "0: unre=un - re - markable so")]
    [InlineData("un-\nre-\nmarkable so", "un-\nremarkable so", "0: un - remarkable=re - markable so")]
    [InlineData("co-\noperate now", "cooperate then", "30: cooperate=co - operate {then>}")]
    [InlineData("so told.[3] The end", "so told. The end", "0: so told . (>[ 3 ]) The end")]
    [InlineData("so told.[3] The end", "so told. An end", "31: so told . (>[ 3 ]) {An>The} end")]
    [InlineData("so told.[3] The end", "so told [x]", "12: so told ([ x ]>)")]
    public void Steps_AreThoseOfTheCheapestWay(string source, string citation, string steps) => Assert.Equal(steps, Align([source], citation, 0, int.MaxValue));

    // The border between two passages is crossed by an ellipsis alone.
    [Theory]
    [InlineData("a b|c d", "a b c d", "60: a b {c>} {d>}")]
    [InlineData("a b|c d", "a b … c d", "0: a b …(|) c d")]
    [InlineData("a b|c d", "a b [x] c d", "72: a b ([ x ]>) {c>} {d>}")]
    [InlineData("a b|c d", "a b x c d", "90: a b {x>} {c>} {d>}")]
    [InlineData("a b|c d", "a x c d", "60: {a>} {x>} c d")]
    [InlineData("a b|c d", "b [o]x c", "60: b {[ o ] x>} {c>}")]
    [InlineData("a b|c d", "b co-\nop c", "120: b {co>} {->} {op>} {c>}")]
    [InlineData("a b|c d", "b c", "30: b {c>}")]
    public void Passages_AreJoinedByAnEllipsisAlone(string sources, string citation, string steps) => Assert.Equal(steps, Align(sources.Split('|'), citation, 0, int.MaxValue));

    [Theory]
    [InlineData(0, 4, "30: b c {cooperate>}")]
    [InlineData(1, 4, "30: b c {cooperate>}")]
    [InlineData(1, 3, "30: b c {cooperate>}")]
    [InlineData(2, 3, "60: {b>} c {cooperate>}")]
    [InlineData(2, 2, "90: {b>} {c>} {cooperate>}")]
    [InlineData(3, 8, "60: {b>} {c>} cooperate=co - operate")]
    [InlineData(4, 8, "90: {b>} {c>} {cooperate>}")]
    [InlineData(3, 6, "60: {b>} {c>} cooperate=co - operate")]
    public void Window_IsAllThatIsLookedAt(int first, int end, string steps) => Assert.Equal(steps, Align(["a b c co-\noperate d"], "b c cooperate", first, end));

    // Nothing of the source is in the window, or not what a reading needs.
    [Theory]
    [InlineData("x y cooperate", "co-\noperate x", 0, 2, "90: {co>} {->} {operate>} x")]
    [InlineData("x y cooperate", "co-\noperate x", 1, 2, "120: {co>} {->} {operate>} {x>}")]
    [InlineData("x y co-\noperate", "cooperate x", 0, 4, "30: {cooperate>} x")]
    [InlineData("x y coop-\nerate z", "co-\noperate x", 0, 4, "90: {co>} {->} {operate>} x")]
    [InlineData("x y coop-\nerate z", "y co-\noperate z", 1, 6, "0: y co - operate=coop - erate z")]
    [InlineData("x y coop-\nerate z", "y co-\noperate z", 2, 6, "30: {y>} co - operate=coop - erate z")]
    [InlineData("x y coop-\nerate z", "y co-\noperate z", 3, 6, "91: {y>} {co>} - {operate>erate} z")]
    [InlineData("x y [a b] z", "y [b] z", 3, 7, "50: {y>} [ b ]=b {>]} z")]
    [InlineData("x y [a b] z", "y [c] z", 3, 7, "55: {y>} ([ c ]>a) {>b ]} z")]
    [InlineData("x y [a b] z", "[c] b", 3, 7, "2: ([ c ]>a) b")]
    [InlineData("x y [a b] z", "[c] b", 2, 7, "30: {[ c ]>} b")]
    [InlineData("x y z", "… x", 1, 3, "30: …() {x>}")]
    [InlineData("x y z", "x … z", 1, 3, "30: {x>} …() z")]
    [InlineData("x y z", "x [sic] z", 1, 3, "30: {x>} ([ sic ]>) z")]
    [InlineData("x y z", "x [oak] z", 1, 3, "32: {x>} ([ oak ]>y) z")]
    public void Window_IsAllThatReadingsAndMarksSee(string source, string citation, int first, int end, string steps) => Assert.Equal(steps, Align([source], citation, first, end));

    // The same grid again, for another window.
    [Fact]
    public void Grid_ForgetsTheWindowBefore()
    {
        var index = TestCorpus.WordsOf("a b c d e f g h", "x b y d");
        using var citation = new CitationWords("b c d", index.Words);
        var grid = new AlignmentGrid(index, citation, citation.End, citation.Marks);

        Assert.Equal((4, 0), grid.Fill(new TokenRange(0, 8)));
        Assert.Equal((4, 31), grid.Fill(new TokenRange(9, 13)));
        Assert.Equal((3, 0), grid.Fill(new TokenRange(1, 5)));
        Assert.Equal((0, 90), grid.Fill(new TokenRange(5, 5)));
        Assert.Equal((4, 0), grid.Fill(new TokenRange(0, 7)));
    }

    private static string Align(string[] sources, string text, int first, int end)
    {
        var index = TestCorpus.WordsOf(sources);
        using var citation = new CitationWords(text, index.Words);
        var grid = new AlignmentGrid(index, citation, citation.End, citation.Marks.FindAll(m => m.End <= citation.End));
        var (last, cost) = grid.Fill(new TokenRange(first, System.Math.Min(end, index.Codes.Length - 1)));
        return $"{cost}: {string.Join(' ', grid.Trace(last).Select(s => Show(index, citation, s)))}";
    }

    private static string Show(WordIndex index, CitationWords citation, AlignmentStep step)
    {
        var cited = string.Join(' ', Enumerable.Range(step.Cited.First, step.Cited.Length).Select(i => citation.List.TextOf(i).ToString()));
        var source = string.Join(' ', Enumerable.Range(step.Source.First, step.Source.Length).Select(i => index.Codes[i] < 0 ? "|" : index.Words[index.Codes[i] >> 1].ToString()));
        return step.Kind switch
        {
            StepKind.Same => cited == source ? cited : $"{cited}={source}",
            StepKind.Differs => $"{{{cited}>{source}}}",
            StepKind.Ellipsis => $"…({source})",
            _ => $"({cited}>{source})",
        };
    }
}
