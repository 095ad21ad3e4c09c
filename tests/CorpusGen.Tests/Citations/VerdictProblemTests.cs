using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What a verdict says, whatever parts of it there are: verdicts also come from those who make their own.</summary>
public sealed class VerdictProblemTests
{
    private static readonly CitedPassage Pier = new() { Article = "pier", Path = "pier.txt", Line = 7, Span = new SourceSpan(0, 9), Text = "We go now." };

    [Theory]
    [InlineData(VerdictKind.WrongSpeaker, "Nobody is credited with this, not  ()")]
    [InlineData(VerdictKind.WrongArticle, "This stands in '', not in '' ()")]
    [InlineData(VerdictKind.UnknownArticle, "There is no article ''")]
    [InlineData(VerdictKind.WrongDate, "The source gives , not ; correct the date ()")]
    [InlineData(VerdictKind.Altered, "The quotation is altered: its parts stand in another order, or too far apart; the source says \"\" ()")]
    [InlineData(VerdictKind.NotFound, "\"We go\" is nowhere in the corpus, and no passage is near")]
    [InlineData(VerdictKind.TooShort, "\"We go\" stands in 0 places; cite more of it, or name the article")]
    public void Verdict_WithNothingButItsKind_HasAMessage(VerdictKind kind, string message)
    {
        var problem = new CitationVerdict { Citation = new Citation { Text = "We go" }, Kind = kind }.ToProblem()!;

        Assert.Equal((message, new SourceSpan(0, 5)), (problem.Message, problem.Span));
    }

    [Theory]
    [InlineData(VerdictKind.WrongSpeaker, "The two said this, not Bob (pier.txt:7 in North)")]
    [InlineData(VerdictKind.WrongArticle, "This stands in 'pier', not in 'quay' (pier.txt:7 in North)")]
    [InlineData(VerdictKind.UnknownArticle, "There is no article 'quay'; the nearest key is 'quays'")]
    [InlineData(VerdictKind.WrongDate, "The source gives 2021, not 1999; correct the date (pier.txt:7 in North)")]
    [InlineData(VerdictKind.Altered, "The quotation is altered: its parts stand in another order, or too far apart; the source says \"We go now.\" (the two, pier.txt:7 in North)")]
    [InlineData(VerdictKind.NotFound, "\"We go\" is nowhere in 'quay', nor in the rest of the corpus, and no passage is near")]
    public void Verdict_WithAllItsParts_NamesThem(VerdictKind kind, string message)
    {
        var verdict = new CitationVerdict
        {
            Citation = new Citation { Text = "We go", Article = "quay", Speaker = "Bob", Date = "1999" },
            Kind = kind,
            Passage = Pier with { Speaker = "the two", Corpus = "North" },
            SourceDate = "2021",
            NearestKey = "quays",
        };

        Assert.Equal(message, verdict.ToProblem()!.Message);
    }

    [Theory]
    [InlineData(null, null, "set CorpusGenEmbedText to true", "the corpus")]
    [InlineData("North", "quay", "build North with CorpusGenCarriedText set to text", "'quay'")]
    public void WordsThatMayBeUnseen_AreAnsweredWithWhatMakesThemSeen(string? corpus, string? article, string remedy, string place)
    {
        var verdict = new CitationVerdict { Citation = new Citation { Text = "We go", Article = article }, Kind = VerdictKind.NotFound, Unseen = new UnseenText(corpus) };

        Assert.Equal(["We go", place, remedy], verdict.ToProblem()!.Arguments);
    }

    [Theory]
    [InlineData("we go home", 3, "go")]
    [InlineData("we go home", 2, "go")]
    [InlineData("we  go home", 2, "go")]
    [InlineData("we go home", 0, "we")]
    [InlineData("we go home", 6, "home")]
    [InlineData("we go home", 5, "home")]
    [InlineData("we go home", 10, "home")]
    [InlineData("we go home ", 10, "home")]
    [InlineData("we go home\n\t", 10, "home")]
    [InlineData("home", 4, "home")]
    [InlineData("  ", 0, "")]
    [InlineData("", 0, "")]
    public void WordThatIsMissing_IsUnderlinedAsTheOneBehindIt_OrAtTheEndInFrontOfIt(string text, int at, string underlined)
    {
        var verdict = new CitationVerdict
        {
            Citation = new Citation { Text = text },
            Kind = VerdictKind.Altered,
            Passage = Pier,
            Differences = [new WordDifference("", new SourceSpan(at, 0), "now")],
        };

        Assert.Equal(underlined, verdict.ToProblem()!.Span.Of(text));
    }

    [Fact]
    public void Words_AreCutBehindAWord_WhenThereIsNoRoomForThem()
    {
        var words = string.Concat(Enumerable.Repeat("abcd ", 20));

        Assert.Equal(words[..60].Trim() + "e", VerdictProblem.Shorten(words[..59] + "e"));
        Assert.Equal(words[..59] + "\u2026", VerdictProblem.Shorten(words[..60] + "e"));
        Assert.Equal(words[..54] + "\u2026", VerdictProblem.Shorten(words[..58] + "efgh"));
    }

    [Theory]
    [InlineData("a ", 58, null)]
    [InlineData("a ", 59, 59)]
    [InlineData("abcdefghijklmnopqrstuvwxyzabc ", 40, 59)]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcd ", 40, 30)]
    public void LongWord_IsCutInside_WhereElseLittleWouldBeShown(string before, int length, int? cutAt)
    {
        var text = before + new string('x', length);

        Assert.Equal(cutAt is { } cut ? text[..cut] + "\u2026" : text, VerdictProblem.Shorten(text));
    }

    [Fact]
    public void Words_AreNeverCutBetweenTheHalvesOfACharacter() =>
        Assert.Equal(new string('x', 58) + "\u2026", VerdictProblem.Shorten(new string('x', 58) + "\uD83D\uDE00\uD83D\uDE00"));

    // The words around the first difference begin with a whole word.
    [Theory]
    [InlineData("one wordthatislongenoughtobecut two THERE and so it goes on for many more words than there is room for", "\u2026wordthatislongenoughtobecut two THERE and so it goes on for\u2026")]
    [InlineData("THERE and so it goes on for many more words than there is room for", "THERE and so it goes on for many more words than there is\u2026")]
    [InlineData("one two three four THERE it goes", "one two three four THERE it goes")]
    [InlineData("it goes on for many more words than there is room for, until it is THERE", "\u2026many more words than there is room for, until it is THERE")]
    [InlineData("it goes on for many more words than there is room for, up to the place THERE it is", "\u2026words than there is room for, up to the place THERE it is")]
    public void Excerpt_ShowsTheWordsAroundTheFirstDifference(string passage, string shown)
    {
        var verdict = new CitationVerdict
        {
            Citation = new Citation { Text = "here" },
            Kind = VerdictKind.Altered,
            Passage = Pier with { Text = passage },
            Differences = [new WordDifference("here", new SourceSpan(0, 4), "THERE")],
        };

        Assert.Equal(shown, verdict.ToProblem()!.Arguments[1]);
    }
}
