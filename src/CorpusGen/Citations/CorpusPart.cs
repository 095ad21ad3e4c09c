namespace CorpusGen.Citations;

/// <summary>Articles that were indexed together: the project's own, or those that one library carries. Immutable.</summary>
/// <param name="places">Their words and where these stand.</param>
internal sealed class CorpusPart(CorpusPlaces places)
{
    /// <summary>Their words and where these stand.</summary>
    public CorpusPlaces Places { get; } = places;

    /// <summary>All of their words, as the stretches to look in.</summary>
    public TokenRange[] Everything { get; } = [new TokenRange(0, places.Index.Codes.Length)];

    /// <summary>What citations call them.</summary>
    public ArticleKeys Keys { get; } = new(places.Articles);

    /// <summary>The first article whose quotations alone are at hand; null when all articles are there as a whole.</summary>
    public CitableArticle? WithoutText { get; } = FirstWithoutText(places);

    private static CitableArticle? FirstWithoutText(CorpusPlaces places)
    {
        foreach (var article in places.Articles)
        {
            if (!article.HasWholeText)
            {
                return article;
            }
        }

        return null;
    }
}
