using System;
using System.Collections.Immutable;
using System.Threading;
using CorpusGen.Project;
using CorpusGen.Text;
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
    private static readonly FileMemory<(AdditionalText, AnalyzerConfigOptionsProvider), CorpusFile?> Memory = new(Create);

    /// <summary>Whether both are the same text object for the same purpose.</summary>
    public bool Equals(CorpusFile? other) =>
        other is not null && ReferenceEquals(Text, other.Text) && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Kind, other.Kind, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The additional files that are part of the corpus, in their order.</summary>
    public static EquatableArray<CorpusFile> AllOf((ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        EquatableArray.Choose(input.Texts.AsSpan(), text => Memory.Get(text, (text, input.Options), cancellation));

    /// <summary>Tells what an additional file is to us, by its item's metadata; null when it is no part of the corpus.</summary>
    private static CorpusFile? Create((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var options = input.Options.GetOptions(input.Text);
        var item = CorpusItem.Read(name => options.TryGetValue(name, out var value) ? value : null, input.Text.Path);
        return item is { IsInCorpus: true } ? new CorpusFile(item.Kind, item.Path, input.Text) : null;
    }
}
