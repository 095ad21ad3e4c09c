using CorpusGen.Cli.Contents;

namespace CorpusGen.Cli.Listing;

/// <summary>The table of articles.</summary>
internal static class ArticleTable
{
    /// <summary>Its columns.</summary>
    public static Columns<ArticleContents> Columns { get; } = new(
        new("key", a => a.Key),
        new("title", a => a.Model.Title),
        new("authors", a => a.Model.Authors, InTable: false),
        new("publisher", a => a.Model.Publisher, InTable: false),
        new("published", a => a.Model.Published),
        new("url", a => a.Model.Url, InTable: false),
        new("language", a => a.Model.Language, InTable: false),
        new("quotes", a => a.Model.Quotes.Count),
        new("dates", a => a.Model.Dates.Count),
        new("path", a => a.Model.Path, KeepsEnd: true),
        new("member", a => a.Member, InTable: false));
}
