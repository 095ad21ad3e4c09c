using System;
using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Articles.Sections;

/// <summary>
/// Finds the numbered headings of a plain text, such as those of an RFC: a paragraph of its own that begins at the margin with a number which
/// can come next, and is no sentence. The lines of a table of contents are indented or lead to a page.
/// </summary>
internal static class NumberedHeadings
{
    private const int MostLines = 3;
    private const int LongestHeading = 160;
    private const int LongestInside = 100;

    /// <summary>The headings, by where they begin in the file.</summary>
    public static Dictionary<int, SectionHeading> Read(ArticleReading article)
    {
        var headings = new List<SectionHeading>();
        foreach (var block in article.Blocks)
        {
            if (Candidate(article, block.Span) is not { Number: { } number } heading)
            {
                continue;
            }

            // Where the first heading comes again, what came before was the table of contents.
            if (headings.Count > 0 && number.IsSame(headings[0].Number!) && string.Equals(heading.Title, headings[0].Title, StringComparison.Ordinal))
            {
                headings.Clear();
            }

            if (number.MayFollow(headings.Count == 0 ? null : headings[headings.Count - 1].Number))
            {
                headings.Add(heading);
            }
        }

        var byStart = new Dictionary<int, SectionHeading>();
        foreach (var heading in headings)
        {
            byStart[heading.Start] = heading;
        }

        return byStart;
    }

    private static SectionHeading? Candidate(ArticleReading article, SourceSpan span)
    {
        if (span.Length > LongestHeading || span.IsEmpty || !MayBegin(article.Source[span.Start]))
        {
            return null;
        }

        var words = OneLine.Of(article.WordsOf(span));
        var number = SectionHeading.ReadNumber(words.AsSpan(), out var title);
        var isHeading = number is not null && IsTitle(words.AsSpan(title), number) && StandsAtMargin(article.Source, span, words.AsSpan(title));

        // The title of the article counts as the first level.
        return isHeading ? SectionHeading.Of(words, number!.Parts.Count + 1, span.Start) : null;
    }

    private static bool MayBegin(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or '§';

    // "3. Close the door." is an item of a list; a number of several parts is no item's.
    private static bool IsTitle(ReadOnlySpan<char> title, SectionNumber number) =>
        !title.IsEmpty && !LeadsToPage(title)
        && (number.Parts.Count > 1
            ? title.Length <= LongestInside
            : char.IsLetterOrDigit(title[0]) && !char.IsLower(title[0]) && title[title.Length - 1] is not ('.' or ';' or ','));

    // "Title . . . . 12", "Title ........ 12"
    private static bool LeadsToPage(ReadOnlySpan<char> title) =>
        title.IndexOf("...".AsSpan(), StringComparison.Ordinal) >= 0 || title.IndexOf(". . ".AsSpan(), StringComparison.Ordinal) >= 0;

    // Old specifications put their main headings in capitals and in the middle of the line.
    private static bool StandsAtMargin(string source, SourceSpan span, ReadOnlySpan<char> title)
    {
        var isIndented = span.Start > 0 && !LineMap.IsLineEnd(source[span.Start - 1]);
        var lines = 1;
        for (var i = span.Start; i < span.End; i++)
        {
            var isBreak = LineMap.IsLineEnd(source[i]) && !(source[i] == '\r' && i + 1 < span.End && source[i + 1] == '\n');
            lines += isBreak ? 1 : 0;

            // A title that goes on is indented; what begins at the margin is text.
            if (isBreak && i + 1 < span.End && !char.IsWhiteSpace(source[i + 1]))
            {
                return false;
            }
        }

        return lines <= MostLines && (!isIndented || (lines == 1 && IsCapital(title)));
    }

    private static bool IsCapital(ReadOnlySpan<char> title)
    {
        foreach (var c in title)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
