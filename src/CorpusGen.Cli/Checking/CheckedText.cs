using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Cli.Checking;

/// <summary>A file that a build would hand to the generator and the analyzer as an additional file.</summary>
/// <param name="name">What messages call the file.</param>
/// <param name="kind">One of the kinds of <see cref="Project.OptionNames"/>.</param>
/// <param name="corpusPath">Its path in the corpus folder, with <c>/</c> between folders.</param>
/// <param name="text">Its text.</param>
internal class CheckedText(string name, string kind, string corpusPath, SourceText text) : AdditionalText
{
    /// <summary>One of the kinds of <see cref="Project.OptionNames"/>.</summary>
    public string Kind => kind;

    /// <summary>Its path in the corpus folder.</summary>
    public string CorpusPath => corpusPath;

    /// <summary>Its text.</summary>
    public SourceText Text => text;

    /// <inheritdoc/>
    public override string Path => name;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => Text;
}
