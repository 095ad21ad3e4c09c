using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using CorpusGen.Cli.Contents;
using CorpusGen.Dates;
using CorpusGen.Generator.Models;

namespace CorpusGen.Cli.Exporting;

/// <summary>Articles as CSL-JSON, the data of the Citation Style Language (schema csl-data.json of version 1.0.2).</summary>
internal static class CslJson
{
    /// <summary>Writes them.</summary>
    public static void Write(IReadOnlyList<ArticleContents> articles, Stream output) => JsonFile.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var article in articles)
        {
            Write(json, article.Model);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ArticleModel article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Key);
        json.WriteString("type", article.Url is null ? "document" : "webpage");
        json.WriteIfKnown("title", article.Title);
        if (article.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in article.Authors)
            {
                // Which part is the family name depends on where somebody comes from: Wang Yi, Maria Lopez. The name is given as it is written.
                json.WriteStartObject();
                json.WriteString("literal", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteIfKnown("publisher", article.Publisher);
        json.WriteIfKnown("container-title", article.Url is null ? null : article.Publisher);
        if (article.Published is { } published)
        {
            WriteDate(json, PartialDate.Parse(published));
        }

        json.WriteIfKnown("language", article.Language);
        json.WriteIfKnown("URL", article.Url);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, PartialDate date)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in (int?[])[date.Year, date.Month, date.Day])
        {
            if (part is { } number)
            {
                json.WriteNumberValue(number);
            }
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
