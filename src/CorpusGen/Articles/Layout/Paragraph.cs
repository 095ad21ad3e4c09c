using System;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>The shape of a paragraph: what can be seen of it without knowing what the others are.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">
/// The number of its words, as blanks divide them; at least one for each thousand characters, so that what has few words is no long text to look through.
/// </param>
/// <param name="EndsSentence">Whether it ends with a full stop, a question mark or the like, marks and brackets behind it aside.</param>
/// <param name="EndsOpen">Whether it ends with a comma, a colon, a semicolon or a dash, so that something must follow.</param>
/// <param name="HasQuotationMark">Whether a double quotation mark of any kind stands in it.</param>
/// <param name="BeginsUpper">Whether its first letter or digit, marks aside, is a capital or a digit, or of a script without case.</param>
internal readonly record struct Paragraph(
    SourceSpan Span,
    int Words,
    bool EndsSentence,
    bool EndsOpen,
    bool HasQuotationMark,
    bool BeginsUpper)
{
    // No word of any script has so many characters.
    private const int LongestWord = 1_000;

    /// <summary>Looks at the paragraph that stands at <paramref name="span"/>.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Paragraph Of(string text, SourceSpan span, CancellationToken cancellation)
    {
        var words = 0;
        var hasMark = false;
        var inWord = false;
        for (var i = span.Start; i < span.End; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var c = text[i];
            var isBlank = char.IsWhiteSpace(c);
            words += !isBlank && !inWord ? 1 : 0;
            inWord = !isBlank;
            hasMark |= IsQuotationMark(c);
        }

        var last = LastSign(text, span, cancellation);
        return new Paragraph(
            span,
            Math.Max(words, span.Length / LongestWord),
            EndsSentence: last is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u0964',
            EndsOpen: last is ',' or ':' or ';' or '-' or '\u2013' or '\u2014' or '\uFF1A' or '\u3001',
            hasMark,
            BeginsUpper: IsBeginning(text, span, cancellation));
    }

    /// <summary>Whether <paramref name="c"/> is a double quotation mark of any kind.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '\u00AB' or '\u00BB' or (>= '\u201C' and <= '\u201F') or '\u300C' or '\u300D' or '\u300E' or '\u300F' or '\uFF02';

    private static bool IsClosing(char c) => IsQuotationMark(c) || c is ')' or ']' or '\'' or '\u2018' or '\u2019' or '*' or '_' || char.IsWhiteSpace(c);

    private static char LastSign(string text, SourceSpan span, CancellationToken cancellation)
    {
        var end = span.End - 1;
        while (end > span.Start && IsClosing(text[end]))
        {
            cancellation.ThrowIfRequestedAt(end--);
        }

        return text[end];
    }

    private static bool IsBeginning(string text, SourceSpan span, CancellationToken cancellation)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (char.IsLetterOrDigit(text[i]))
            {
                return !char.IsLower(text[i]);
            }

            if (!IsQuotationMark(text[i]) && text[i] is not ('(' or '[' or '\'' or '\u2018' or '\u201A'))
            {
                return char.IsHighSurrogate(text[i]);
            }
        }

        return false;
    }
}
