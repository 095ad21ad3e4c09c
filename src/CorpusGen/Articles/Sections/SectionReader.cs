using System;
using System.Collections.Generic;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Articles.Sections;

/// <summary>
/// Finds the sections of an article. In Markdown the marks say what a heading is and how deep; in a plain text the article's structure does,
/// and the numbers of a specification: <c>5.2.1. Title</c> on a line of its own, <c>Appendix A. Title</c>. Linear in the text.
/// </summary>
internal static class SectionReader
{
    // A heading without a number stands inside the numbered section around it, and ends none.
    private const int Innermost = int.MaxValue;

    /// <summary>The sections, in the order of their headings.</summary>
    public static EquatableArray<ArticleSection> Read(ArticleReading article)
    {
        var headings = CorpusFiles.IsMarkdown(article.Path) ? MarkdownHeadings(article) : PlainHeadings(article);
        var ends = Ends(headings, article.Source.Length);
        var (anchors, sections) = (new SectionAnchor(), new List<ArticleSection>(headings.Count));
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            sections.Add(new ArticleSection(
                heading.Title, heading.Number?.ToString(), anchors.Next(heading.Words), heading.Id, SourceSpan.FromBounds(heading.Start, ends[i])));
        }

        return sections.ToEquatableArray();
    }

    private static List<SectionHeading> MarkdownHeadings(ArticleReading article)
    {
        var headings = new List<SectionHeading>();
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Heading or BlockKind.Title)
            {
                var marked = MarkdownLevel(article.Source, block.Span);
                var level = marked > 0 ? marked : block.Kind == BlockKind.Title ? 1 : 2;
                headings.Add(SectionHeading.Of(OneLine.Of(article.WordsOf(block.Span)), level, block.Span.Start));
            }
        }

        return headings;
    }

    private static List<SectionHeading> PlainHeadings(ArticleReading article)
    {
        var numbered = NumberedHeadings.Read(article);
        var headings = new List<SectionHeading>();
        foreach (var block in article.Blocks)
        {
            if (numbered.TryGetValue(block.Span.Start, out var heading))
            {
                headings.Add(heading);
            }
            else if (block.Kind is BlockKind.Heading or BlockKind.Title)
            {
                var level = block.Kind == BlockKind.Title ? 1 : numbered.Count > 0 ? Innermost : 2;
                headings.Add(SectionHeading.Of(OneLine.Of(article.WordsOf(block.Span)), level, block.Span.Start) with { Number = null });
            }
        }

        return headings;
    }

    // The marks stand on the heading's line in front of its words, or on the line below them; 0 where nothing but its look makes it a heading.
    private static int MarkdownLevel(string source, SourceSpan words)
    {
        var line = LineMap.StartOfLineAt(source, words.Start);
        var marks = source.AsSpan(line, words.Start - line);
        var first = marks.IndexOf('#');
        if (first >= 0)
        {
            return RunLength(marks.Slice(first), '#');
        }

        // Below its words; where a quotation holds the heading, behind its mark.
        var below = CommentWords.SkipLineBreak(source, CommentWords.LineEnd(source, words.End));
        while (below < source.Length && (source[below] is ' ' or '>'))
        {
            below++;
        }

        return below == source.Length ? 0 : source[below] switch { '=' => 1, '-' => 2, _ => 0 };
    }

    private static int RunLength(ReadOnlySpan<char> text, char sign)
    {
        var length = 0;
        while (length < text.Length && text[length] == sign)
        {
            length++;
        }

        return length;
    }

    // A section ends where the next heading stands that is no deeper; those that are open wait on a stack.
    private static int[] Ends(List<SectionHeading> headings, int end)
    {
        var ends = new int[headings.Count];
        var open = new Stack<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            while (open.Count > 0 && headings[open.Peek()].Level >= headings[i].Level)
            {
                ends[open.Pop()] = headings[i].Start;
            }

            open.Push(i);
        }

        while (open.Count > 0)
        {
            ends[open.Pop()] = end;
        }

        return ends;
    }
}
