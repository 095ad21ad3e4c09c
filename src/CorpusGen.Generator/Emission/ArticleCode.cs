using System.Collections.Immutable;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;

namespace CorpusGen.Generator.Emission;

/// <summary>The code of one article, which is the same in every version of the file that it shares with others.</summary>
internal static class ArticleCode
{
    // As long as the article is known, so is its code: it is that of the file which the compiler holds.
    private static readonly Remembered<ArticleModel, Input, ImmutableArray<char[]>> Memory = new(Write);

    /// <summary>The code, written now or before.</summary>
    /// <param name="article">The article.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="form">Where its words stand.</param>
    /// <param name="depth">How many blocks it stands in.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static ImmutableArray<char[]> Of(NamedArticle article, Settings settings, TextForm form, int depth, CancellationToken cancellation) =>
        Memory.Get(article.Article, new Input(article, settings, form, depth), cancellation);

    private static ImmutableArray<char[]> Write(Input input, CancellationToken _)
    {
        var writer = new SourceWriter(input.Depth);
        ArticleEmitter.WriteArticle(writer, input.Article.Settle(), input.Settings, input.Form);
        return writer.ToPieces();
    }

    private readonly record struct Input(NamedArticle Article, Settings Settings, TextForm Form, int Depth);
}
