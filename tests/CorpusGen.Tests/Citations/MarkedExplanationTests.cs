using System;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What is said of a citation that has editor's marks and does not hold: the marks are no part of what differs.</summary>
public class MarkedExplanationTests
{
    private const string Text = """
        But we need to mend the old harbour wall before the storms of autumn, the harbour master told the council on Monday.[3] The council's
        engineers gave their co-
        operation [in writing], and teh ferry goes on sailing.

        No boat was lost. The fishermen of the village walked home over the ice.
        """;

    private static readonly CorpusIndex Index = TestCorpus.Of(Text);

    [Theory]
    // A change of case.
    [InlineData("[W]e must mend the old harbour wall", "\"must\" for \"need to\"")]
    [InlineData("[W]e must mend", "\"must\" for \"need to\"")]
    [InlineData("[B]ut we need to mend the new harbour wall", "\"new\" for \"old\"")]
    [InlineData("[T]hey need to mend the old harbour wall", "\"[T]hey\" for \"we\"")]
    [InlineData("but we need to [M]and the old harbour wall", "\"[M]and\" for \"mend\"")]
    [InlineData("mend the old harbour wall before the [G]ales", "\"[G]ales\" for \"storms\"")]
    // Brackets that replace, and brackets that add.
    [InlineData("we need to mend [it] before the gales of autumn", "\"gales\" for \"storms\"")]
    [InlineData("[they] need to mend the old harbor wall", "\"harbor\" for \"harbour\"")]
    [InlineData("mend the [very] old harbour wall before the gales of autumn", "\"gales\" for \"storms\"")]
    [InlineData("before the storms of autumn, [he] toled the council on Monday", "\"toled\" for \"told\"")]
    // Brackets of the source.
    [InlineData("engineers gave their cooperation [by letter], and", "\"by letter\" for \"in writing\"")]
    [InlineData("engineers gave their cooperation [in wrting]", "\"wrting\" for \"writing\"")]
    // Ellipses.
    [InlineData("we must … mend the old harbour wall", "\"must\" for \"need\"")]
    [InlineData("we need to mend the old harbour wall … the harbour master toled the council", "\"toled\" for \"told\"")]
    [InlineData("we need to mend the old harbour wall, [...] , the mayor told the council on Monday", "\"mayor\" for \"harbour master\"")]
    [InlineData("mend the new harbour wall … the fishermen of the town walked home", "\"new\" for \"old\", \"the\" for \"The\", \"town\" for \"village\"")]
    [InlineData("[W]e must mend the old … wall before [all] the storms", "\"must\" for \"need to\"")]
    // Remarks.
    [InlineData("and teh [sic] fery goes on sailing", "\"fery\" for \"ferry\"")]
    [InlineData("and teh [sic] boat goes on sailing [emphasis added]", "\"boat\" for \"ferry\"")]
    [InlineData("[W]e must [sic] mend the old harbour wall … before [the] storms", "\"must\" for \"need to\"")]
    // Footnote marks and hyphens at line ends.
    [InlineData("told the council on Tuesday. The council's engineers", "\"Tuesday\" for \"Monday\"")]
    [InlineData("told the council on Monday. The council's divers gave their cooperation", "\"divers\" for \"engineers\"")]
    [InlineData("told the council on Monday.[4] The council's engineers", "\"4\" for \"3\"")]
    [InlineData("told the council[7] on Monday. The council's engineers", "\"[7]\" is added")]
    [InlineData("[The] engineers gave … cooperation [in writing], and teh [sic] boat", "\"boat\" for \"ferry\"")]
    public void Altered_NamesTheDifferingWords_AndNotTheMarks(string citation, string differences)
    {
        var problem = Index.Check(citation, "source").ToProblem()!;

        Assert.Equal(("CG0002", differences), (problem.Rule.Id, problem.Arguments[0]));
    }

