using System.Globalization;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Problems;

/// <summary>A finding: a rule, the place, and what to put into its message.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Path">The file it stands in, as the reader was given it; null while a scanner knows only a text.</param>
/// <param name="Span">The place in that file or text; empty at 0 when it is about the whole file.</param>
/// <param name="Arguments">What fills the message, in order.</param>
public sealed record Problem(Rule Rule, string? Path, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The message, filled.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.Cast<object>().ToArray());
}
