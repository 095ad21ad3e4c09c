using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Project;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>An article file with its sidecar. Equal when both files are, and what the project wants of them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sidecar">The metadata beside it, or null.</param>
/// <param name="Settings">What the project wants.</param>
internal readonly record struct ArticleFile(CorpusFile Article, CorpusFile? Sidecar, Settings Settings)
{
    private const string CarriageReturnLineFeed = "\r\n";

    /// <summary>The article files of a folder, sorted by path.</summary>
    /// <param name="folder">All files, which of them belong together, and what the project wants.</param>
    public static EquatableArray<ArticleFile> AllOf(((CorpusFolder Folder, FilePairs Pairs) Left, Settings Settings) folder) =>
        AllOf(folder.Left.Folder.Files, folder.Left.Pairs.Articles, folder.Settings);

    /// <summary>Some of the article files of a folder.</summary>
    /// <param name="files">All files.</param>
    /// <param name="wanted">Which of them are wanted, by their places among <paramref name="files"/>.</param>
    /// <param name="settings">What the project wants.</param>
    public static EquatableArray<ArticleFile> AllOf(EquatableArray<CorpusFile> files, EquatableArray<ArticleFiles<int>> wanted, Settings settings)
    {
        var articles = new List<ArticleFile>(wanted.Count);
        foreach (var (article, sidecar, hasSidecar) in wanted)
        {
            // A file of another kind may have the name of an article.
            if (files[article].Kind == OptionNames.KindArticle)
            {
                articles.Add(new ArticleFile(files[article], hasSidecar && files[sidecar].Kind == OptionNames.KindSidecar ? files[sidecar] : null, settings));
            }
        }

        return articles.ToEquatableArray();
    }

    /// <summary>Whether both are the same files, wanted in the same way. After an edit most are, and references tell it without a look at what lies all over the memory.</summary>
    public bool Equals(ArticleFile other) => AreSame(Article, other.Article) && AreSame(Sidecar, other.Sidecar) && AreSame(Settings, other.Settings);

    /// <inheritdoc/>
    public override int GetHashCode() => Article.GetHashCode();

    /// <summary>Reads the article, or finds what the analyzer read already; null when the compiler cannot read the file.</summary>
    public ArticleReading? Read(CancellationToken cancellation) => Article.Text.GetText(cancellation) is { } text ? Read(text, cancellation) : null;

    /// <summary>
    /// Reads the article as if every line of it ended with a line feed alone, so that what Git checks out on one machine gives the same code as what it checks out
    /// on another: offsets count a line end as one character. Null when the compiler cannot read the file.
    /// </summary>
    public ArticleReading? ReadWithLineFeeds(CancellationToken cancellation)
    {
        if (Article.Text.GetText(cancellation) is not { } text)
        {
            return null;
        }

        // What is too long as it stands is reported, and must not be generated all the same.
        var source = text.ToString();
        return source.Length > ArticleReader.MaxLength || source.IndexOf(CarriageReturnLineFeed, StringComparison.Ordinal) < 0
            ? Read(text, cancellation)
            : ArticleReader.Read(Article.Path, source.Replace(CarriageReturnLineFeed, "\n"), ReadSidecar(cancellation) is { } beside ? new Sidecar(beside.Path, beside.Text.ToString()) : null, cancellation);
    }

    private ArticleReading Read(SourceText text, CancellationToken cancellation) =>
        ArticleCache.Read(new HeldFile(Article.Path, text), ReadSidecar(cancellation) is { } beside ? new HeldFile(beside.Path, beside.Text) : null, cancellation);

    private (string Path, SourceText Text)? ReadSidecar(CancellationToken cancellation) =>
        Sidecar is { } beside && beside.Text.GetText(cancellation) is { } text ? (beside.Path, text) : null;

    private static bool AreSame<T>(T? one, T? other)
        where T : class, IEquatable<T> =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.Equals(other));
}
