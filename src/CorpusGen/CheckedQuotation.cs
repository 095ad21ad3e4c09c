using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen;

/// <summary>A quotation that stands in a text which was checked, and what became of it.</summary>
/// <param name="Text">Its words, without the outer quotation marks.</param>
/// <param name="Span">Where those words stand in the text that was checked, in UTF-16 code units.</param>
/// <param name="Verdict">The verdict; the spans in it are of <paramref name="Text"/>.</param>
public sealed record CheckedQuotation(string Text, SourceSpan Span, CitationVerdict Verdict)
{
    /// <summary>Whether the source has these words, and everything else that the text claims of them holds.</summary>
    public bool IsClean => Verdict.IsClean;

    /// <summary>What is wrong, in a line; null when nothing is.</summary>
    public string? Message => Verdict.ToProblem()?.Message;
}
