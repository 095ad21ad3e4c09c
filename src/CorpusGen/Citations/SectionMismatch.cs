namespace CorpusGen.Citations;

/// <summary>A section that a citation names and in which its words do not stand.</summary>
/// <param name="Cited">The section as the citation names it.</param>
/// <param name="Actual">The section in which the words stand, named as the citation names sections; null in front of the first.</param>
/// <param name="IsKnown">Whether the article has the section that is named.</param>
/// <param name="HasSections">Whether the article has any.</param>
/// <param name="Nearest">The section that was probably meant when there is none of that name; null when none is near.</param>
public sealed record SectionMismatch(string Cited, string? Actual, bool IsKnown, bool HasSections, string? Nearest);