    [Theory]
    // The first of several passages that are equally near.
    [InlineData("The red boat sank at noon. The blue boat sank at noon.", "the green boat sank at noon", "\"green\" for \"red\"")]
    // Hyphens at line ends, on either side, also at the end.
    [InlineData("They gave their co-\noperation in writing.", "gave their cooperation in print", "\"print\" for \"writing\"")]
    [InlineData("They gave their co-\noperation in writing.", "They gave their help in writing", "\"help\" for \"co- operation\"")]
    [InlineData("They gave their full co-\noperation", "They gave the full cooperation", "\"the\" for \"their\"")]
    [InlineData("They gave their cooperation in writing.", "gave their co-\noperation in print", "\"print\" for \"writing\"")]
    [InlineData("They gave their full cooperation", "They gave the full co-\noperation", "\"the\" for \"their\"")]
    [InlineData("They gave their coop-\neration in writing.", "gave their co-\noperation in print", "\"print\" for \"writing\"")]
    [InlineData("They gave their full coop-\neration", "They gave the full co-\noperation", "\"the\" for \"their\"")]
    [InlineData("A two-\nway street and un-\nre-\nmarkable houses.", "A two-way street and unremarkable sheds", "\"sheds\" for \"houses\"")]
    [InlineData("The un-\nre-\nmarkable houses burned.", "The un-\nremarkable houses fell", "\"fell\" for \"burned\"")]
    // A word that begins the corpus, again and without a blank in front of it.
    [InlineData("Ice is here, and (Ice) was a word of theirs.", "here, and (Eis) was a word of theirs", "\"Eis\" for \"Ice\"")]
    // A bracket stands for six words and no more.
    [InlineData("a b c d e f g h i j k l m n", "a b c [X] j k l m z", "\"z\" for \"n\"")]
    [InlineData("a b c, d, e, f, g, h, i, j k l m n", "a b c, [X], j k l m z", "\"z\" for \"n\"")]
    [InlineData("a b c d e f g h i j k l m n o", "a b c [X] k l m n z", "\"d\" is missing, \"z\" for \"o\"")]
    // No bracket stands where the source has its own.
    [InlineData("They sold the ferry [in May] to the town of Elm.", "They sold [it] [in May] to the town of Oak", "\"ferry\" is missing, \"Oak\" for \"Elm\"")]
    public void Altered_NamesTheDifferingWords_OfTheNearestReading(string source, string citation, string differences)
    {
        var problem = TestCorpus.Of(source).Check(citation, "source").ToProblem()!;

        Assert.Equal(("CG0002", differences), (problem.Rule.Id, problem.Arguments[0]));
    }

    // Both passages have as many of the words: the first in disorder, in a short article.
    [Theory]
    [InlineData("tall three ships left the quiet harbour dawn at", "It was in the grey light of the last cold day of a week of rain that three tall ships left the quiet harbour at dawn", "three small ships left the quiet harbour at dawn", "\"small\" for \"tall\"")]
    [InlineData("town co-\noperation the in gave their", "It was in the grey light of the last cold day of a week of rain that they gave their co-\noperation in the town", "rain they gave their cooperation in the town", "\"that\" is missing")]
    public void Altered_IsComparedWithTheArticleThatHasTheWordsInOrder(string first, string second, string citation, string differences)
    {
        var index = CorpusIndex.Create([TestCorpus.Article("a", first), TestCorpus.Article("b", second)]);

        Assert.Equal(("b", differences), (index.Check(citation).Passage?.Article, index.Check(citation).ToProblem()!.Arguments[0]));
    }

    [Theory]
    [InlineData("one two three four fi-\nve six seven eight nine ten", "one two three four five six xx xx xx xx", VerdictKind.Altered)]
    [InlineData("one two three four five six seven eight nine ten", "one two three four fi-\nve six xx xx xx xx", VerdictKind.Altered)]
    [InlineData("one two three four fi-\nve six seven eight nine ten", "one two three four five xx xx xx xx xx", VerdictKind.NotFound)]
    public void WordAcrossALineEnd_IsAWordThatStands(string source, string citation, VerdictKind expected) =>
        Assert.Equal(expected, TestCorpus.Of(source).Check(citation).Kind);

