using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>An additional file that is ours.</summary>
/// <param name="Item">What the project says of it.</param>
/// <param name="Text">The file.</param>
internal sealed record CorpusFile(CorpusItem Item, AdditionalText Text)
{
    /// <summary>One of the kinds of <see cref="OptionNames"/>.</summary>
    public string Kind => Item.Kind;

    /// <summary>The file, relative to the corpus folder, with <c>/</c> between folders.</summary>
    public string Path => Item.Path;

    /// <summary>Tells what an additional file is to us, by its item's metadata; null when it is not ours.</summary>
    public static CorpusFile? Create(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(text);
        var item = CorpusItem.Read(name => options.TryGetValue(name, out var value) ? value : null, text.Path);
        return item is null ? null : new CorpusFile(item, text);
    }
}

/// <summary>An article's text objects at one moment. Equal when the compiler holds the same objects for the same files.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sidecar">The metadata beside it, or null.</param>
internal readonly record struct ArticleText(HeldFile Article, HeldFile? Sidecar)
{
    /// <summary>Reads the article, or finds what the generator or another rule group read already.</summary>
    public ArticleReading Read(CancellationToken cancellation) => ArticleCache.Read(Article, Sidecar, cancellation);
}
