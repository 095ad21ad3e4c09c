using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>The passage of the corpus that a citation was compared with.</summary>
public sealed record CitedPassage
{
    /// <summary>The article's key.</summary>
    public required string Article { get; init; }

    /// <summary>The library that carries the article, by the name of its assembly; null for an article of the project's own.</summary>
    public string? Corpus { get; init; }

    /// <summary>The article's file, relative to the corpus folder.</summary>
    public required string Path { get; init; }

    /// <summary>Where the passage stands in the file, in UTF-16 code units.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The line of the file on which it begins, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The passage's words, as the source has them.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the quotation that holds the passage, or null for the article's own words.</summary>
    public string? Quotation { get; init; }

    /// <summary>The canonical name of whom the article credits, or null.</summary>
    public string? Speaker { get; init; }
}

/// <summary>Words of a citation that differ from the source; one of the two sides may be empty.</summary>
/// <param name="Cited">The citation's words; empty when some are missing.</param>
/// <param name="CitedSpan">Where they stand in the citation's text; an empty span is the place where words are missing.</param>
/// <param name="Source">The source's words; empty when the citation adds some.</param>
public readonly record struct WordDifference(string Cited, SourceSpan CitedSpan, string Source)
{
    /// <summary>Whether either side denies (not, n't, never, no, nor, neither, without, cannot): no ellipsis and no bracket may hide that.</summary>
    public bool HasNegation => Denies(Cited, WordSide.Citation) || Denies(Source, WordSide.Source);

    private static bool Denies(string text, WordSide side)
    {
        var words = WordScanner.Scan(text, side);
        var token = 0;
        while (token < words.Count && (WordNatures.Of(words.TextOf(token)) & WordNature.Negation) == 0)
        {
            token++;
        }

        return token < words.Count;
    }
}

/// <summary>Articles that were left out of a search, because their quotations alone are at hand.</summary>
/// <param name="Corpus">The library that carries them, by the name of its assembly; null for the running program itself.</param>
public sealed record UnseenText(string? Corpus);

/// <summary>What became of a citation, and why.</summary>
public sealed record CitationVerdict
{
    /// <summary>The citation that was checked.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The verdict.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>Where it stands, or the nearest passage when it is altered; null when nothing is near.</summary>
    public CitedPassage? Passage { get; init; }

    /// <summary>The differing words of an altered citation, in order.</summary>
    public EquatableArray<WordDifference> Differences { get; init; }

    /// <summary>The number of places of the corpus where the words stand; counted only as far as the verdict needs.</summary>
    public int Places { get; init; }

    /// <summary>The article's own date when the citation claims another (CG0007); null otherwise.</summary>
    public string? SourceDate { get; init; }

    /// <summary>The nearest key when there is no such article (CG0006); null when none is near.</summary>
    public string? NearestKey { get; init; }

    /// <summary>Of words that were not found: where they may stand all the same, as an article's own (CG0012); null when there is no such place.</summary>
    public UnseenText? Unseen { get; init; }

    /// <summary>
    /// What an ellipsis or a bracket of a citation that was found hides (CG0008), such as <c>The ellipsis leaves out "not"</c>; null when it
    /// hides nothing that changes the meaning.
    /// </summary>
    public string? Omission { get; init; }

    /// <summary>What is wrong with the section that the citation names, where all else holds (CG0013); null when it is right or none is named.</summary>
    public SectionMismatch? Section { get; init; }

    /// <summary>Whether nothing is to be reported.</summary>
    public bool IsClean => Kind == VerdictKind.Found && Omission is null && Section is null;

    /// <summary>
    /// What to report, with its message filled; null when <see cref="IsClean"/>. The span is of the citation's text: the first differing words
    /// of an altered citation (where words are missing, the word beside the place), all of it otherwise.
    /// </summary>
    public Problem? ToProblem() => VerdictProblem.Of(this);
}
