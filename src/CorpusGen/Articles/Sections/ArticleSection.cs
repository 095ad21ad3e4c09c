using CorpusGen.Text;

namespace CorpusGen.Articles.Sections;

/// <summary>A section of an article: its heading, and what stands below it up to the next heading that is no deeper.</summary>
/// <param name="Title">The heading's words, without its number.</param>
/// <param name="Number">Its number, such as <c>5.2.1</c> or <c>A.1</c>; null when it has none.</param>
/// <param name="Anchor">The name that GitHub gives the heading: its words in lower case with hyphens, numbered where another has the same.</param>
/// <param name="Id">The name that the heading gives itself, as in <c>## Title {#id}</c>; null when it gives none.</param>
/// <param name="Span">Where it stands in the file, from its heading on; the sections inside it are part of it.</param>
public sealed record ArticleSection(string Title, string? Number, string Anchor, string? Id, SourceSpan Span);
