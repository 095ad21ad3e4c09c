using System;
using System.Linq;

namespace CorpusGen.Cli.Contents;

/// <summary>Finds the quotation that a person names on the command line.</summary>
internal static class QuotationName
{
    // As many of several that fit as a message can name.
    private const int Named = 3;

    /// <summary>The quotation of the name <c>article#id</c>, where the beginning of the id is enough if no other has it, or of a C# member.</summary>
    /// <exception cref="WrongUseException">There is none, or several fit; the message says what to write.</exception>
    public static QuotedContents Find(CorpusContents contents, string name)
    {
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0)
        {
            return contents.Quotations.FirstOrDefault(q => q.Member == name) ?? throw new WrongUseException(
                $"'{name}' names no quotation; write article#id, as 'corpusgen list quotes' shows it.");
        }

        var article = contents.Article(name[..hash]);
        var id = name[(hash + 1)..];
        if (article.Quotations.FirstOrDefault(q => q.Model.Id == id) is { } exact)
        {
            return exact;
        }

        var fitting = article.Quotations.Where(q => q.Model.Id.StartsWith(id, StringComparison.Ordinal)).ToList();
        var some = string.Join(", ", fitting.Take(Named).Select(q => q.Model.Id)) + (fitting.Count > Named ? ", …" : "");
        return fitting.Count switch
        {
            1 => fitting[0],
            > 1 when id.Length == 0 => throw new WrongUseException($"'{article.Key}' has {fitting.Count} quotations: {some}; write the beginning of an id behind the #."),
            0 => throw new WrongUseException($"no quotation of '{article.Key}' has an id that begins with '{id}'; 'corpusgen list quotes --article {article.Key}' shows them."),
            _ => throw new WrongUseException(
                $"{fitting.Count} quotations begin with '{id}': {some}; write more of the id."),
        };
    }
}
