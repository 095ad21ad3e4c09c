using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Completion.Offers;

/// <summary>The words of a quotation and those around it.</summary>
/// <param name="Passage">Where they stand.</param>
/// <param name="Words">The quotation, in the plain words of the passage.</param>
internal readonly record struct QuotedPassage(CitablePassage Passage, SourceSpan Words)
{
    // What is shown of the words in front of a quotation and behind it.
    private const int Around = 120;

    /// <summary>The words as the source has them.</summary>
    public ReadOnlySpan<char> Text => Words.Of(Passage.Words.Text.AsSpan());

    /// <summary>The words, on one line.</summary>
    public string OnOneLine() => OneLine.Of(Words.Of(Passage.Words.Text));

    /// <summary>The words with those around them, on one line.</summary>
    public string WithContext()
    {
        var text = Passage.Words.Text;
        var start = BlankFrom(text, Math.Max(0, Words.Start - Around), Words.Start);
        var end = BlankBefore(text, Math.Min(text.Length, Words.End + Around), Words.End);
        return (start > 0 ? "… " : "") + OneLine.Of(text.Substring(start, end - start)) + (end < text.Length ? " …" : "");
    }

    /// <summary>The quotations of an article in the order of the text, each with its passage; those whose words are not at hand are left out.</summary>
    public static IEnumerable<(CitableQuotation Quotation, QuotedPassage Passage)> Of(CitableArticle article)
    {
        var current = 0;
        foreach (var quotation in article.Quotations.AsEnumerable())
        {
            // Both come in the order of the file, and a passage holds all of a quotation or nothing of it.
            while (current + 1 < article.Passages.Count && article.Passages[current + 1].Start <= quotation.Span.Start)
            {
                current++;
            }

            if (current < article.Passages.Count && quotation.Span.Start >= article.Passages[current].Start)
            {
                var passage = article.Passages[current];
                var words = passage.Words.ToPlain(new SourceSpan(quotation.Span.Start - passage.Start, quotation.Span.Length));
                if (!words.IsEmpty)
                {
                    yield return (quotation, new QuotedPassage(passage, words));
                }
            }
        }
    }

    // No word is cut in two.
    private static int BlankFrom(string text, int at, int stop)
    {
        while (at > 0 && at < stop && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return at;
    }

    private static int BlankBefore(string text, int at, int stop)
    {
        while (at < text.Length && at > stop && !char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at;
    }
}
