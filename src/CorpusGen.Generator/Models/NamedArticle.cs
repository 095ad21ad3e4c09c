using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>An article with all that its code is made of. Equal when the same code would come of it.</summary>
/// <param name="Article">What the article alone decides, under its settled key.</param>
/// <param name="Names">What the corpus decides about it.</param>
internal sealed record NamedArticle(ArticleModel Article, ArticleNames Names)
{
    /// <summary>What has changed in it since it was locked.</summary>
    public EquatableArray<Tombstone> Tombstones { get; init; }

    /// <summary>Takes from the corpus what concerns the article.</summary>
    public static NamedArticle Create(((ArticleModel Article, CorpusModel Corpus) Left, ChangeSet Changes) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (article, corpus) = input.Left;
        var names = corpus.Find(article.Path);
        return new NamedArticle(article.Key == names.Key ? article : article with { Key = names.Key }, names)
        {
            Tombstones = input.Changes.Of(article.Path),
        };
    }
}
