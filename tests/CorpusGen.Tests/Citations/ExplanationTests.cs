using System;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What is said of a citation that does not hold.</summary>
public class ExplanationTests
{
    private const string Text = """
        The harbour master opens the gate at 9.5 metres.

        |Ann Lee«The endpoint must not close the old harbour before
        the last of the fishing boats is safe.»
        """;

    private static readonly CorpusIndex Index = CorpusIndex.Create([TestCorpus.Article("harbour", Text), TestCorpus.Article("other", "Nothing of that kind.")]);

    [Theory]
    [InlineData("The endpoint must close the old harbour", "\"not\" is missing", "close")]
    [InlineData("opens the gate at 9.4 metres", "\"9.4\" for \"9.5\"", "9.4")]
    [InlineData("The gate must not close the old harbour", "\"gate\" for \"endpoint\"", "gate")]
    [InlineData("must not close the old harbour before it is safe", "\"it\" for \"the last of the fishing boats\"", "it")]
    [InlineData("must not ever close the old harbour", "\"ever\" is added", "ever")]
    [InlineData("must not close the Old harbor before", "\"Old harbor\" for \"old harbour\"", "Old harbor")]
    [InlineData("before the last of the fishing-boats is safe", "\"fishing-boats\" for \"fishing boats\"", "fishing-boats")]
    [InlineData("must not close the harbour before the boats", "\"old\" is missing, \"last of the fishing\" is missing", "harbour")]
    [InlineData("must not, close the old harbour", "\",\" is added", ",")]
    [InlineData("must not close the \"old\" harbour", "'\"' is added, '\"' is added", "\"")]
    [InlineData("must not (ever) close the old harbour", "\"(ever)\" is added", "(ever)")]
    [InlineData("opens the gate at9.5 metres", "\"at9.5\" for \"at 9.5\"", "at9.5")]
    [InlineData("The endpoint has to close the old harbour", "\"has to\" for \"must not\"", "has to")]
    [InlineData("the endpoint may close the old harbour", "\"may\" for \"must not\"", "may")]
    [InlineData("endpoint may close the old harbour", "\"may\" for \"must not\"", "may")]
    public void Altered_NamesTheDifferingWords(string citation, string differences, string underlined)
    {
        var problem = Index.Check(citation, "harbour").ToProblem()!;

        Assert.Equal("CG0002", problem.Rule.Id);
        Assert.Equal(differences, problem.Arguments[0]);
        Assert.Equal(underlined, problem.Span.Of(citation));
    }

    [Theory]
    [InlineData("The endpoint must close the old harbour", "harbour", null, "The quotation is altered: \"not\" is missing; the source says \"The endpoint must not close the old harbour\" (Ann Lee, harbour.txt:3)")]
    [InlineData("opens the gate at 9.4 metres", null, null, "The quotation is altered: \"9.4\" for \"9.5\"; the source says \"opens the gate at 9.5 metres\" (harbour.txt:1)")]
    [InlineData("Trains run twice an hour", null, null, "\"Trains run twice an hour\" is nowhere in the corpus, and no passage is near")]
    [InlineData("must not close", "harbour", "Bob Hill", "Ann Lee said this, not Bob Hill (harbour.txt:3)")]
    [InlineData("opens the gate", "other", null, "This stands in 'harbour', not in 'other' (harbour.txt:1)")]
    [InlineData("opens the gate", null, "Ann Lee", "These are the article's own words, not a quotation by Ann Lee (harbour.txt:1)")]
    [InlineData("opens the gate", "harbor", null, "There is no article 'harbor'; the nearest key is 'harbour'")]
    [InlineData("harbour", null, null, "\"harbour\" stands in 2 places; cite more of it, or name the article")]
    public void Message_SaysWhatIsWrongInOneLine(string citation, string? article, string? speaker, string message) =>
        Assert.Equal(message, Index.Check(citation, article, speaker).ToProblem()!.Message);

    [Theory]
    [InlineData("We sell no ice today", "pier", null, "1999", "The source gives 2021-03, not 1999; correct the date (pier.txt:2)")]
    [InlineData("We sell no ice today", "pier", "Bob Hill", null, "Nobody is credited with this, not Bob Hill (pier.txt:2)")]
    [InlineData("Trains run twice an hour", "pier", null, null, "\"Trains run twice an hour\" is nowhere in 'pier', nor in the rest of the corpus, and no passage is near")]
    [InlineData("Trains run twice an hour", "zzz", null, null, "There is no article 'zzz'")]
    [InlineData("The boats of the northern island company sail out at six on every morning of the week but Sunday and come home at four", "pier", null, null, "The quotation is altered: \"six\" for \"five\"; the source says \"…company sail out at five on every morning of the week but…\" (pier.txt:1)")]
    [InlineData("boats of the northern island company sail out at five on every morning of the week but Sunday and come home at one", "pier", null, null, "The quotation is altered: \"one\" for \"four\"; the source says \"…every morning of the week but Sunday and come home at four\" (pier.txt:1)")]
    [InlineData("on every morning of the week but Sunday and come at four", "pier", null, null, "The quotation is altered: \"home\" is missing; the source says \"…every morning of the week but Sunday and come home at four\" (pier.txt:1)")]
    public void Message_NamesWhatIsClaimedAndWhatStands(string citation, string article, string? speaker, string? date, string message)
    {
        var index = CorpusIndex.Create(
        [
            TestCorpus.Article(
                "pier",
                "The boats of the northern island company sail out at five on every morning of the week but Sunday and come home at four.\n|«We sell no ice today.»",
                "2021-03"),
        ]);

        Assert.Equal(message, index.Check(citation, article, speaker, date).ToProblem()!.Message);
    }

