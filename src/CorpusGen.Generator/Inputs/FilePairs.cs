using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>Which files are articles, and which sidecar belongs to which, by their paths alone: an edit of a file's text changes nothing here.</summary>
/// <param name="Articles">The articles with their sidecars, sorted by path. Each number is a file's place in the list of files.</param>
internal sealed record FilePairs(EquatableArray<ArticleFiles<int>> Articles)
{
    /// <summary>The paths of the files, in their order.</summary>
    public static EquatableArray<string> PathsOf(EquatableArray<CorpusFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return EquatableArray.Convert(files.AsSpan(), static file => file.Path);
    }

    /// <summary>Pairs files by the rules of the library, which the analyzer and the tool keep too.</summary>
    public static FilePairs Create(EquatableArray<string> paths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new FilePairs(CorpusFiles.Pair(Enumerable.Range(0, paths.Count), place => paths[place]).Articles);
    }
}
