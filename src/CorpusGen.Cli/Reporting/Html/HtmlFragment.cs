using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Cli.Reporting.Html;

/// <summary>A part of a page, which only <see cref="HtmlWriter"/> can make: whole elements and escaped text.</summary>
/// <param name="Html">The part.</param>
/// <param name="Bytes">Its size in UTF-8.</param>
/// <param name="Ids">The places in it that can be linked to.</param>
internal sealed record HtmlFragment(string Html, int Bytes, IReadOnlyList<string> Ids)
{
    /// <summary>The part with its size.</summary>
    public static HtmlFragment Of(string html, IReadOnlyList<string> ids) => new(html, Encoding.UTF8.GetByteCount(html), ids);
}
