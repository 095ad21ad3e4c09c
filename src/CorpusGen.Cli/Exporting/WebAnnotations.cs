using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using CorpusGen.Cli.Contents;
using CorpusGen.Text;

namespace CorpusGen.Cli.Exporting;

/// <summary>
/// Quotations as an AnnotationCollection of the Web Annotation Data Model (W3C Recommendation, 23 February 2017). The target of each is the article file as
/// it stands on disk, markup included, without its byte order mark; its place is counted in Unicode code points, as section 4.2.5 wants it.
/// </summary>
internal static class WebAnnotations
{
    private const int Around = 32;

    /// <summary>Writes the collection.</summary>
    public static void Write(IReadOnlyList<QuotedContents> quotations, Addresses addresses, Stream output) => JsonFile.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", addresses.OfAll);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", "Quotations");
        json.WriteNumber("total", quotations.Count);
        if (quotations.Count > 0)
        {
            json.WriteStartObject("first");
            json.WriteString("id", addresses.OfPage);
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            WriteItems(json, quotations, addresses);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<QuotedContents> quotations, Addresses addresses)
    {
        var (article, points) = (default(ArticleContents), default(CodePoints));
        foreach (var quotation in quotations)
        {
            // The quotations of an article stand together: its surrogate pairs are counted once.
            (article, points) = article == quotation.Article ? (article, points) : (quotation.Article, new CodePoints(quotation.Article.Reading.Source));
            WriteItem(json, quotation, points!, addresses);
        }
    }

    private static void WriteItem(Utf8JsonWriter json, QuotedContents quotation, CodePoints points, Addresses addresses)
    {
        json.WriteStartObject();
        json.WriteString("id", addresses.Of(quotation));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", quotation.Speaker is null ? "highlighting" : "identifying");
        if (quotation.Speaker is { } speaker)
        {
            json.WriteStartObject("body");
            json.WriteString("type", "TextualBody");
            json.WriteString("value", speaker);
            json.WriteString("format", "text/plain");
            json.WriteString("purpose", "identifying");
            json.WriteEndObject();
        }

        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", addresses.Of(quotation.Article));
        json.WriteStartArray("selector");
        WriteSelectors(json, quotation.Article.Reading.Source, quotation.Model.Span, points);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSelectors(Utf8JsonWriter json, string source, SourceSpan words, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", words.Of(source));
        json.WriteString("prefix", source[Whole(source, Math.Max(0, words.Start - Around))..words.Start]);
        json.WriteString("suffix", source[words.End..Whole(source, Math.Min(source.Length, words.End + Around))]);
        json.WriteEndObject();

        var (start, end) = points.Of(words);
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteEndObject();
    }

    // Never between the halves of a surrogate pair.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
