using CorpusGen.Generator.Models;

namespace CorpusGen.Cli.Contents;

/// <summary>A quotation of a corpus.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Model">What is generated of it.</param>
/// <param name="Speaker">The name that stands for its speaker in the whole corpus, or null.</param>
internal sealed record QuotedContents(ArticleContents Article, QuoteModel Model, string? Speaker)
{
    /// <summary>What the command line and the lock file call it: <c>article-key#quote-id</c>.</summary>
    public string Name => $"{Article.Key}#{Model.Id}";

    /// <summary>What code calls it, such as <c>Corpus.LavrovMeetsXi.Quotes.WeNeedToAbandon</c>.</summary>
    public string Member => $"{Article.Member}.Quotes.{Model.Identifier}";
}