    [Fact]
    public void QuotationsAlone_AreJoinedByAnEllipsisOnly()
    {
        var article = TestCorpus.Article("source", "|Ann«We go home tonight,» she said. |Ann«And never come again to town.»");
        var index = CorpusIndex.Create([TestCorpus.QuotationsOf(article with { Quotations = [article.Quotations[0], article.Quotations[1] with { Utterance = 1 }] })]);

        Assert.Equal("\"tonight\" is added, \"twon\" for \"town\"", index.Check("We go … tonight And never come again to twon", "source").ToProblem()!.Arguments[0]);
        Assert.Equal("\"twon\" for \"town\"", index.Check("We go … And never come again to twon", "source").ToProblem()!.Arguments[0]);
    }

    [Theory]
    [InlineData("walked home over the ice … the storms of autumn, the harbour master", "its parts stand in another order, or too far apart")]
    [InlineData("we need to mend the old harbour … the fishermen of the village", "its parts stand in another order, or too far apart")]
    public void Parts_ThatStandElsewhere_AreSaidToDoSo(string citation, string differences)
    {
        var source = TestCorpus.Of("We need to mend the old harbour before the storms of autumn, the harbour master said.\n\nNo.\n\nYes, walked home over the ice and the fishermen of the village.");

        Assert.Equal(differences, source.Check(citation, "source").ToProblem()!.Arguments[0]);
    }

    // From the first part to the last, each where it stands nearest; only the longest where they lie far apart.
    [Theory]
    [InlineData("We need to mend the wall. It is late. The storms of autumn are near.", "storms of autumn are … need to mend the", "need to mend the wall. It is late. The storms of autumn are")]
    [InlineData("Boats sail at noon. Rain fell. The old mill burned. Boats sail at noon.", "the old mill … Rain fell. The … Boats sail at", "Rain fell. The old mill burned. Boats sail at")]
    [InlineData("Boats sail at noon. Rain fell. The mill burned. It was late. They were home. Boats sail at noon.", "Rain fell. The … Boats sail at … burned. It was", "Boats sail at noon. Rain fell. The mill burned. It was")]
    public void Parts_ThatStandElsewhere_AreShownTogether(string source, string citation, string passage) => Assert.Equal(passage, TestCorpus.Of(source).Check(citation).Passage!.Text);

    [Theory]
    [InlineData(40, "We mend the wall")]
    [InlineData(80, "boats sail home at noon")]
    public void Parts_ThatStandFarApart_AreShownByTheLongest(int words, string start)
    {
        var source = $"We mend the wall {string.Join(' ', Enumerable.Range(0, words).Select(i => "w" + i))} and boats sail home at noon";
        var verdict = TestCorpus.Of(source).Check("boats sail home at noon … We mend the wall");

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.StartsWith(start, verdict.Passage!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[W]e sell [fresh] ice … to [the] sailors of the north [sic]")]
    [InlineData("[The council] of the north … sells [fresh] ice to sailors")]
    [InlineData("we … they … nobody … ever … mends … anything")]
    public void Marks_MakeNothingNear(string citation) => Assert.Equal(VerdictKind.NotFound, Index.Check(citation, "source").Kind);

    [Fact]
    public void Words_InALargeCorpus_AreFoundThroughManyCommonOnes()
    {
        // Every word stands in hundreds of places; only their order says where.
        var words = Enumerable.Range(0, 60_000).Select(i => $"w{(i * 7919L % 60_000L * i / 97) % 150}").ToArray();
        var index = TestCorpus.Of(string.Join(' ', words));
        var found = 0;
        for (var first = 100; first < words.Length - 20; first += 997)
        {
            var cited = words[first..(first + 12)];
            cited[6] = "zebra";
            var verdict = index.Check(string.Join(' ', cited), "source");
            found += verdict.Kind == VerdictKind.Altered && verdict.Differences is [{ Cited: "zebra" }] ? 1 : 0;
        }

        Assert.Equal((words.Length - 20 - 100 + 996) / 997, found);
    }

    [Fact]
    public void Explanation_OfALongCitationWithManyMarks_TakesBoundedTime()
    {
        var citation = string.Concat(Enumerable.Repeat("the harbour [wall] … of ", 400));

        var used = Stopwatch.StartNew();

        Assert.NotNull(Index.Check(citation, "source").ToProblem());
        Assert.InRange(used.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
