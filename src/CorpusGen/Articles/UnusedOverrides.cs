using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>
/// Finds speakers that metadata gives to words with which no quotation begins (CG0102): they credit nobody, and whoever wrote them thinks that
/// they do.
/// </summary>
internal static class UnusedOverrides
{
    /// <summary>What is wrong with the file at <paramref name="path"/>, in the order in which it is written.</summary>
    /// <param name="path">The file that gives the speakers.</param>
    /// <param name="metadata">What was read from it.</param>
    /// <param name="article">The article.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<Problem> Find(string path, MetadataReader.Result metadata, ArticleReading article, CancellationToken cancellation)
    {
        if (metadata.Metadata.Quotes.IsEmpty)
        {
            yield break;
        }

        // Sorted, the quotations that begin with the same words stand together, behind all that are smaller.
        var quoted = EquatableArray.Convert(article.Quotations.AsSpan(), q => article.WordsOf(q.Words), cancellation);
        var words = InOrder.By(quoted, string.CompareOrdinal, cancellation);
        for (var i = 0; i < metadata.Metadata.Quotes.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var given = metadata.Metadata.Quotes[i].Text;
            var first = Halving.FirstFrom(0, words.Length, (words, given), static (s, w) => string.CompareOrdinal(s.words[w], s.given) < 0);
            if (first == words.Length || !words[first].StartsWith(given, StringComparison.Ordinal))
            {
                yield return new Problem(
                    Rules.Metadata,
                    path,
                    metadata.QuotePlaces[i],
                    [$"no quotation of the article begins with \"{given}\", letter for letter; copy its first words from the article"]);
            }
        }
    }
}
