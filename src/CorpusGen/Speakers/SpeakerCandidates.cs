using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Sieves;
using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>
/// Tells for each quotation of an article whom the text could credit: those who were considered, the evidence for each, and why all but one, or all of
/// them, were not credited. Worked out when it is asked for, from the same rules in the same order as the decision itself, so that reading an article
/// costs no more for it.
/// </summary>
public static class SpeakerCandidates
{
    /// <summary>The candidates of each quotation of <paramref name="article"/>, as many lists and in the same order as its quotations.</summary>
    /// <param name="article">An article as <see cref="ArticleReader"/> read it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// Each list in the order of the rules, so that nobody behind the one who is credited has surer evidence; empty where no rule finds anybody.
    /// </returns>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<EquatableArray<SpeakerCandidate>> Of(ArticleReading article, CancellationToken cancellation = default)
    {
        var plain = article.Plain;
        var blocks = article.Blocks.Select(b => b with { Span = plain.ToPlain(b.Span) }).ToEquatableArray();
        var quotations = article.Quotations.Select(q => Unread(q, plain)).ToEquatableArray();
        var considered = new List<Considered>();
        Crediting.Credit(plain.Text, blocks, quotations, considered, cancellation);
        var byQuotation = considered.ToLookup(c => c.Quotation);
        return article.Quotations.Select((q, i) => Candidates(byQuotation[i], plain, q.Attribution)).ToEquatableArray();
    }

    // As the scanner found it, in the text without markup, before anybody was credited.
    private static Quotation Unread(Quotation quotation, PlainText plain) => quotation with
    {
        Span = plain.ToPlain(quotation.Span),
        Words = plain.ToPlain(quotation.Words),
        Kind = quotation.Kind is QuoteKind.Partial or QuoteKind.Title ? QuoteKind.Direct : quotation.Kind,
        Attribution = null,
    };

    private static EquatableArray<SpeakerCandidate> Candidates(IEnumerable<Considered> considered, PlainText plain, Attribution? attribution) =>
        considered.GroupBy(c => c.Finding.Mention).Select(findings => new SpeakerCandidate
        {
            Mention = findings.Key.Of(plain.Text),
            MentionSpan = plain.ToSource(findings.Key),
            Outcome = Outcome(findings.First().Outcome, attribution),
            Evidence = findings.Select(f => Evidence(f, plain)).ToEquatableArray(),
        }).ToEquatableArray();

    // What the metadata says wins over what the text says.
    private static CandidateOutcome Outcome(CandidateOutcome inText, Attribution? attribution) =>
        inText == CandidateOutcome.Credited && (attribution is null || attribution.Rule == GivenSpeakers.Rule) ? CandidateOutcome.Outranked : inText;

    private static SpeakerEvidence Evidence(Considered considered, PlainText plain)
    {
        var cue = considered.Finding.Cue;
        return new SpeakerEvidence
        {
            Rule = considered.Sieve.Name,
            Confidence = considered.Sieve.Confidence,
            Cue = cue.IsEmpty ? null : cue.Of(plain.Text),
            CueSpan = cue.IsEmpty ? null : plain.ToSource(cue),
        };
    }
}
