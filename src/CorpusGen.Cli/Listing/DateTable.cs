using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Contents;
using CorpusGen.Dates;
using CorpusGen.Generator.Models;

namespace CorpusGen.Cli.Listing;

/// <summary>A date and the article that mentions it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Date">The date.</param>
/// <param name="Value">What it means.</param>
internal sealed record DateRow(ArticleContents Article, DateModel Date, TimexValue Value);

/// <summary>The table of dates.</summary>
internal static class DateTable
{
    /// <summary>Its columns.</summary>
    public static Columns<DateRow> Columns { get; } = new(
        new("value", d => d.Date.Value),
        new("edtf", d => d.Value.Edtf, InTable: false),
        new("text", d => d.Date.Text),
        new("anchor", d => d.Date.Anchor, InTable: false),
        new("article", d => d.Article.Key),
        new("path", d => d.Article.Model.Path, KeepsEnd: true),
        new("line", d => d.Date.Line),
        new("member", d => $"{d.Article.Member}.Dates.{d.Date.Identifier}", InTable: false));

    /// <summary>The dates, by the first day that each may mean; those that leave it open follow, in the order of articles and text.</summary>
    public static IEnumerable<DateRow> Rows(IEnumerable<ArticleContents> articles) => articles
        .SelectMany(a => a.Model.Dates.Select(d => new DateRow(a, d, TimexValue.Parse(d.Value))))
        .OrderBy(d => d.Value.Earliest ?? DateTime.MaxValue)
        .ThenBy(d => d.Value.Latest ?? DateTime.MaxValue);
}
