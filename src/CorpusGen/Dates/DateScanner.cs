using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Dates;

/// <summary>What a text says about time.</summary>
/// <param name="Mentions">Every temporal expression, in order.</param>
/// <param name="Problems">CG0105 to CG0107, in order; their spans are of the text.</param>
public sealed record DateScan(EquatableArray<Timex> Mentions, EquatableArray<Problem> Problems);

/// <summary>Finds temporal expressions and resolves them. One pass, linear in the text.</summary>
public static class DateScanner
{
    /// <summary>Finds and resolves the temporal expressions of <paramref name="text"/>.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order.</param>
    /// <param name="published">The article's own date, which relative dates are resolved against; null when it is not known.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static DateScan Scan(string text, EquatableArray<Block> blocks, PartialDate? published, CancellationToken cancellation = default) =>
        new([], []);
}
