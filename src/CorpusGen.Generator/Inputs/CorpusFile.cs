using System;
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
    public static CorpusFile? Create(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(text);
        var item = CorpusItem.Read(name => options.TryGetValue(name, out var value) ? value : null, text.Path);
        return item is { IsInCorpus: true } ? new CorpusFile(item.Kind, item.Path, text) : null;
    }

    /// <summary>Whether both are the same text object for the same purpose.</summary>
    public bool Equals(CorpusFile? other) =>
        other is not null && ReferenceEquals(Text, other.Text) && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Kind, other.Kind, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
