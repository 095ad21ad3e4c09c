using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Articles;
using CorpusGen.Cli.Listing;
using CorpusGen.Dates;
using CorpusGen.Text;

namespace CorpusGen.Cli.Comparing;

/// <summary>Compares what <c>extract</c> finds with what people marked in the same texts, and counts the differences by rule.</summary>
internal sealed class Comparison
{
    private readonly ErrorTable _quotations = new("quotations", "other speaker", SameSpeaker.Is);
    private readonly ErrorTable _dates = new("dates", "other value", static (gold, found) => gold == found);

    /// <summary>Compares one text; a row without "quotes" tells nothing of quotations, one without "timex" nothing of dates.</summary>
    /// <exception cref="WrongUseException">A marked place has no start and end in the text.</exception>
    public void Add(JsonRow row, ArticleReading article)
    {
        var text = article.Source.EnumerateRunes().ToArray();
        var offsets = new CodePoints(article.Source);
        if (Marked(row, "quotes", "speaker", text.Length) is { } quotes)
        {
            HasMarks = true;
            _quotations.Add(quotes.SelectMany(q => Lines(q, text)), Credited(article, offsets).SelectMany(q => Lines(q, text)));
        }

        if (Marked(row, "timex", "value", text.Length) is { } timex)
        {
            HasMarks = true;
            _dates.Add(timex, article.Dates.Where(d => d.Type is TimexType.Date or TimexType.Time).Select(d => At(d.Span, offsets, d.Value, d.Rule)));
        }
    }

    /// <summary>Whether a row said what people marked in it, be it nothing: else there is nothing to compare with.</summary>
    public bool HasMarks { get; private set; }

    /// <summary>Writes the two tables.</summary>
    public void Write(TableForm form, Streams streams)
    {
        if (form == TableForm.Json)
        {
            ErrorTable.Columns.Write([.. _quotations.Rows(), .. _dates.Rows()], form, streams);
            return;
        }

        using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
        _quotations.Write(writer);
        _dates.Write(writer);
    }

    // Annotators mark what somebody is credited with: titles, headings and fragments that nobody is credited with are no answers.
    private static IEnumerable<Place> Credited(ArticleReading article, CodePoints offsets) =>
        article.Quotations
            .Where(q => q.Kind == QuoteKind.Direct || (q.Kind == QuoteKind.Partial && q.Attribution is not null))
            .Select(q => At(q.Span, offsets, q.Attribution?.Mention, q.Attribution?.Rule ?? "-"));

    private static Place At(SourceSpan span, CodePoints offsets, string? tells, string rule)
    {
        var (start, end) = offsets.Of(span);
        return new Place(start, end, tells, rule);
    }

    private static List<Place>? Marked(JsonRow row, string member, string told, int length)
    {
        if (!row.Element.TryGetProperty(member, out var list))
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw row.Wrong($"\"{member}\" is no list");
        }

        var places = new List<Place>();
        foreach (var item in list.EnumerateArray())
        {
            var marked = item.ValueKind == JsonValueKind.Object ? row with { Element = item } : throw row.Wrong($"an element of \"{member}\" is no object");
            var (start, end) = (Offset(marked, "start"), Offset(marked, "end"));
            places.Add(start <= end && end <= length ? new Place(start, end, marked.Optional(told), "-") : throw row.Wrong($"{start} to {end} is no place of the text"));
        }

        return places;
    }

    private static int Offset(JsonRow marked, string member) =>
        marked.Element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset) && offset >= 0
            ? offset
            : throw marked.Wrong($"\"{member}\" is no offset");

    // Marks and blanks at the ends are nobody's words, and people mark a quotation of several paragraphs once or paragraph by paragraph.
    private static IEnumerable<Place> Lines(Place place, Rune[] text)
    {
        for (var start = place.Start; start < place.End;)
        {
            var stop = start;
            while (stop < place.End && text[stop].Value != '\n')
            {
                stop++;
            }

            var (first, last) = (start, stop);
            while (first < last && IsEdge(text[first]))
            {
                first++;
            }

            while (last > first && IsEdge(text[last - 1]))
            {
                last--;
            }

            if (last > first)
            {
                yield return place with { Start = first, End = last };
            }

            start = stop + 1;
        }
    }

    private static bool IsEdge(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || rune.Value is '"' or '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u201B'
            or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A';
}
