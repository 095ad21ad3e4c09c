using System.Globalization;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Locking;

/// <summary>A locked quotation that its source does not have any more as it was.</summary>
/// <param name="Article">The article's key.</param>
/// <param name="Quotation">What was locked.</param>
/// <param name="Now">The passage that stands there now; null when none is near.</param>
/// <param name="Differences">The differing words: those that were locked as the cited ones, and those of the source now. Empty when the words are the same.</param>
public sealed record LockChange(string Article, LockedQuotation Quotation, CitedPassage? Now, EquatableArray<WordDifference> Differences)
{
    // As many as a line can name.
    private const int DifferencesNamed = 3;

    /// <summary>Whether the corpus has no article of the key any more.</summary>
    public bool IsArticleGone { get; init; }

    /// <summary>What the command line and messages call it: <c>article-key#quote-id</c>.</summary>
    public string Name => $"{Article}#{Quotation.Id}";

    /// <summary>What to report about it (CG0014), at its line of the lock file.</summary>
    /// <param name="path">What the problem calls the lock file.</param>
    /// <param name="span">The line.</param>
    public Problem ToProblem(string path, SourceSpan span) => new(Rules.ChangedSource, path, span, [Name, Explanation]);

    /// <summary>Where the words of <see cref="Now"/> stand that were not locked, as spans of its text; none when only words were left out.</summary>
    public EquatableArray<SourceSpan> ChangedNow => Now is null || Differences.IsEmpty
        ? []
        : LockComparison.Compare(Quotation.Words, Now.Text).Differences.AsEnumerable().Select(d => d.CitedSpan).Where(s => !s.IsEmpty).ToEquatableArray();

    /// <summary>What became of it, as the rest of a sentence that begins with its name.</summary>
    public string Explanation => Now is null
        ? IsArticleGone ? $"is gone: the corpus has no article '{Article}' any more" : $"is gone: '{Article}' has no passage near its words"
        : $"{What(Now)} ({Now.Path}:{Now.Line.ToString(CultureInfo.InvariantCulture)})";

    private string What(CitedPassage now) => Differences.IsEmpty
        ? now.Quotation is { } id ? $"is now called '{id}'" : "is no quotation of its own any more: its words stand there without their marks"
        : $"has changed: {Changes}; the source now says \"{VerdictProblem.Shorten(now.Text)}\"";

    private string Changes => string.Join(", ", Differences.AsEnumerable().Take(DifferencesNamed).Select(Describe))
        + (Differences.Count > DifferencesNamed ? $" and {(Differences.Count - DifferencesNamed).ToString(CultureInfo.InvariantCulture)} more" : "");

    private static string Describe(WordDifference difference) => (HasWord(difference.Cited), HasWord(difference.Source)) switch
    {
        (false, _) => $"\"{difference.Source}\" was added",
        (_, false) => $"\"{difference.Cited}\" was left out",
        _ => $"\"{difference.Cited}\" became \"{difference.Source}\"",
    };

    // The comma in front of "he said" stands for nothing that anybody said.
    private static bool HasWord(string text) => text.Any(char.IsLetterOrDigit);
}
