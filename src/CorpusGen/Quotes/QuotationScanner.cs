using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>Finds what stands in quotation marks. One pass, linear in the text.</summary>
public static class QuotationScanner
{
    /// <summary>Finds the quotations of <paramref name="text"/>, in the order of their starts; nobody is credited yet.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<Quotation> Scan(string text, EquatableArray<Block> blocks, CancellationToken cancellation = default) => [];
}
