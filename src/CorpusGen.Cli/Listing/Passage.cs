using System.Linq;
using CorpusGen.Cli.Contents;
using CorpusGen.Text;

namespace CorpusGen.Cli.Listing;

/// <summary>The paragraph around a quotation, in three parts.</summary>
/// <param name="Before">What stands in front of the words.</param>
/// <param name="Words">The words, over more than one paragraph where the quotation goes on.</param>
/// <param name="After">What stands behind them.</param>
internal sealed record Passage(string Before, string Words, string After)
{
    /// <summary>Takes it from the article.</summary>
    public static Passage Of(QuotedContents quotation)
    {
        var reading = quotation.Article.Reading;
        var words = quotation.Model.Span;
        var around = reading.Blocks.AsEnumerable().Where(b => b.Span.Start < words.End && b.Span.End > words.Start).ToList();
        var start = around.Count > 0 && around[0].Span.Start < words.Start ? around[0].Span.Start : words.Start;
        var end = around.Count > 0 && around[^1].Span.End > words.End ? around[^1].Span.End : words.End;
        return new Passage(
            reading.WordsOf(new SourceSpan(start, words.Start - start)),
            quotation.Model.Text,
            reading.WordsOf(new SourceSpan(words.End, end - words.End)));
    }
}
