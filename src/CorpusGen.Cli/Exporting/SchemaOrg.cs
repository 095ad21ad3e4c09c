using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Cli.Contents;
using CorpusGen.Generator.Models;

namespace CorpusGen.Cli.Exporting;

/// <summary>Quotations as <c>Quotation</c> of schema.org, and the articles they are part of.</summary>
internal static class SchemaOrg
{
    /// <summary>Writes them as one graph: articles first, each once.</summary>
    public static void Write(IReadOnlyList<QuotedContents> quotations, Addresses addresses, Stream output) => JsonFile.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var article in quotations.Select(q => q.Article).Distinct())
        {
            WriteArticle(json, article.Model, addresses.Of(article));
        }

        foreach (var quotation in quotations)
        {
            WriteQuotation(json, quotation, addresses);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteArticle(Utf8JsonWriter json, ArticleModel article, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("@id", address);
        json.WriteString("identifier", article.Key);
        json.WriteIfKnown("headline", article.Title);
        if (article.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in article.Authors)
            {
                // A name does not tell whether it is a person's or a newsroom's, so it stays a name.
                json.WriteStringValue(author);
            }

            json.WriteEndArray();
        }

        if (article.Publisher is { } publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", publisher);
            json.WriteEndObject();
        }

        json.WriteIfKnown("datePublished", article.Published);
        json.WriteIfKnown("inLanguage", article.Language);
        json.WriteIfKnown("url", article.Url);
        json.WriteEndObject();
    }

    private static void WriteQuotation(Utf8JsonWriter json, QuotedContents quotation, Addresses addresses)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("@id", addresses.Of(quotation));
        json.WriteString("text", quotation.Model.Text);
        json.WriteIfKnown("spokenByCharacter", quotation.Speaker);
        json.WriteIfKnown("inLanguage", quotation.Article.Model.Language);
        json.WriteStartObject("isPartOf");
        json.WriteString("@id", addresses.Of(quotation.Article));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
