using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>An article with all that its code is made of. Equal when the same code would come of it.</summary>
/// <param name="Article">What the article alone decides.</param>
/// <param name="Names">What the corpus decides about it.</param>
internal readonly record struct NamedArticle(ArticleModel Article, ArticleNames Names)
{
    /// <summary>What has changed in it since it was locked.</summary>
    public EquatableArray<Tombstone> Tombstones { get; init; }

    /// <summary>Whether the same code would come of both.</summary>
    public bool Equals(NamedArticle other) =>
        (ReferenceEquals(Article, other.Article) || Article.Equals(other.Article))
        && (ReferenceEquals(Names, other.Names) || Names.Equals(other.Names))
        && Tombstones == other.Tombstones;

    /// <inheritdoc/>
    public override int GetHashCode() => Names.GetHashCode();

    /// <summary>The same under the key that the corpus gives it, which is another where several articles would have the same.</summary>
    public NamedArticle Settle() => Article.Key == Names.Key ? this : this with { Article = Article with { Key = Names.Key } };
}
