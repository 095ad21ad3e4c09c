using System.Threading;

namespace CorpusGen.Generator.Models;

/// <summary>An article with all that its code is made of. Equal when the same code would come of it.</summary>
/// <param name="Article">What the article alone decides, under its settled key.</param>
/// <param name="Names">What the corpus decides about it.</param>
internal sealed record NamedArticle(ArticleModel Article, ArticleNames Names)
{
    /// <summary>Takes from the corpus what concerns the article.</summary>
    public static NamedArticle Create((ArticleModel Article, CorpusModel Corpus) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (article, corpus) = input;
        var names = corpus.Find(article.Path);
        return new NamedArticle(article.Key == names.Key ? article : article with { Key = names.Key }, names);
    }
}
