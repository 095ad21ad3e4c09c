using System;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// Reads citations of the form <c>cite(article-key): "quoted words"</c> in the words of a comment. The article's key may be followed by
/// <c>#section</c>, a speaker and a date: <c>cite(article-key#section, Speaker, 2021-03-23): "quoted words"</c>. One pass over the words.
/// </summary>
public static class CommentCitationReader
{
    /// <summary>What every citation of this form begins with; searching a file for it finds them all.</summary>
    public const string Sign = "cite(";

    private const string Model = "write cite(article-key): \"quoted words\"";

    /// <summary>Reads the citations of a comment into <paramref name="reading"/>.</summary>
    /// <param name="comment">The comment's words, as <see cref="CommentWords"/> gives them.</param>
    /// <param name="reading">Takes what is found.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Read(LocatedWords comment, CitationReading reading, CancellationToken cancellation = default)
    {
        var text = comment.Text;

        // Both are kept while they lie ahead, so that many signs in one line cost no more than few.
        var (lineEnd, stop) = (0, 0);
        for (var at = NextSign(text, 0); at >= 0; at = NextSign(text, at))
        {
            cancellation.ThrowIfCancellationRequested();
            lineEnd = at < lineEnd ? lineEnd : CommentWords.LineEnd(text, at);
            stop = at < stop ? stop : NextSignOfLine(text, at + Sign.Length);
            at = ReadOne(comment, at, lineEnd, stop, reading, cancellation);
        }
    }

    // Reads the citation that begins at a sign; gives the offset at which reading goes on.
    private static int ReadOne(LocatedWords comment, int at, int lineEnd, int stop, CitationReading reading, CancellationToken cancellation)
    {
        var text = comment.Text;
        var close = text.IndexOf(')', at, lineEnd - at);
        if (close < 0)
        {
            if (HasOpeningMark(text, at, lineEnd))
            {
                reading.AddUnreadable(comment.Slice(SourceSpan.FromBounds(at, lineEnd)), "the parenthesis is never closed; " + Model);
            }

            return lineEnd;
        }

        var behind = SkipWhite(text, close + 1, stop);
        var hasColon = behind < stop && text[behind] == ':';
        var open = hasColon ? SkipWhite(text, behind + 1, stop) : behind;
        var hasMark = open < stop && CommentQuotationMarks.IsOpening(text[open]);
        if (!hasMark || !hasColon)
        {
            // Prose may speak of a method called cite: what neither begins its line nor goes on with a mark is no citation.
            var isMeant = hasMark ? open <= lineEnd : BeginsLine(text, at) && (hasColon || behind >= lineEnd);
            if (isMeant)
            {
                var why = hasColon ? "no quoted words follow; " : hasMark ? "the colon is missing; " : "the colon and the quoted words are missing; ";
                reading.AddUnreadable(comment.Slice(SourceSpan.FromBounds(at, close + 1)), why + Model);
            }

            return close + 1;
        }

        if (CommentQuotationMarks.FindWords(text, open, stop, out var isBalanced, cancellation) is not { } words)
        {
            reading.AddUnreadable(comment.Slice(SourceSpan.FromBounds(at, lineEnd)), "the quoted words are never closed; end them with a quotation mark");
            return stop;
        }

        cancellation.ThrowIfCancellationRequested();

        // Where the marks inside do not come in pairs, all that follows has a say in where the words end; elsewhere the character behind the last mark has.
        var stretch = isBalanced
            ? new CitationStretch(comment, SourceSpan.FromBounds(at, Math.Min(words.End + 2, text.Length)), text[words.End].ToString(), Read)
            : new CitationStretch(comment, SourceSpan.FromBounds(at, stop), "", Read);
        AddSite(comment, SourceSpan.FromBounds(at + Sign.Length, close), words, stretch, reading);
        return words.End + 1;
    }

    private static void AddSite(LocatedWords comment, SourceSpan claim, SourceSpan words, CitationStretch stretch, CitationReading reading)
    {
        var text = comment.Text;
        var quoted = Trim(text, words);
        var site = CommentClaim.Parse(text, claim) is { } parts && !quoted.IsEmpty ? parts.ToSite(comment, comment.Slice(quoted), stretch) : null;
        if (site is not null)
        {
            reading.Add(site);
            return;
        }

        var place = comment.Slice(SourceSpan.FromBounds(claim.Start - Sign.Length, words.End));
        reading.AddUnreadable(place, quoted.IsEmpty ? "no words are quoted; " + Model : "it names no article, or more than an article, a speaker and a date; " + Model);
    }

    internal static SourceSpan Trim(string text, SourceSpan span)
    {
        var start = SkipWhite(text, span.Start, span.End);
        var end = span.End;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return SourceSpan.FromBounds(start, end);
    }

    private static int SkipWhite(string text, int start, int stop)
    {
        while (start < stop && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether words have the sign, so that another citation would be read of them where a comment quotes them.</summary>
    /// <param name="words">The words.</param>
    public static bool HasSign(string words) => NextSign(words, 0) >= 0;

    // The next sign that is a word of its own, and no call of a method.
    private static int NextSign(string text, int start)
    {
        while (start < text.Length && text.IndexOf(Sign, start, StringComparison.Ordinal) is >= 0 and var at)
        {
            if (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '.' or '@'))
            {
                return at;
            }

            start = at + Sign.Length;
        }

        return -1;
    }

    // The next sign that begins a line, where words that were never closed end at the latest; the end of the text when there is none.
    private static int NextSignOfLine(string text, int start)
    {
        var at = NextSign(text, start);
        while (at >= 0 && !BeginsLine(text, at))
        {
            at = NextSign(text, at + Sign.Length);
        }

        return at < 0 ? text.Length : at;
    }

    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]) && !LineMap.IsLineEnd(text[at - 1]))
        {
            at--;
        }

        return at == 0 || LineMap.IsLineEnd(text[at - 1]);
    }

    private static bool HasOpeningMark(string text, int start, int stop)
    {
        for (var i = start; i < stop; i++)
        {
            if (CommentQuotationMarks.IsOpening(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
