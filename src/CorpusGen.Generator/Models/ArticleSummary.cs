using System.Threading;
using CorpusGen.Speakers;

namespace CorpusGen.Generator.Models;

/// <summary>What the rest of the corpus must know of an article. Equal when no other article's code can change.</summary>
/// <param name="Path">The file, relative to the corpus folder.</param>
/// <param name="Key">What citations call the article, unless another has the same key.</param>
/// <param name="Speakers">The speakers as the article names them.</param>
internal sealed record ArticleSummary(string Path, string Key, ArticleSpeakers Speakers)
{
    /// <summary>Takes it from the article.</summary>
    public static ArticleSummary Create(ArticleModel article, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ArticleSummary(article.Path, article.Key, article.Speakers);
    }
}
