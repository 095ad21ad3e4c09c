using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Articles;
using CorpusGen.Dates;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Cli;

/// <summary>The row that <c>extract</c> writes for an article.</summary>
internal static class ExtractedRow
{
    /// <summary>Writes the row.</summary>
    /// <param name="rows">Where to.</param>
    /// <param name="doc">What the row calls the article.</param>
    /// <param name="article">What was read.</param>
    /// <param name="speakers">The speakers of the corpus it belongs to.</param>
    /// <param name="withCandidates">Whether each quotation also tells whom the text could credit.</param>
    public static void Write(RowWriter rows, string doc, ArticleReading article, SpeakerDirectory speakers, bool withCandidates) =>
        rows.Write((Doc: doc, Article: article, Speakers: speakers, WithCandidates: withCandidates, Offsets: new CodePoints(article.Source)), static (json, row) =>
        {
            json.WriteString("doc", row.Doc);
            json.WriteStartArray("quotes");
            var candidates = row.WithCandidates ? SpeakerCandidates.Of(row.Article) : [];
            for (var i = 0; i < row.Article.Quotations.Count; i++)
            {
                json.WriteStartObject();
                WriteQuotation(json, row.Article.Quotations[i], row.Article, row.Speakers, row.Offsets);
                if (row.WithCandidates)
                {
                    WriteCandidates(json, candidates[i], row.Offsets);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            var dates = row.Article.Dates.AsEnumerable().ToLookup(d => d.Type is TimexType.Date or TimexType.Time);
            WriteDates(json, "timex", dates[true], row.Offsets);
            WriteDates(json, "other", dates[false], row.Offsets);
        });

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation, ArticleReading article, SpeakerDirectory speakers, CodePoints offsets)
    {
        var credited = quotation.Attribution;
        WriteSpan(json, quotation.Span, quotation.Span.Of(article.Source), offsets);
        json.WriteString("kind", Lower(quotation.Kind.ToString()));
        json.WriteString("speaker", credited?.Mention);
        json.WriteString("name", credited?.Name is { } name ? speakers.Find(article.Key, name)?.Name ?? name : null);
        json.WriteString("cue", credited?.Cue);
        json.WriteNumber("utterance", quotation.Utterance);
        json.WriteString("rule", credited?.Rule);
    }

    private static void WriteCandidates(Utf8JsonWriter json, EquatableArray<SpeakerCandidate> candidates, CodePoints offsets)
    {
        json.WriteStartArray("candidates");
        foreach (var candidate in candidates)
        {
            var (start, end) = offsets.Of(candidate.MentionSpan);
            json.WriteStartObject();
            json.WriteString("speaker", candidate.Mention);
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteString("outcome", Lower(candidate.Outcome.ToString()));
            json.WriteStartArray("evidence");
            foreach (var evidence in candidate.Evidence)
            {
                json.WriteStartObject();
                json.WriteString("rule", evidence.Rule);
                json.WriteNumber("confidence", evidence.Confidence);
                json.WriteString("cue", evidence.Cue);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, string member, IEnumerable<Timex> dates, CodePoints offsets)
    {
        json.WriteStartArray(member);
        foreach (var date in dates)
        {
            json.WriteStartObject();
            WriteSpan(json, date.Span, date.Text, offsets);
            json.WriteString("type", date.Type.ToString().ToUpperInvariant());
            json.WriteString("value", date.Value);
            json.WriteString("mod", date.Modifier);
            json.WriteString("anchor", date.Anchor);
            json.WriteString("rule", date.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceSpan span, string text, CodePoints offsets)
    {
        var (start, end) = offsets.Of(span);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteString("text", text);
    }

    private static string Lower(string name) => name.ToLowerInvariant();
}
