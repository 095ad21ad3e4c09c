using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Articles.Layout;

/// <summary>How much speaks for a paragraph being part of the page and not of the article.</summary>
internal enum Furniture
{
    /// <summary>Nothing.</summary>
    No,

    /// <summary>Enough at the edges of the page or beside other furniture; not between paragraphs of prose.</summary>
    Likely,

    /// <summary>Enough anywhere.</summary>
    Certain,
}

/// <summary>
/// Tells page furniture from prose by the line alone. Evidence is added up: how the line begins, what it is about, whether it speaks to the reader,
/// whether it gives an address. A line that reports somebody's words, has quotation marks, or is long is prose: losing prose is the worse mistake.
/// </summary>
internal static class PageFurniture
{
    /// <summary>A paragraph with more words than this is prose; cookie notices are longer at times, and harmless.</summary>
    public const int MostWords = 45;

    private const int CertainScore = 5;
    private const int LikelyScore = 3;
    private const int CallScore = 2;

    // More things of the page than this say nothing new.
    private const int MostThings = 4;

    /// <summary>Weighs the paragraph <paramref name="line"/>, which has the shape <paramref name="shape"/>.</summary>
    public static Furniture Of(ReadOnlySpan<char> line, Paragraph shape)
    {
        if (shape.Words > MostWords || shape.HasQuotationMark)
        {
            return Furniture.No;
        }

        if (PageWords.Openings.Begin(line) || Copyright.Read(line) is { Year: not null })
        {
            return Furniture.Certain;
        }

        // Most paragraphs are done here, without a look at their words.
        var isCall = PageWords.Calls.Begin(line.TrimStart("([*".AsSpan()));
        if (!isCall && shape.Words > PageWords.MostWordsOfLine)
        {
            return Furniture.No;
        }

        var words = WordScan.LowerWords(line);
        var all = string.Join(" ", words);
        if (PageWords.Lines.Contains(all))
        {
            return Furniture.Certain;
        }

        if (PageWords.EdgeLines.Contains(all))
        {
            return Furniture.Likely;
        }

        var score = isCall && !words.Exists(PageWords.Reporting.Contains) ? Score(line, words) : 0;
        return score >= CertainScore ? Furniture.Certain : score >= LikelyScore ? Furniture.Likely : Furniture.No;
    }

    private static int Score(ReadOnlySpan<char> line, List<string> words)
    {
        var things = new HashSet<string>(words.Where(PageWords.Things.Contains), StringComparer.Ordinal).Count;
        var speaksToReader = words.Exists(w => w is "you" or "your" or "us");
        return CallScore + Math.Min(things, MostThings) + (speaksToReader ? 1 : 0) + (line.IndexOf('@') >= 0 ? 1 : 0);
    }
}
