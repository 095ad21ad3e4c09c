namespace CorpusGen.Speakers.Sieves;

/// <summary>Decides whether what a sieve found is a speaker; the answer may be that nobody is.</summary>
internal static class Decision
{
    /// <summary>Whether the finding stands.</summary>
    public static bool Accepts(ParagraphReading reading, int ordinal, Sieve sieve, Finding finding)
    {
        _ = (reading, ordinal, sieve, finding);
        return !reading.IsTitle(ordinal);
    }
}
