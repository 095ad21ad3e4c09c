using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Cli.Contents;

/// <summary>The part of a corpus that a person asked for.</summary>
/// <param name="Contents">The whole.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Quotations">The quotations.</param>
internal sealed record Selection(CorpusContents Contents, IReadOnlyList<ArticleContents> Articles, IReadOnlyList<QuotedContents> Quotations)
{
    /// <summary>Selects.</summary>
    /// <param name="contents">The corpus.</param>
    /// <param name="article">The key of the only article, or null for all.</param>
    /// <param name="speaker">The speaker of the quotations, in any spelling, or null for all.</param>
    /// <exception cref="WrongUseException">There is no such article, or nobody of the name is quoted.</exception>
    public static Selection Of(CorpusContents contents, string? article, string? speaker)
    {
        var name = speaker is null ? null : contents.Speaker(speaker).Name;
        var articles = article is null ? contents.Articles : [contents.Article(article)];
        return new Selection(contents, articles, [.. articles.SelectMany(a => a.Quotations).Where(q => name is null || q.Speaker == name)]);
    }
}
