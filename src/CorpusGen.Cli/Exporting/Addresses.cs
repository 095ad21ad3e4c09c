using System;
using System.Linq;
using CorpusGen.Cli.Contents;

namespace CorpusGen.Cli.Exporting;

/// <summary>The addresses (IRIs) of what a corpus holds.</summary>
/// <param name="around">What stands in front of every file; empty when addresses are relative.</param>
internal sealed class Addresses(string around)
{
    /// <summary>The address of an article's file.</summary>
    public string Of(ArticleContents article) => around + string.Join('/', article.Model.Path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The address of a quotation: its article's, and its id as the fragment.</summary>
    public string Of(QuotedContents quotation) => $"{Of(quotation.Article)}#{Uri.EscapeDataString(quotation.Model.Id)}";

    /// <summary>The address of all quotations together.</summary>
    public string OfAll => around + "#quotations";

    /// <summary>The address of the first page of them.</summary>
    public string OfPage => around + "#quotations-1";
}
