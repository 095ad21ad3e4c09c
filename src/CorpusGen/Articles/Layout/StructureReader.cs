using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>What a text's paragraphs are, and what they say of the article.</summary>
/// <param name="Blocks">The paragraphs.</param>
/// <param name="Printed">Title, authors, publisher and date, as printed.</param>
/// <param name="Rules">For each block the rule that decided; null for prose.</param>
internal sealed record StructureReading(EquatableArray<Block> Blocks, ArticleMetadata Printed, EquatableArray<string?> Rules);

/// <summary>
/// Tells the article from the page around it. Rules gather candidates with their evidence, by the shape of a paragraph, its neighbours and its
/// place; what no rule claims is prose. Linear in the text.
/// </summary>
internal static class StructureReader
{
    /// <summary>The rule for headings that markup makes.</summary>
    public const string MarkupRule = "markup";

    // The weights order the rules where two claim the same paragraph: what is written there counts more than how it looks, and that more than where it stands.
    private const int SaysSo = 90;
    private const int LooksSo = 80;
    private const int TwiceWeight = 70;
    private const int PlaceWeight = 40;
    private const int HeadingWeight = 20;

    // A line that is printed twice in a row: shorter ones may be cries or verses, longer ones paragraphs that a copy doubled.
    private const int LeastWordsTwice = 6;
    private const int MostWordsTwice = 60;

    private const int MostWordsOfHeading = 12;

    /// <summary>Reads the structure of <paramref name="text"/>.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="headings">The indexes of paragraphs that markup makes headings; the first is the title when only page furniture stands above.</param>
    /// <param name="knownTitle">The title that metadata gives, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static StructureReading Read(
        string text,
        IReadOnlyList<SourceSpan> paragraphs,
        ICollection<int> headings,
        string? knownTitle,
        CancellationToken cancellation = default)
    {
        var page = new Page(text, paragraphs, cancellation);
        ProposeAlone(page, headings);
        ProposeTwice(page);
        var head = new PageHead(page, knownTitle);
        var printed = head.Read();
        ProposeDisclaimers(page);
        ProposeTail(page);
        ProposeBesideFurniture(page);
        if (headings.Count == 0)
        {
            // Where markup makes the headings, a short line is just that.
            ProposeHeadings(page);
        }

        var (blocks, rules) = (new Block[page.Count], new string?[page.Count]);
        for (var i = 0; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            (blocks[i], rules[i]) = (new Block(page.KindAt(i), page.Shapes[i].Span), page.RuleAt(i));
        }

        return new StructureReading(new EquatableArray<Block>(blocks), PrintedSource.Complete(page, printed), new EquatableArray<string?>(rules));
    }

    private static void ProposeAlone(Page page, ICollection<int> headings)
    {
        for (var i = 0; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            var words = page.Shapes[i].Words;
            if (EditorNote.Opens(page[i], words))
            {
                page.Propose(i, BlockKind.EditorNote, "note opens", SaysSo);
            }
            else if (headings.Contains(i))
            {
                page.Propose(i, BlockKind.Heading, MarkupRule, SaysSo);
            }
            else if (Credit.IsIn(page[i], words))
            {
                page.Propose(i, BlockKind.Caption, "picture credit", LooksSo);
            }

            if (page.FurnitureAt(i) == Furniture.Certain)
            {
                page.Propose(i, BlockKind.Boilerplate, "page words", LooksSo);
            }
        }
    }

    private static void ProposeTwice(Page page)
    {
        for (var i = 1; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            var shape = page.Shapes[i];
            if (shape.Words is >= LeastWordsTwice and <= MostWordsTwice && !shape.HasQuotationMark && shape.EndsSentence && page[i].SequenceEqual(page[i - 1]))
            {
                page.Propose(i - 1, BlockKind.Caption, "printed twice", TwiceWeight);
                page.Propose(i, BlockKind.Caption, "printed twice", TwiceWeight);
            }
        }
    }

    // A disclaimer stands before the article or behind it; between two paragraphs of prose the same words are about something else.
    private static void ProposeDisclaimers(Page page)
    {
        const int Reach = 5;
        for (var i = 0; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            var isAtEdge = i < Reach || i >= page.Count - Reach;
            if (isAtEdge && page.IsProse(i) && EditorNote.IsDisclaimer(page[i], page.Shapes[i].Words))
            {
                page.Propose(i, BlockKind.EditorNote, "disclaimer", LooksSo);
            }
        }
    }

    private static void ProposeTail(Page page)
    {
        for (var i = page.Count - 1; i > 0; i--)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            if (page.FurnitureAt(i) != Furniture.No)
            {
                page.Propose(i, BlockKind.Boilerplate, "page words at the end", PlaceWeight);
            }
            else if (page.IsProse(i))
            {
                break;
            }
        }
    }

    // One step each way is enough to grow along a run: every paragraph sees the one before it decided.
    private static void ProposeBesideFurniture(Page page)
    {
        for (var i = 1; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            GrowTo(page, i, i - 1);
        }

        for (var i = page.Count - 2; i >= 0; i--)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            GrowTo(page, i, i + 1);
        }
    }

    private static void GrowTo(Page page, int index, int neighbour)
    {
        if (page.IsProse(index) && page.FurnitureAt(index) != Furniture.No && page.KindAt(neighbour) == BlockKind.Boilerplate)
        {
            page.Propose(index, BlockKind.Boilerplate, "page words beside furniture", PlaceWeight);
        }
    }

    // A short line that is no sentence, alone between running text. Two in a row are verses, a list or a table, for all that can be seen.
    private static void ProposeHeadings(Page page)
    {
        for (var i = 0; i + 1 < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            if (page.IsProse(i) && LooksLikeHeading(page[i], page.Shapes[i]) && page.IsProse(i + 1) && page.IsRunningText(i + 1, leastWords: 8)
                && (i == 0 || !page.IsProse(i - 1) || page.IsRunningText(i - 1, leastWords: 5)))
            {
                page.Propose(i, BlockKind.Heading, "short line above running text", HeadingWeight);
            }
        }
    }

    private static bool LooksLikeHeading(ReadOnlySpan<char> line, Paragraph shape) =>
        shape.Words <= MostWordsOfHeading
        && shape.BeginsUpper
        && !shape.EndsSentence
        && !shape.EndsOpen
        && !(shape.HasQuotationMark && CreditsSomebody(line))
        && line.IndexOfAny('\n', '\r') < 0
        && Dateline.Read(line) is null;

    // "We will win" ― Jane Doe: a quotation with its speaker, set off as a line.
    private static bool CreditsSomebody(ReadOnlySpan<char> line)
    {
        for (var i = line.Length - 1; i >= 0 && !Paragraph.IsQuotationMark(line[i]); i--)
        {
            if (line[i] is '\u2013' or '\u2014' or '\u2015' or '-' or '~')
            {
                return true;
            }
        }

        return false;
    }
}
