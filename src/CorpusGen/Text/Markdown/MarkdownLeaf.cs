namespace CorpusGen.Text.Markdown;

/// <summary>A block of Markdown that holds words: a paragraph, a heading, an item's text.</summary>
/// <param name="FirstLine">The number of its first kept stretch.</param>
/// <param name="LineCount">The number of its kept stretches, one a line.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="BlockQuote">The number of the innermost block quote around it, counted from 1 in the order of their starts; 0 outside of all.</param>
internal readonly record struct MarkdownLeaf(int FirstLine, int LineCount, bool IsHeading, int BlockQuote);
