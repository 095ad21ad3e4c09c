using System;

namespace CorpusGen.Speakers.Sieves;

/// <summary>Decides whether what a sieve found is a speaker; the answer may be that nobody is.</summary>
internal static class Decision
{
    /// <summary>What becomes of the finding: headings and titles of works have no speaker, and an article alone is none.</summary>
    public static CandidateOutcome Of(ParagraphReading reading, int ordinal, Finding finding) =>
        reading.QuotationOf(ordinal).Kind == QuoteKind.Heading ? CandidateOutcome.Heading
        : reading.IsTitle(ordinal) ? CandidateOutcome.TitleOfWork
        : reading.Credits[ordinal] is not null ? CandidateOutcome.Outranked
        : IsBareArticle(finding.Mention.Of(reading.Paragraph.Text.AsSpan())) ? CandidateOutcome.NoName
        : CandidateOutcome.Credited;

    private static bool IsBareArticle(ReadOnlySpan<char> mention) =>
        mention.Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase) || mention.Equals("a".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || mention.Equals("an".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
