using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Importing.Metadata;
using CorpusGen.Cli.Listing;

namespace CorpusGen.Cli.Importing;

/// <summary>Says what was imported: the files on standard output, and for people what they should look at on standard error.</summary>
/// <param name="isJson">Whether rows are written.</param>
/// <param name="streams">Where to.</param>
internal sealed class ImportedRows(bool isJson, Streams streams)
{
    private sealed record Row(string Page, ImportedArticle Article, ArticleFile File);

    private static Columns<Row> Columns { get; } = new(
        new("page", r => r.Page),
        new("path", r => r.File.Path),
        new("sidecar", r => r.File.SidecarPath),
        new("title", r => r.Article.Metadata.Title?.Value),
        new("authors", r => r.Article.Metadata.Authors?.Value ?? []),
        new("publisher", r => r.Article.Metadata.Publisher?.Value),
        new("url", r => r.Article.Metadata.Url?.Value),
        new("published", r => r.Article.Metadata.Published?.Value.ToString()),
        new("language", r => r.Article.Metadata.Language?.Value),
        new("from", r => Sources(r.Article.Metadata)),
        new("encoding", r => r.Article.Page.Encoding),
        new("words", r => r.Article.Words),
        new("notes", r => r.Article.Notes));

    /// <summary>Says it of one page.</summary>
    public void Write(string page, ImportedArticle article, ArticleFile file)
    {
        if (isJson)
        {
            Columns.Write([new Row(page, article, file)], TableForm.Json, streams);
        }
        else
        {
            using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine(Printable.Of(file.Path));
        }

        var sources = Sources(article.Metadata).ToList();
        var origin = sources.Count > 0 ? string.Join(", ", sources) : "the page says nothing of itself";
        streams.Error.WriteLine(Printable.Of($"{file.Path}: {Counted.Of(article.Words, "word")}, {article.Page.Encoding} ({article.Page.Reason}); {origin}"));
        foreach (var note in article.Notes)
        {
            streams.Error.WriteLine(Printable.Of($"{file.Path}: note: {note}"));
        }
    }

    private static IEnumerable<string> Sources(PageMetadata metadata)
    {
        foreach (var (key, source) in ((string, ClaimSource?)[])
        [
            ("title", metadata.Title?.Source), ("authors", metadata.Authors?.Source), ("publisher", metadata.Publisher?.Source),
            ("url", metadata.Url?.Source), ("published", metadata.Published?.Source), ("language", metadata.Language?.Source),
        ])
        {
            if (source is { } known)
            {
                yield return $"{key}: {Claim.NameOf(known)}";
            }
        }
    }
}
