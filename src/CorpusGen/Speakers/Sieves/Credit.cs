using CorpusGen.Text;

namespace CorpusGen.Speakers.Sieves;

/// <summary>Whom a quotation is credited with, and the evidence for it.</summary>
/// <param name="Mention">Where the speaker is mentioned.</param>
/// <param name="Cue">Where the cue stands; empty where structure alone speaks.</param>
/// <param name="Sieve">What found it.</param>
internal sealed record Credit(SourceSpan Mention, SourceSpan Cue, Sieve Sieve)
{
    /// <summary>Who passed the words on; empty where the sentence names nobody.</summary>
    public SourceSpan Source { get; init; }
}
