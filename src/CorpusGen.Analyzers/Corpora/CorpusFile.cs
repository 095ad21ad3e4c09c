using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>An additional file that is ours.</summary>
/// <param name="Kind">One of the kinds of <see cref="OptionNames"/>.</param>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Text">The file.</param>
internal sealed record CorpusFile(string Kind, string Path, AdditionalText Text)
{
    /// <summary>Tells what an additional file is to us, by its item's metadata; null when it is not ours.</summary>
    public static CorpusFile? Create(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(text);
        if (!options.TryGetValue(OptionNames.FileKind, out var kind) || kind.Length == 0)
        {
            return null;
        }

        options.TryGetValue(OptionNames.FilePath, out var given);
        return new CorpusFile(kind, CorpusPath.Of(given, text.Path), text);
    }

    /// <summary>The path without the ending, which an article and its sidecar share.</summary>
    public string Stem
    {
        get
        {
            var dot = Path.LastIndexOf('.');
            return dot > Path.LastIndexOf('/') ? Path.Substring(0, dot) : Path;
        }
    }
}

/// <summary>An article's text objects at one moment. Equal when the compiler holds the same objects for the same file.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Text">Its text.</param>
/// <param name="SidecarPath">The path of its sidecar, or null.</param>
/// <param name="Sidecar">The sidecar's text, or null.</param>
internal readonly record struct ArticleText(string Path, SourceText Text, string? SidecarPath, SourceText? Sidecar)
{
    /// <summary>Reads the article, or finds what the generator or another rule group read already.</summary>
    public ArticleReading Read(CancellationToken cancellation)
    {
        var (path, text, sidecarPath, sidecar) = this;
        return ArticleCache.GetOrRead(
            text,
            sidecar,
            path,
            token => ArticleReader.Read(path, text.ToString(), sidecar is null ? null : new Sidecar(sidecarPath!, sidecar.ToString()), token),
            cancellation);
    }
}
