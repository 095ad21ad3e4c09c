using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen;

namespace Newsroom;

/// <summary>What each of the two ministers is quoted with, across all articles and all spellings of his name.</summary>
internal static class Voices
{
    // One of the two is spelled "Sergey" by one article and "Sergei" by another; the corpus knows him as one speaker.
    private static readonly IReadOnlyList<Speaker> Ministers = [Corpus.Speakers.SergeiLavrov, Corpus.Speakers.WangYi];

    /// <summary>Writes the quotations, the oldest first.</summary>
    public static void Write(Page page, Footnotes notes)
    {
        foreach (var minister in Ministers)
        {
            page.Heading($"In the words of {minister.Name}");
            var others = minister.Aliases.Count > 0 ? $"; also called {string.Join(", ", minister.Aliases)}" : "";
            page.Paragraph($"{minister.Quotes.Count} quotations in {minister.Quotes.Select(q => q.Article).Distinct().Count()} articles{others}.");
            page.Gap();
            foreach (var quote in minister.Quotes.Where(q => q.Kind is QuoteKind.Direct or QuoteKind.Partial).OrderBy(q => q.Article.Published?.Earliest ?? DateTime.MaxValue))
            {
                page.Paragraph(notes.Quote(quote), quote.Article.Published?.ToString() ?? "undated", 12);
            }
        }
    }
}
