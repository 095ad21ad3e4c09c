using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>An article and its pages: where in them each of its places is found.</summary>
internal sealed class ReportedArticle
{
    // Deeper than this nobody nests quotations; a paragraph's place is near enough.
    private const int MostNested = 32;

    private readonly int[] _blocks;
    private readonly int[] _quotations;

    // By the id of a place that stands behind the first page: the number of its page.
    private Dictionary<string, int> _laterPages = new(StringComparer.Ordinal);

    /// <summary>Gets an article ready.</summary>
    /// <param name="contents">The article.</param>
    /// <param name="pages">Its pages.</param>
    public ReportedArticle(ArticleContents contents, PageSeries pages)
    {
        (Contents, Pages) = (contents, pages);
        _blocks = [.. contents.Reading.Blocks.Select(b => b.Span.Start)];
        _quotations = [.. contents.Quotations.Select(q => q.Model.Span.Start)];
    }

    /// <summary>What the corpus holds of it.</summary>
    public ArticleContents Contents { get; }

    /// <summary>What it is called: its title, or its key where it has none.</summary>
    public string Title => Contents.Model.Title ?? Contents.Key;

    /// <summary>Its pages.</summary>
    public PageSeries Pages { get; }

    /// <summary>Its first page.</summary>
    public PageAddress Address => PageAddress.Of(Pages.FileOf(1));

    /// <summary>The place of a quotation.</summary>
    public PageAddress AddressOf(QuotedContents quotation) => AddressOf(quotation.Model.Id);

    /// <summary>The place with an id.</summary>
    public PageAddress AddressOf(string id) => PageAddress.Of(Pages.FileOf(_laterPages.GetValueOrDefault(id, 1)), id);

    /// <summary>The place of an offset of the article's file: the innermost quotation there, or else the paragraph.</summary>
    public PageAddress AddressAt(int offset)
    {
        var last = LastQuotationFrom(offset);
        for (var i = last; i >= 0 && i > last - MostNested; i--)
        {
            if (Contents.Quotations[i].Model.Span.Contains(offset))
            {
                return AddressOf(Contents.Quotations[i]);
            }
        }

        return AddressOf(IdOfBlock(BlockAt(offset)));
    }

    /// <summary>The last quotation that begins at an offset or in front of it; -1 when none does.</summary>
    public int LastQuotationFrom(int offset)
    {
        var found = Array.BinarySearch(_quotations, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The paragraph that holds an offset; what stands in front of the first belongs to it.</summary>
    public int BlockAt(int offset)
    {
        var found = Array.BinarySearch(_blocks, offset);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }

    /// <summary>The id of a paragraph. No quotation's begins with an underscore.</summary>
    public static string IdOfBlock(int block) => string.Create(CultureInfo.InvariantCulture, $"_p{block + 1}");

    /// <summary>The id of a date.</summary>
    public static string IdOfDate(int date) => string.Create(CultureInfo.InvariantCulture, $"_d{date + 1}");

    /// <summary>Says on which pages everything came to stand.</summary>
    public void Place(IReadOnlyList<List<HtmlFragment>> parts)
    {
        var places = parts.SelectMany((fragments, i) => fragments.SelectMany(f => f.Ids).Select(id => (Id: id, Page: i + 1))).Where(p => p.Page > 1);
        _laterPages = places.ToDictionary(p => p.Id, p => p.Page, StringComparer.Ordinal);
    }
}
