using System;

namespace CorpusGen.Speakers.Sieves;

/// <summary>Decides whether what a sieve found is a speaker; the answer may be that nobody is.</summary>
internal static class Decision
{
    /// <summary>Whether the finding stands: titles of works have no speaker, and an article alone is none.</summary>
    public static bool Accepts(ParagraphReading reading, int ordinal, Finding finding) =>
        !reading.IsTitle(ordinal) && !IsBareArticle(finding.Mention.Of(reading.Paragraph.Text.AsSpan()));

    private static bool IsBareArticle(ReadOnlySpan<char> mention) =>
        mention.Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase) || mention.Equals("a".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || mention.Equals("an".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
