using System.Threading;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Tests.Harness;

/// <summary>An additional file of a test.</summary>
/// <param name="path">Its path in the corpus folder.</param>
/// <param name="kind">One of the kinds of <see cref="OptionNames"/>.</param>
/// <param name="text">Its text; null for a file that the compiler cannot read.</param>
internal sealed class TestText(string path, string kind, SourceText? text) : AdditionalText
{
    public string CorpusPath { get; } = path;

    public string Kind { get; } = kind;

    public override string Path { get; } = "/project/corpus/" + path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
