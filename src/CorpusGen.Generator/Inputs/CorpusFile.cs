using System.Threading;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// An additional file of the corpus. Equal when the compiler hands out the same text object for the same purpose; it makes a new one for every
/// edit. The steps behind the reading of articles hold no such object.
/// </summary>
/// <param name="Kind">One of the kinds of <see cref="OptionNames"/>.</param>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Text">The file.</param>
internal sealed record CorpusFile(string Kind, string Path, AdditionalText Text)
{
    /// <summary>Tells what an additional file is to us, by its item's metadata; null when it is no part of the corpus.</summary>
    public static CorpusFile? Create((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var options = input.Options.GetOptions(input.Text);
        var item = CorpusItem.Read(name => options.TryGetValue(name, out var value) ? value : null, input.Text.Path);
        return item is { IsInCorpus: true } ? new CorpusFile(item.Kind, item.Path, input.Text) : null;
    }
}
