using System.Collections.Generic;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Project;
using CorpusGen.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>An article file with its sidecar. Equal when both files are, and what the project wants of them.</summary>
/// <remarks>A struct for the reason that <see cref="CorpusFile"/> names.</remarks>
/// <param name="Article">The article.</param>
/// <param name="Sidecar">The metadata beside it, or null.</param>
/// <param name="Settings">What the project wants.</param>
internal readonly record struct ArticleFile(CorpusFile Article, CorpusFile? Sidecar, Settings Settings)
{
    /// <summary>The article files of a folder, sorted by path.</summary>
    /// <param name="folder">All files, which of them belong together, and what the project wants.</param>
    public static IReadOnlyList<ArticleFile> AllOf(((EquatableArray<CorpusFile> Files, FilePairs Pairs) Left, Settings Settings) folder)
    {
        var ((files, pairs), settings) = folder;
        var articles = new List<ArticleFile>(pairs.Articles.Count);
        foreach (var (article, sidecar, hasSidecar) in pairs.Articles)
        {
            if (files[article].Kind == OptionNames.KindArticle)
            {
                articles.Add(new ArticleFile(files[article], hasSidecar && files[sidecar].Kind == OptionNames.KindSidecar ? files[sidecar] : null, settings));
            }
        }

        return articles;
    }

    /// <summary>Reads the article, or finds what the analyzer read already; null when the compiler cannot read the file.</summary>
    public ArticleReading? Read(CancellationToken cancellation)
    {
        if (Article.Text.GetText(cancellation) is not { } text)
        {
            return null;
        }

        HeldFile? sidecar = Sidecar is { } beside && beside.Text.GetText(cancellation) is { } metadata ? new HeldFile(beside.Path, metadata) : null;
        return ArticleCache.Read(new HeldFile(Article.Path, text), sidecar, cancellation);
    }
}
