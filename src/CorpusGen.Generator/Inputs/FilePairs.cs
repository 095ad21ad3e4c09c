using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Project;
using CorpusGen.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>Which files are articles, and which sidecar belongs to which, by their paths alone: an edit of a file's text changes nothing here.</summary>
internal sealed class FilePairs
{
    private readonly Dictionary<string, string?> _sidecars = new(System.StringComparer.Ordinal);

    private FilePairs(CorpusPairing<string> pairing)
    {
        foreach (var files in pairing.Articles)
        {
            _sidecars.Add(files.Article, files.Sidecar);
        }
    }

    /// <summary>The paths of the files, in their order.</summary>
    public static EquatableArray<string> PathsOf(ImmutableArray<CorpusFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return EquatableArray.Convert(files.AsSpan(), static file => file.Path);
    }

    /// <summary>Pairs files by the rules of the library, which the analyzer and the tool keep too.</summary>
    public static FilePairs Create(EquatableArray<string> paths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new FilePairs(CorpusFiles.Pair(paths.Distinct(), static path => path));
    }

    /// <summary>Whether the file is an article, and the path of its sidecar; null when it has none.</summary>
    public bool TryGetSidecar(string path, out string? sidecar) => _sidecars.TryGetValue(path, out sidecar);
}

/// <summary>The sidecars by path. It equals only itself: every article file is combined with it, and comparing all sidecars for each would be felt.</summary>
internal sealed class SidecarSet
{
    private readonly Dictionary<string, CorpusFile> _files = new(System.StringComparer.Ordinal);

    /// <summary>The sidecars among the files, in their order.</summary>
    public static EquatableArray<CorpusFile> FilesOf(ImmutableArray<CorpusFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return files.Where(static file => file.Kind == OptionNames.KindSidecar).ToEquatableArray();
    }

    /// <summary>Puts sidecars together; of two at one path the first counts.</summary>
    public static SidecarSet Create(EquatableArray<CorpusFile> sidecars, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var set = new SidecarSet();
        foreach (var sidecar in sidecars)
        {
            if (!set._files.ContainsKey(sidecar.Path))
            {
                set._files.Add(sidecar.Path, sidecar);
            }
        }

        return set;
    }

    /// <summary>The sidecar at <paramref name="path"/>, or null.</summary>
    public CorpusFile? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;
}
