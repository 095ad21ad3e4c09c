using System;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// Reads the citations of a Markdown document: <c>"quoted words" [@article-key]</c>, and a <c>&gt;</c> block ended by <c>[@article-key]</c>. The
/// key may be followed by <c>#section</c>, a speaker and a date, as in a comment. Emphasis and links are seen through; signs in code are text.
/// </summary>
public static class MarkdownCitationReader
{
    /// <summary>What names the article.</summary>
    public const string Sign = "[@";

    private const string Model = "write \"quoted words\" [@article-key], or end a > block with [@article-key]";

    /// <summary>Reads the citations of a document. Linear in it.</summary>
    /// <param name="file">The document's text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CitationReading Read(string file, CancellationToken cancellation = default)
    {
        var reading = new CitationReading();
        if (file.IndexOf(Sign, StringComparison.Ordinal) < 0)
        {
            return reading;
        }

        var document = MarkdownDocument.Read(file, cancellation);
        for (var i = 0; i < document.Paragraphs.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            ReadParagraph(document, i, reading, cancellation);
        }

        return reading;
    }

    private static void ReadParagraph(MarkdownDocument document, int paragraph, CitationReading reading, CancellationToken cancellation)
    {
        var text = document.Words.Text;
        var (start, end) = (document.Paragraphs[paragraph].Start, document.Paragraphs[paragraph].End);

        // What is quoted lies behind the citation before it, so that no character is looked at for two of them.
        var from = start;
        for (var at = NextSign(document, start, end); at >= 0; at = NextSign(document, from, end))
        {
            cancellation.ThrowIfCancellationRequested();
            var close = text.IndexOf(']', at, end - at);
            var claim = SourceSpan.FromBounds(at + Sign.Length, close < 0 ? end : close);
            var behind = close < 0 ? end : close + 1;
            var quoted = MarkdownQuotation.Before(document, from, at, out var hasStrayMark, cancellation);
            quoted ??= hasStrayMark ? null : document.BlockEndedBy(paragraph, at, behind);

            // A key without quoted words is a reference, as scholars write it, and claims nothing that could be checked.
            if (quoted is not null || hasStrayMark)
            {
                AddSites(document, SourceSpan.FromBounds(at, behind), claim, quoted, close >= 0, reading, cancellation);
            }

            from = behind;
        }
    }

    // "[@one, p. 3; @two]" claims that the words stand in both; what begins otherwise, such as "see also @three", refers to it alone.
    private static void AddSites(MarkdownDocument document, SourceSpan place, SourceSpan claim, SourceSpan? quoted, bool isClosed, CitationReading reading, CancellationToken cancellation)
    {
        var text = document.Words.Text;
        for (var start = claim.Start; start <= claim.End;)
        {
            cancellation.ThrowIfCancellationRequested();
            var semicolon = text.IndexOf(';', start, claim.End - start);
            var part = CommentCitationReader.Trim(text, SourceSpan.FromBounds(start, semicolon < 0 ? claim.End : semicolon));
            var isFirst = start == claim.Start;
            if (isFirst || (!part.IsEmpty && text[part.Start] == '@'))
            {
                AddSite(document, place, isFirst ? part : SourceSpan.FromBounds(part.Start + 1, part.End), quoted, isClosed, reading);
            }

            start = semicolon < 0 ? claim.End + 1 : semicolon + 1;
        }
    }

    private static void AddSite(MarkdownDocument document, SourceSpan place, SourceSpan claim, SourceSpan? quoted, bool isClosed, CitationReading reading)
    {
        var text = document.Words.Text;
        var words = CommentCitationReader.Trim(text, quoted ?? default);
        var parts = isClosed ? CommentClaim.Parse(text, claim) : null;
        if (parts is not null && !words.IsEmpty)
        {
            reading.Add(parts.ToSite(document.Words, document.Words.Slice(words), null));
            return;
        }

        var why = !isClosed ? "the bracket is never closed"
            : quoted is null ? "the quoted words are never opened; begin them with a quotation mark"
            : words.IsEmpty ? "no words are quoted; " + Model
            : "it names no article, or more than an article, a speaker and a date; " + Model;
        reading.AddUnreadable(document.Words.Slice(place), why);
    }

    private static int NextSign(MarkdownDocument document, int start, int end)
    {
        var text = document.Words.Text;
        while (start < end && text.IndexOf(Sign, start, end - start, StringComparison.Ordinal) is >= 0 and var at)
        {
            if (!document.IsCode(at))
            {
                return at;
            }

            start = at + Sign.Length;
        }

        return -1;
    }
}