    [Theory]
    [InlineData("Call run (now) at last.", "Call run(now) at last", "\"run(\" for \"run (\"")]
    [InlineData("Call run(now) at last.", "Call run (now) at last", "\"run (\" for \"run(\"")]
    [InlineData("It rose by 5% in May.", "It rose by 5 % in May", "\"5 %\" for \"5%\"")]
    [InlineData("Call run (now) at last.", "Call run( now) at first", "\"run(\" for \"run (\", \"( now\" for \"(now\", \"first\" for \"last\"")]
    public void Blank_ThatIsAddedOrMissing_IsADifference(string source, string citation, string differences) =>
        Assert.Equal(differences, TestCorpus.Of(source).Check(citation).ToProblem()!.Arguments[0]);

    [Theory]
    [InlineData("", 59)]
    [InlineData("\U0001F600", 58)]
    public void Message_OfACitationWithoutBlanks_IsCutBetweenCharacters(string sign, int length)
    {
        var message = Index.Check(new string('x', 58) + sign + new string('x', 40)).ToProblem()!.Message;

        Assert.StartsWith("\"" + new string('x', length) + "\u2026\" is nowhere", message, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnWords_WhereOnlyQuotationsAreCarried_SayWhatToDo()
    {
        var verdict = Index.Check(new Citation { Text = "opens the gate", QuotationsOnly = true });

        Assert.Equal(
            "These are the article's own words, which the program does not carry; set CorpusGenEmbedText to true, or cite them in a comment or with [Cites] (harbour.txt:1)",
            verdict.ToProblem()!.Message);
        Assert.True(Index.Check(new Citation { Text = "must not close the old harbour", QuotationsOnly = true }).IsClean);
    }

    [Fact]
    public void Message_ThatOpensWithADescribedSpeaker_BeginsWithACapital() => Assert.Equal(
        "The two skippers said this, not Bob Hill (quay.txt:1)",
        CorpusIndex.Create([TestCorpus.Article("quay", "|the two skippers«We sail at dawn.»")]).Check("We sail at dawn", "quay", "Bob Hill").ToProblem()!.Message);

    [Fact]
    public void Message_OfALongCitation_FitsALine()
    {
        var text = string.Join(" ", Enumerable.Range(0, 400).Select(i => $"word{i}"));
        var citation = string.Join(" ", Enumerable.Range(0, 400).Select(i => i % 7 == 3 ? $"other{i}" : $"word{i}"));
        var problem = TestCorpus.Of(text).Check(citation).ToProblem()!;

        Assert.Equal("\"other3\" for \"word3\", \"other10\" for \"word10\", \"other17\" for \"word17\", and 54 more", problem.Arguments[0]);
        Assert.InRange(problem.Message.Length, 0, 250);
    }

    [Fact]
    public void Differences_HaveTheirPlaceInTheCitation()
    {
        const string citation = "The endpoint  must close the new harbour";
        var differences = Index.Check(citation).Differences;

        Assert.Equal(
            [new WordDifference("", new SourceSpan(18, 0), "not"), new WordDifference("new", new SourceSpan(29, 3), "old")],
            differences);
        Assert.All(differences, d => Assert.Equal(d.Cited, d.CitedSpan.Of(citation)));
    }

    [Fact]
    public void Altered_GivesTheNearestPassageWithItsPlace()
    {
        var passage = Index.Check("The endpoint must close the old harbour before the last").Passage!;
        var text = Text.Replace("|Ann Lee«", "", StringComparison.Ordinal);

        Assert.Equal((3, "q1", "Ann Lee"), (passage.Line, passage.Quotation, passage.Speaker));
        Assert.Equal(passage.Text, passage.Span.Of(text));
        Assert.Equal("The endpoint must not close the old harbour before\nthe last", passage.Text);
    }

    [Theory]
    [InlineData("one two three four five six xx xx xx xx", VerdictKind.Altered)]
    [InlineData("one two three four five xx xx xx xx xx", VerdictKind.NotFound)]
    public void Altered_IsSaidFromSixTenthsOfTheWordsOn(string citation, VerdictKind expected) =>
        Assert.Equal(expected, TestCorpus.Of("one two three four five six seven eight nine ten eleven").Check(citation).Kind);

    [Fact]
    public void Lines_CountFromTheFileAndNotFromThePassage()
    {
        const string file = "---\ntitle: x\n---\nThe harbour is closed.\n";
        var words = PlainText.FromKept(file, [SourceSpan.FromBounds(17, file.Length)]);
        var article = TestCorpus.Article("harbour", "") with { Passages = [new CitablePassage(words, 0, 1) { Lines = new LineMap(file) }] };
        var passage = CorpusIndex.Create([article]).Check("harbour is closed").Passage!;

        Assert.Equal((4, new SourceSpan(21, 17)), (passage.Line, passage.Span));
    }
}
