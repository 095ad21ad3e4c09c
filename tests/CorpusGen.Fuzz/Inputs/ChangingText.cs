using System.Threading;
using CorpusGen.Cli.Checking;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>A file that is changed, or is gone or back, while the build runs: it has one text when it is first asked, and another ever after.</summary>
/// <param name="name">What messages call the file.</param>
/// <param name="kind">One of the kinds of <see cref="Project.OptionNames"/>.</param>
/// <param name="path">Its path in the corpus folder.</param>
/// <param name="first">The text at first; null for a file that the compiler cannot read.</param>
/// <param name="later">The text from the second time on; null for a file that the compiler cannot read.</param>
internal sealed class ChangingText(string name, string kind, string path, SourceText? first, SourceText? later) : CheckedText(name, kind, path, SourceText.From(""))
{
    private int _calls;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => Interlocked.Increment(ref _calls) == 1 ? first : later;
}
