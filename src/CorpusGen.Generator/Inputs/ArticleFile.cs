using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Project;

namespace CorpusGen.Generator.Inputs;

/// <summary>An article file with its sidecar. Equal when both files are, and what the project wants of them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sidecar">The metadata beside it, or null.</param>
/// <param name="Settings">What the project wants.</param>
internal sealed record ArticleFile(CorpusFile Article, CorpusFile? Sidecar, Settings Settings)
{
    /// <summary>Finds the sidecar of an article; null for a file that is no article.</summary>
    public static ArticleFile? Create((CorpusFile File, ((FilePairs Pairs, SidecarSet Sidecars) Files, Settings Settings) Beside) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (file, ((pairs, sidecars), settings)) = input;
        return file.Kind == OptionNames.KindArticle && pairs.TryGetSidecar(file.Path, out var sidecar)
            ? new ArticleFile(file, sidecar is null ? null : sidecars.Find(sidecar), settings)
            : null;
    }

    /// <summary>Reads the article, or finds what the analyzer read already; null when the compiler cannot read the file.</summary>
    public ArticleReading? Read(CancellationToken cancellation)
    {
        if (Article.Text.GetText(cancellation) is not { } text)
        {
            return null;
        }

        HeldFile? sidecar = Sidecar?.Text.GetText(cancellation) is { } metadata ? new HeldFile(Sidecar.Path, metadata) : null;
        return ArticleCache.Read(new HeldFile(Article.Path, text), sidecar, cancellation);
    }
}
