using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;

namespace CorpusGen.Generator.Inputs;

/// <summary>An article file with its sidecar. Equal when both files are.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sidecar">The metadata beside it, or null.</param>
internal sealed record ArticleFile(CorpusFile Article, CorpusFile? Sidecar)
{
    /// <summary>Orders sidecars by what they share with their article; of two for one article the first by path counts.</summary>
    public static ImmutableDictionary<string, CorpusFile> ByStem(ImmutableArray<CorpusFile> sidecars, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return sidecars.GroupBy(s => s.Stem).ToImmutableDictionary(g => g.Key, g => g.OrderBy(s => s.Path, System.StringComparer.Ordinal).First());
    }

    /// <summary>Finds the sidecar of an article.</summary>
    public static ArticleFile Create((CorpusFile Article, ImmutableDictionary<string, CorpusFile> Sidecars) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ArticleFile(input.Article, input.Sidecars.GetValueOrDefault(input.Article.Stem));
    }

    /// <summary>Reads the article, or finds what the analyzer read already; null when the compiler cannot read the file.</summary>
    public ArticleReading? Read(CancellationToken cancellation)
    {
        if (Article.Text.GetText(cancellation) is not { } text)
        {
            return null;
        }

        var metadata = Sidecar?.Text.GetText(cancellation);
        return ArticleCache.GetOrRead(
            text,
            metadata,
            Article.Path,
            token => ArticleReader.Read(Article.Path, text.ToString(), metadata is null ? null : new Sidecar(Sidecar!.Path, metadata.ToString()), token),
            cancellation);
    }
}
