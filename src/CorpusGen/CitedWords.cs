using CorpusGen.Text;

namespace CorpusGen;

/// <summary>What a citation that was found points to: the source's words, and where they stand.</summary>
/// <param name="Article">The article.</param>
/// <param name="Quote">The quotation that holds the words; null for the article's own words.</param>
/// <param name="Text">The words, exactly as the article has them.</param>
/// <param name="Span">Where they stand in the article's file, in UTF-16 code units; a line end counts as one, also where the file has CR LF.</param>
/// <param name="Line">The line of the file on which they begin, counted from 1.</param>
public sealed record CitedWords(Article Article, Quote? Quote, string Text, SourceSpan Span, int Line)
{
    /// <summary>Whom the article credits with the words; null for its own words, or when it credits nobody.</summary>
    public Speaker? Speaker => Quote?.Speaker;
}
