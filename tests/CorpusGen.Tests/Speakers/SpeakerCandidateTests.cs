using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Speakers;
using Xunit;

namespace CorpusGen.Tests.Speakers;

public sealed class SpeakerCandidateTests
{
    [Theory]
    [InlineData("Ray said “no,” Lee said.", "Lee: Credited, Ray: Outranked")]
    [InlineData("Lee sang on the show “Rain Or Shine” last week.", "Lee: TitleOfWork")]
    [InlineData("It was a “farce.”", "")]
    public void AQuotation_KeepsWhomTheTextCouldCredit(string text, string expected)
    {
        var candidates = SpeakerCandidates.Of(ArticleReader.Read("rain.txt", text));
        Assert.Equal(expected, string.Join(", ", candidates[0].Select(c => $"{c.Mention}: {c.Outcome}")));
    }

    [Fact]
    public void ACandidate_WhomSeveralRulesFind_IsOneWithAllTheirEvidence()
    {
        var candidate = SpeakerCandidates.Of(ArticleReader.Read("rain.txt", "Lee said, “It will rain all day.”"))[0][0];
        Assert.Equal("Lee", candidate.Mention);
        Assert.True(candidate.Evidence.Count > 1);
        Assert.Equal(("before-sign", "said"), (candidate.Evidence[0].Rule, candidate.Evidence[0].Cue));
        Assert.All(candidate.Evidence.ToArray(), e => Assert.InRange(e.Confidence, 0, 1));
    }

    [Fact]
    public void TheMetadata_OutrankWhomTheTextCredits()
    {
        var sidecar = new Sidecar("rain.yml", "quotes:\n  It will rain: Ann Ray\n");
        var article = ArticleReader.Read("rain.txt", "Lee said, “It will rain all day.”", sidecar);
        Assert.Equal("Ann Ray", article.Quotations[0].Attribution?.Name);
        Assert.Equal(CandidateOutcome.Outranked, SpeakerCandidates.Of(article)[0][0].Outcome);
    }

    [Fact]
    public void InMarkdown_TheMentionStandsWhereTheFileHasIt()
    {
        var article = ArticleReader.Read("rain.md", "# Rain\n\n**Ann _Lee_** said, “It will rain all day.”\n");
        var candidate = SpeakerCandidates.Of(article)[0][0];
        Assert.Equal(("Ann Lee", CandidateOutcome.Credited), (candidate.Mention, candidate.Outcome));
        Assert.Equal(article.Quotations[0].Attribution?.MentionSpan, candidate.MentionSpan);
    }
}
