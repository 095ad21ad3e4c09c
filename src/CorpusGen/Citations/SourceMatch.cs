using System.Collections.Generic;

namespace CorpusGen.Citations;

/// <summary>A place of the corpus where a citation stands.</summary>
/// <param name="Pieces">What each stretch of the citation equals, in order; one piece when the citation has no marks.</param>
/// <param name="Omitted">How many tokens of the source the marks stand for.</param>
/// <param name="Plan">How the marks were read; null when the source has every one of them.</param>
internal sealed record SourceMatch(IReadOnlyList<TokenRange> Pieces, int Omitted, CitationPlan? Plan)
{
    /// <summary>Words that stand there one behind the other, as they were cited.</summary>
    public static SourceMatch Literal(TokenRange place) => new([place], 0, null);

    /// <summary>All of it, with what is left out.</summary>
    public TokenRange Range => new(Pieces[0].First, Pieces[Pieces.Count - 1].End);
}
