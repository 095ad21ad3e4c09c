using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Where tokens of an article stand.</summary>
/// <param name="Article">The article, by its number.</param>
/// <param name="FirstPassage">The passage of the first token, by its number in the article.</param>
/// <param name="LastPassage">The passage of the last token.</param>
/// <param name="First">The first token, in the plain text of its passage.</param>
/// <param name="Last">The last token, in the plain text of its passage.</param>
internal readonly record struct TokenPlace(int Article, int FirstPassage, int LastPassage, SourceSpan First, SourceSpan Last);
