using System;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Divides XML documentation into tags and text, in one pass. What is no well-formed XML is text: the compiler reports it, not we.</summary>
internal static class CommentXmlScanner
{
    private const string CommentStart = "<!--";
    private const string VerbatimStart = "<![CDATA[";

    /// <summary>Scans <paramref name="text"/>.</summary>
    public static PagedList<CommentXmlToken> Scan(string text, CancellationToken cancellation)
    {
        var tokens = new PagedList<CommentXmlToken>();
        var at = 0;
        while (at < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var open = text.IndexOf('<', at);
            var stop = open < 0 ? text.Length : open;
            if (stop > at)
            {
                tokens.Add(new CommentXmlToken(CommentXmlKind.Text, SourceSpan.FromBounds(at, stop), default));
            }

            at = stop == text.Length ? stop : ScanMarkup(text, stop, tokens);
        }

        return tokens;
    }

    /// <summary>The value of an attribute of the tag at <paramref name="tag"/>; null when the tag has no such attribute.</summary>
    public static SourceSpan? FindAttribute(string text, CommentXmlToken tag, string name)
    {
        var at = tag.Name.End;
        var stop = tag.Span.End - 1;
        while (at < stop)
        {
            var start = SkipWhite(text, at, stop);
            var end = NameEnd(text, start, stop);
            var equals = SkipWhite(text, end, stop);
            var quote = equals < stop && text[equals] == '=' ? SkipWhite(text, equals + 1, stop) : stop;
            var close = quote < stop && (text[quote] is '"' or '\'') ? text.IndexOf(text[quote], quote + 1, stop - quote - 1) : -1;
            if (end == start || close < 0)
            {
                return null;
            }

            if (end - start == name.Length && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
            {
                return SourceSpan.FromBounds(quote + 1, close);
            }

            at = close + 1;
        }

        return null;
    }

    private static int ScanMarkup(string text, int open, PagedList<CommentXmlToken> tokens)
    {
        if (StartsWith(text, open, CommentStart))
        {
            return Until(text, open, CommentStart.Length, "-->", CommentXmlKind.Other, tokens);
        }

        if (StartsWith(text, open, VerbatimStart))
        {
            return Until(text, open, VerbatimStart.Length, "]]>", CommentXmlKind.Verbatim, tokens);
        }

        var isEnd = open + 1 < text.Length && text[open + 1] == '/';
        var name = SourceSpan.FromBounds(open + (isEnd ? 2 : 1), NameEnd(text, open + (isEnd ? 2 : 1), text.Length));
        if (name.IsEmpty || TagEnd(text, name.End) is not { } end)
        {
            tokens.Add(new CommentXmlToken(CommentXmlKind.Text, new SourceSpan(open, 1), default));
            return open + 1;
        }

        var kind = isEnd ? CommentXmlKind.End : text[end - 2] == '/' ? CommentXmlKind.Other : CommentXmlKind.Start;
        tokens.Add(new CommentXmlToken(kind, SourceSpan.FromBounds(open, end), name));
        return end;
    }

    private static int Until(string text, int open, int signLength, string close, CommentXmlKind kind, PagedList<CommentXmlToken> tokens)
    {
        var content = open + signLength;
        var found = text.IndexOf(close, content, StringComparison.Ordinal);
        var stop = found < 0 ? text.Length : found;
        tokens.Add(new CommentXmlToken(kind, SourceSpan.FromBounds(content, stop), default));
        return found < 0 ? stop : stop + close.Length;
    }

    // Behind the ">" of a tag; null where another tag begins first, so that an unfinished tag costs no more than its own length.
    private static int? TagEnd(string text, int at)
    {
        var quote = '\0';
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '<')
            {
                return null;
            }

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return at + 1;
            }
        }

        return null;
    }

    private static int NameEnd(string text, int at, int stop)
    {
        while (at < stop && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':' or '.'))
        {
            at++;
        }

        return at;
    }

    private static int SkipWhite(string text, int at, int stop)
    {
        while (at < stop && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool StartsWith(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
}
