using System;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Generator.Naming;
using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>What is generated of a quotation. Equal when the same code would come of it.</summary>
/// <param name="Identifier">The name of its member.</param>
/// <param name="Id">Its name in the article.</param>
/// <param name="Text">Its words, without the outer marks.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Utterance">The number of its utterance, counted from 1.</param>
/// <param name="SpeakerName">The speaker's name in this article, or null.</param>
/// <param name="SpeakerMention">The speaker as written, or null.</param>
/// <param name="Cue">The word that credits the speaker, or null.</param>
/// <param name="Span">Where the words stand in the file.</param>
/// <param name="Line">The line on which they begin, counted from 1.</param>
/// <param name="Prefix">What stands in front of them.</param>
/// <param name="Suffix">What stands behind them.</param>
internal sealed record QuoteModel(
    string Identifier,
    string Id,
    string Text,
    QuoteKind Kind,
    int Utterance,
    string? SpeakerName,
    string? SpeakerMention,
    string? Cue,
    SourceSpan Span,
    int Line,
    string Prefix,
    string Suffix)
{
    // As much context as the run-time type promises.
    private const int ContextLength = 32;

    /// <summary>The quotations of an article, in the order of the text.</summary>
    public static EquatableArray<QuoteModel> CreateAll(ArticleReading reading)
    {
        var words = reading.Quotations.Select(q => reading.WordsOf(q.Words)).ToArray();
        var ids = reading.QuotationIds;
        var names = new NameScope(ReservedNames.InQuotes);
        var models = new QuoteModel[words.Length];
        for (var i = 0; i < models.Length; i++)
        {
            var quotation = reading.Quotations[i];
            models[i] = new QuoteModel(
                names.Add(Identifiers.FromWords(ids[i], "Quote"), ids[i]),
                ids[i],
                words[i],
                quotation.Kind,
                quotation.Utterance,
                quotation.Attribution?.Name,
                quotation.Attribution?.Mention,
                quotation.Attribution?.Cue,
                quotation.Words,
                reading.Lines.LineOf(quotation.Words.Start),
                Before(reading.Source, quotation.Words.Start),
                After(reading.Source, quotation.Words.End));
        }

        return models.ToEquatableArray();
    }

    // Both leave out half a surrogate pair at the far end.
    private static string Before(string text, int end)
    {
        var start = Math.Max(0, end - ContextLength);
        start += start > 0 && start < end && char.IsSurrogatePair(text, start - 1) ? 1 : 0;
        return text.Substring(start, end - start);
    }

    private static string After(string text, int start)
    {
        var end = Math.Min(text.Length, start + ContextLength);
        end -= end < text.Length && end > start && char.IsSurrogatePair(text, end - 1) ? 1 : 0;
        return text.Substring(start, end - start);
    }
}
