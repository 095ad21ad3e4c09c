using CorpusGen.Speakers.Syntax;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Sieves;

/// <summary>What a sieve found: where the speaker is mentioned and where the cue stands.</summary>
/// <param name="Mention">The speaker's mention.</param>
/// <param name="Cue">The cue; empty where there is none.</param>
internal readonly record struct Finding(SourceSpan Mention, SourceSpan Cue)
{
    /// <summary>A finding from tokens; <paramref name="cue"/> is -1 where there is none. Null when the phrase does not exist.</summary>
    public static Finding? From(Paragraph p, Phrase mention, int cue) => mention.Exists
        ? new Finding(p.SpanOf(WithReflexive(p, mention)), cue < 0 ? default : SourceSpan.FromBounds(p[cue].Start, p[cue].End))
        : null;

    // "Lee himself said".
    private static Phrase WithReflexive(Paragraph p, Phrase mention) =>
        p.Is(mention.Last + 1, "himself") || p.Is(mention.Last + 1, "herself") || p.Is(mention.Last + 1, "themselves")
            ? mention with { Last = mention.Last + 1 }
            : mention;
}
